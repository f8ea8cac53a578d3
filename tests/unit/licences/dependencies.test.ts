import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLockfile } from '../../../src/content/licences/lockfile.ts';
import { AT_BUILD, SHIPPED } from '../../../src/content/licences/shipped.ts';
import { shippedPackages } from '../../../src/content/licences/texts.ts';
import { isAllowed } from '../../../scripts/licences/allowed.ts';
import { idleDecisions, licenceTable, undecided } from '../../../scripts/licences/table.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const packages = readLockfile(read('package-lock.json'));
const own = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
const wanted = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap(
  (kind) => Object.entries(own[kind] ?? {}),
);

it('every package is asked for in one exact version', () => {
  expect(wanted.length).toBeGreaterThan(50);
  const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/u.test(version));
  expect(loose).toEqual([]);
});

it('the lockfile holds each of them in that version', () => {
  const locked = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  expect(wanted.filter(([name, version]) => !locked.has(`${name}@${version}`))).toEqual([]);
});

it('the lockfile tells the digest of every package', () => {
  expect(packages.length).toBeGreaterThan(500);
  const bare = packages.filter(({ integrity }) => !/^sha512-[\w+/]+=*$/u.test(integrity ?? ''));
  expect(bare.map(({ name }) => name)).toEqual([]);
});

it('no package has a licence that nobody decided on, and no decision is idle', () => {
  expect(undecided(packages)).toEqual([]);
  expect(idleDecisions(packages)).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['GPL-3.0-only', false],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-only OR SSPL-1.0', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE', false],
  ['', false],
  [null, false],
])('licence %s may enter: %s', (licence, allowed) => {
  expect(isAllowed({ name: 'goi-moi', licence })).toBe(allowed);
});

it('THIRD-PARTY-LICENSES.md is current (npm run licences -- --write)', () => {
  expect(read('THIRD-PARTY-LICENSES.md')).toBe(licenceTable(packages));
});

it('installed packages say of their licence what the lockfile says', () => {
  const wrong = packages.filter(({ name, version, licence }) => {
    const file = join('node_modules', ...name.split('/'), 'package.json');
    const found = installed(file);
    return found?.version === version && found.license !== undefined && found.license !== licence;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it('every package that src/ imports is known to reach readers, or to stay at the build', () => {
  const known = new Set<string>([...SHIPPED, ...AT_BUILD]);
  const imported = new Set(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro|css)$/u.test(file))
      .flatMap((file) => packagesIn(read(join('src', file)))),
  );
  expect([...imported].filter((name) => !known.has(name)).sort()).toEqual([]);
  expect([...known].filter((name) => !imported.has(name)).sort()).toEqual([]);
});

it('what reaches readers comes with the words of its licence', async () => {
  const shipped = await shippedPackages();
  const named = (name: string) => shipped.find((one) => one.name === name);
  expect(named('@fontsource/be-vietnam-pro')?.text).toContain('SIL OPEN FONT LICENSE');
  expect(named('pdfjs-dist')?.text).toContain('Apache License');
  // What is needed by something that is shipped is shipped.
  expect(named('xmlchars')?.text).toContain('Copyright');
  for (const { text } of shipped) expect(text.length).toBeGreaterThan(40);
  expect(shipped.map(({ text }) => text).join()).not.toMatch(/undefined|\[object/u);
});

/** Names of packages imported, dynamically too, or taken files from. */
function packagesIn(text: string): string[] {
  const paths = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|\burl\()'([@a-z][\w@./?-]*)'/gu);
  return [...paths].flatMap(([, path = '']) => {
    const name = /^(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? '';
    return /^(?:node|astro|virtual|data):/u.test(name) ? [] : [name];
  });
}

function installed(file: string): { version: string; license?: string } | null {
  try {
    return JSON.parse(read(file)) as { version: string; license?: string };
  } catch {
    return null;
  }
}
