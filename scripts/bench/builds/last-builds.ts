import { readFile, writeFile } from 'node:fs/promises';
import type { Builds } from './builds-bench.ts';

/** What was measured last of each size; sizes that a run leaves out keep their figures and their day. */
const FILE = new URL('last-builds.json', import.meta.url);

/** The builds last written down, the smallest first. */
export async function readLastBuilds(): Promise<Builds[]> {
  return JSON.parse(await readFile(FILE, 'utf8')) as Builds[];
}

/**
 * Older builds with newer ones in the place of those of the same size, the smallest first; rounded as
 * they are written down, so that a table made of them is the one made of what was written.
 */
export function withNewer(older: readonly Builds[], newer: readonly Builds[]): Builds[] {
  const sizes = new Set(newer.map(({ documents }) => documents));
  return [
    ...older.filter(({ documents }) => !sizes.has(documents)),
    ...newer.map(rounded),
  ].toSorted((a, b) => a.documents - b.documents);
}

/** Makes these the ones written down. */
export async function writeLastBuilds(builds: readonly Builds[]): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(builds, null, 2)}\n`);
}

function rounded({ costs, ...builds }: Builds): Builds {
  const tenths = (value: number): number => Math.round(value * 10) / 10;
  const rows = Object.entries(costs).map(([id, { seconds, processor, megabytes }]) => [
    id,
    { seconds: tenths(seconds), processor: tenths(processor), megabytes: tenths(megabytes) },
  ]);
  return { ...builds, costs: Object.fromEntries(rows) as Builds['costs'] };
}
