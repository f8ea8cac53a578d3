import type { LockedPackage } from '../../src/content/licences/lockfile.ts';
import { DECIDED, isAllowed } from './allowed.ts';

/** The list of packages as Markdown: what readers and builds need first, then what developers do. */
export function licenceTable(packages: readonly LockedPackage[]): string {
  const parts: readonly [string, (one: LockedPackage) => boolean][] = [
    ['To run and build the site', ({ development }) => !development],
    ['To develop and test it', ({ development }) => development],
  ];
  return [
    '# Third-party licences',
    '',
    'Made by `npm run licences -- --write` from the lockfile; do not edit. What of these reaches readers,',
    'with the words of each licence, is listed at `/giay-phep/` of the built site.',
    ...parts.flatMap(([title, belongs]) => [
      '',
      `## ${title}`,
      '',
      '| package | version | licence |',
      '| --- | --- | --- |',
      ...packages.filter(belongs).map(row),
    ]),
    '',
  ].join('\n');
}

function row({ name, version, licence }: LockedPackage): string {
  return `| ${name} | ${version} | ${licence ?? 'none given'} |`;
}

/** Packages whose licence nobody has decided on, one line each. */
export function undecided(packages: readonly LockedPackage[]): string[] {
  return packages
    .filter((one) => !isAllowed(one))
    .map(({ name, version, licence }) => `${name}@${version}: ${licence ?? 'không ghi giấy phép'}`);
}

/** Decisions about packages that are gone. */
export function idleDecisions(packages: readonly LockedPackage[]): string[] {
  return Object.keys(DECIDED).filter((name) => !packages.some((one) => one.name === name));
}
