import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isEnough } from '../../scripts/version.mjs';

interface Entry {
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const project: Entry = read('package.json');
const lock: Readonly<Record<string, Entry>> = read('package-lock.json').packages;

/** The places where the package at `place` finds `name`, nearest first. */
function* places(place: string, name: string): Generator<string> {
  for (
    let folder = place;
    folder !== '';
    folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))
  ) {
    yield `${folder}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

test('every optional package that the lock file names is in it: npm ci refuses a lock that lacks one', () => {
  const absent = Object.entries(lock).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => ![...places(place, name)].some((candidate) => candidate in lock))
      .map((name) => `${place || 'package.json'} → ${name}`),
  );
  expect(absent).toEqual([]);
});

test('every package is locked by its digest and comes from whatever registry npm is told to use', () => {
  for (const [place, { integrity, resolved }] of Object.entries(lock)) {
    if (place === '') continue;
    expect(integrity, place).toMatch(/^sha512-/);
    expect(resolved, place).toBeUndefined();
  }
});

test('versions are pinned, and the lock file is of this package.json', () => {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = project;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
  }
  expect(lock[''] && { ...lock[''] }).toMatchObject({ dependencies, devDependencies, optionalDependencies });
});

test('the installer asks for the Node that package.json and the packages ask for', () => {
  expect(project.engines?.node).toBe('^22.22.0 || >=24.8.0');
  for (const old of ['18.20.8', '20.20.2', '22.21.1', '23.11.0', '24.7.0']) expect(isEnough(old), old).toBe(false);
  for (const fine of ['22.22.0', '24.8.0', '24.21.0', '25.0.0', '26.1.0']) expect(isEnough(fine), fine).toBe(true);
  expect(lock['node_modules/html-validate']?.engines?.node).toBe('^22.22.0 || >= 24.8.0');
  for (const name of ['linux-x64', 'linux-arm64', 'win-x64']) {
    expect(isEnough(lock[`node_modules/node-${name}`]?.version ?? ''), name).toBe(true);
  }
});
