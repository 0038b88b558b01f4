import fs from 'node:fs/promises';
import { expect, test } from 'vitest';

interface LockedPackage {
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(await fs.readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** The optional packages of a package by name; undefined for one the lock does not have. */
function listOptional(path: string): [name: string, locked: LockedPackage | undefined][] {
  return Object.keys(packages[path]!.optionalDependencies ?? {}).map((name) => [
    name,
    packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`],
  ]);
}

test('every optional package named in the lock file is in it, or "npm ci" refuses it', () => {
  const missing = Object.keys(packages).flatMap((path) =>
    listOptional(path).flatMap(([name, locked]) => (locked ? [] : name)),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['win32', 'x64'],
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['linux', 'arm64'],
])('what has a native part on Linux x64 has one on %s %s, so that "npm ci" installs all there', (os, cpu) => {
  const fits = (path: string, platform: string, processor: string) =>
    listOptional(path).some(([, locked]) => locked?.os?.includes(platform) && locked.cpu?.includes(processor));
  const lacking = Object.entries(packages)
    // This project brings Node itself, but for a Mac; a package with "os" is a native part.
    .filter(([path, { os: own }]) => path !== '' && own === undefined)
    .filter(([path]) => fits(path, 'linux', 'x64') && !fits(path, os, cpu))
    .map(([path]) => path);
  expect(lacking).toEqual([]);
});
