import { readFile, writeFile } from 'node:fs/promises';
import type { Builds } from './builds-bench.ts';

/** What was measured last of each size; sizes that a run leaves out keep their figures and their day. */
const FILE = new URL('last-builds.json', import.meta.url);

/** The builds last written down, the smallest first. */
export async function readLastBuilds(): Promise<Builds[]> {
  return JSON.parse(await readFile(FILE, 'utf8')) as Builds[];
}

/** Older builds with newer ones in the place of those of the same size, the smallest first. */
export function withNewer(older: readonly Builds[], newer: readonly Builds[]): Builds[] {
  const sizes = new Set(newer.map(({ documents }) => documents));
  return [...older.filter(({ documents }) => !sizes.has(documents)), ...newer].toSorted(
    (a, b) => a.documents - b.documents,
  );
}

/** Makes these the ones written down, rounded so that they can be read. */
export async function writeLastBuilds(builds: readonly Builds[]): Promise<void> {
  const rounded = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 10) / 10 : value;
  await writeFile(FILE, `${JSON.stringify(builds, rounded, 2)}\n`);
}
