/** What the README promises of a clean clone, with the Node and the npm of this machine and the packages' registry. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const clone = mkdtempSync(join(tmpdir(), 'gazette-clone-'));

/** Without what npm and vitest, which run this test, have added: above all the newer Node on PATH. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_)/.test(name)),
);
environment['PATH'] = environment['PATH']
  ?.split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);
environment['npm_config_ignore_scripts'] = 'true';

beforeAll(() => {
  const options = { cwd: project, encoding: 'utf8' } as const;
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], options);
  for (const file of files.split('\0').filter((file) => file !== '' && existsSync(join(project, file)))) {
    cpSync(join(project, file), join(clone, file));
  }
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('npm start installs, builds and serves, until npm is ended', { timeout: 900_000 }, async () => {
  const npm = spawn('npm', ['start'], { cwd: clone, env: { ...environment, PORT: '0' } });
  let said = '';
  const url = await new Promise<string>((done) => {
    const listen = (chunk: unknown) => {
      said += chunk;
      const address = /The site is at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) done(address);
    };
    npm.stdout.on('data', listen);
    npm.stderr.on('data', listen);
    npm.on('close', () => done(''));
  });
  expect(url, said).not.toBe('');
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(await page.text()).toContain('</html>');
  npm.kill('SIGTERM');
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  await expect.poll(answers).toBe(false);
});

test('npm run gazette then says on stdout what it says, and no more', () => {
  const options = { cwd: clone, env: environment, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'gazette', '--', 'help'], options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('announce');
});
