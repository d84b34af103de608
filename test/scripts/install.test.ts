import { realpathSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Checkout } from './checkout.ts';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

describe('installs', () => {
  test('everything where nothing is there, says so on stderr, and runs the program', async () => {
    const run = await checkout.run();
    expect(checkout.npmRuns()).toHaveLength(1);
    expect(checkout.npmRuns()[0]).toMatch(/^ci --include=dev --include=optional /);
    expect(run.stderr).toContain('because nothing is installed yet');
    expect(run.stderr).toContain('words of npm');
    expect(run).toMatchObject({ code: 7, stdout: 'one two words\n' });
  });

  test('nothing where all is there, and says nothing', async () => {
    await checkout.run();
    expect(await checkout.run()).toEqual({ code: 7, stdout: 'one two words\n', stderr: '' });
    expect(checkout.npmRuns()).toHaveLength(1);
  });

  test('nothing where somebody else installed it all, and takes no second close look', async () => {
    await checkout.run();
    checkout.delete('node_modules/.gazette-installed');
    expect((await checkout.run()).stderr).toBe('');
    expect(checkout.has('node_modules/.gazette-installed')).toBe(true);
  });

  test('what the lock file has changed to', async () => {
    await checkout.run();
    checkout.lock({ tool: { version: '2.0.0' } });
    expect((await checkout.run()).stderr).toContain('because tool 1.0.0 is installed and 2.0.0 is needed');
    checkout.lock({ tool: { version: '2.0.0' }, other: { version: '1.0.0' } });
    expect((await checkout.run()).stderr).toContain('because other is not installed');
    expect((await checkout.run()).stderr).toBe('');
  });

  test('a package whose folder is gone', async () => {
    await checkout.run();
    checkout.delete('node_modules/tool');
    expect((await checkout.run()).stderr).toContain('because tool is damaged');
  });
});

describe('an install that was cut short', () => {
  test('while packages were written', async () => {
    expect(await checkout.run('die')).toMatchObject({ code: 1, stdout: '' });
    expect((await checkout.run()).stderr).toContain('because an install was not finished');
    expect((await checkout.run()).stderr).toBe('');
  });

  test('while the old packages were removed', async () => {
    checkout.lock({ kept: { version: '1.0.0' }, tool: { version: '1.0.0' } });
    await checkout.run();
    checkout.lock({ kept: { version: '1.0.0' } });
    checkout.delete('node_modules/kept/package.json');
    await checkout.run('die emptying');
    checkout.write('node_modules/kept/package.json', '{}');
    expect((await checkout.run()).stderr).toContain('because an install was not finished');
  });

  test('by a signal, which ends npm too', async () => {
    const run = checkout.start('wait');
    await expect.poll(() => run.said(), { timeout: 30_000 }).toContain('words of npm');
    run.child.kill('SIGTERM');
    const { code, stderr } = await run.ended;
    expect(code).toBe(1);
    expect(stderr).toContain('It was stopped. Repeat the command');
    expect(checkout.has('.gazette/install.lock')).toBe(false);
  });
});

describe('optional packages', () => {
  const here = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };

  test('for another machine are not missed', async () => {
    checkout.lock({
      tool: { version: '1.0.0' },
      other: { ...here, os: ['none'] },
      its: { version: '1', optional: true },
    });
    await checkout.run();
    checkout.delete('node_modules/.gazette-installed');
    expect((await checkout.run()).stderr).toBe('');
  });

  test('for this machine are asked for once and then done without', async () => {
    await checkout.run();
    checkout.lock({ tool: { version: '1.0.0' }, native: here });
    expect((await checkout.run()).stderr).toContain('because native is not installed');
    expect((await checkout.run()).stderr).toBe('');
    checkout.lock({ tool: { version: '1.0.0' }, native: { ...here, version: '1.0.1' } });
    expect((await checkout.run()).stderr).toContain('because native is not installed');
  });
});

describe('Node', () => {
  test('that is too old is told of, and the program is not run', async () => {
    checkout.program('bin', 'node', 'echo 20.20.2/usr/bin/node');
    const { code, stdout, stderr } = await checkout.run('', { PATH: `${checkout.root}/bin:/usr/bin:/bin` });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Gazette needs Node 24 (or 22.22); `node` here is 20.20.2.');
    expect(stderr).toContain('https://nodejs.org/en/download');
  });

  test('that came with the packages runs the program, and the next one, also where npm does not link it', async () => {
    checkout.write('program.mjs', 'console.log(process.execPath);');
    const { code, stdout } = await checkout.run('bring a Node');
    const node = `${checkout.root}/node_modules/node-${process.platform}-${process.arch}/bin/node`;
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${node}\n` });
    expect(realpathSync(`${checkout.root}/node_modules/.bin/node`)).toBe(node);
  });

  test('that came with the packages and does not run here gives way to the machine’s own', async () => {
    await checkout.run();
    checkout.lock({ tool: { version: '1.0.1' } });
    const { code } = await checkout.run('bring a Node that does not run');
    expect(code).toBe(7);
    expect(checkout.has('node_modules/.bin/node')).toBe(false);
  });
});

describe('where it cannot install, it says what to do', () => {
  test('npm fails', async () => {
    const { code, stdout, stderr } = await checkout.run('fail');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('npm ended with code 9.\nWhat npm says above tells why.');
    expect(checkout.has('.gazette/install.lock')).toBe(false);
  });

  test('no network', async () => {
    const { stderr } = await checkout.run('no network');
    expect(stderr).toContain('The package registry cannot be reached.');
    expect(stderr).toContain('npm config get registry');
  });

  test('no npm', async () => {
    const { code, stderr } = await checkout.run('', { npm_execpath: '/opt/yarn.js', PATH: '/nowhere' });
    expect(code).toBe(1);
    expect(stderr).toContain('npm was not found. It comes with Node');
  });

  test('a folder that cannot be written', async () => {
    const { code, stderr } = await checkout.run('', checkout.seal());
    expect(code).toBe(1);
    expect(stderr).toContain('the folder cannot be written');
  });
});

describe('several at once', () => {
  test('install once', async () => {
    const runs = await Promise.all([checkout.run('slow'), checkout.run('slow'), checkout.run('slow')]);
    expect(runs.map(({ code }) => code)).toEqual([7, 7, 7]);
    expect(checkout.npmRuns()).toHaveLength(1);
    expect(runs.filter(({ stderr }) => /Process \d+ is installing packages; waiting\./.test(stderr))).toHaveLength(2);
  });

  test('do not wait for the dead', async () => {
    const first = checkout.start('wait');
    await expect.poll(() => first.said(), { timeout: 30_000 }).toContain('words of npm');
    const lock = JSON.parse(checkout.read('.gazette/install.lock'));
    expect(lock.processes).toHaveLength(2);
    for (const id of lock.processes) process.kill(id, 'SIGKILL');
    await first.ended;
    expect(await checkout.run()).toMatchObject({ code: 7 });
    expect(checkout.has('.gazette/install.lock')).toBe(false);
  });
});
