import type { LockedPackage } from '../../src/content/licences/lockfile.ts';

/**
 * Licences anybody may build and publish with, under the MIT licence of this project. A new one needs
 * somebody to read it and to write it down here.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'Zlib',
  // Fonts, which are passed on unchanged and by themselves.
  'OFL-1.1',
  // Files of these keep their licence; used as they are, and not part of what readers get.
  'MPL-2.0',
]);

/** Packages that were looked at one by one, and why they may stay. */
export const DECIDED: Readonly<Record<string, string>> = {
  // Says "BSD" without a number; its LICENSE file is the two-clause one. A reader of Word files uses it.
  duck: 'BSD-2-Clause by its LICENSE file; used in tests only',
};

/** Scopes of packages that were looked at together. */
const DECIDED_SCOPES: readonly (readonly [pattern: RegExp, licence: RegExp])[] = [
  // The picture library that Astro may use and this site does not: optional, run as a program of its
  // own library file, never passed on.
  [/^@img\/sharp-/u, /^(Apache-2\.0 AND )?LGPL-3\.0-or-later( AND MIT)?$/u],
];

/** Whether a package may be used: by its licence, or because somebody decided it. */
export function isAllowed({ name, licence }: Pick<LockedPackage, 'name' | 'licence'>): boolean {
  if (name in DECIDED) return true;
  if (licence === null) return false;
  if (DECIDED_SCOPES.some(([scope, terms]) => scope.test(name) && terms.test(licence))) return true;
  return holds(licence);
}

/** An SPDX expression: of what `OR` joins one is enough, of what `AND` joins all are needed. */
function holds(expression: string): boolean {
  const plain = expression.trim().replace(/^\((.*)\)$/u, '$1');
  if (plain.includes('(')) return false;
  if (plain.includes(' OR ')) return plain.split(' OR ').some(holds);
  return plain.split(' AND ').every((one) => ALLOWED.has(one.trim()));
}
