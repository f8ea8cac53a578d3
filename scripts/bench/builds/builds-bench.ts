import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import { generateContent } from '../generate-content.ts';
import type { Cost } from './measured.ts';
import { runBuild } from './run-build.ts';
import { LARGE, mostFor, USUAL, type Size } from './sizes.ts';

const BYTES = 60_000;

/** Builds of some number of documents, one builder after the other in one run. */
export interface Builds {
  readonly documents: number;
  /** Day of the run, `2026-11-22`. */
  readonly measuredOn: string;
  /** By the id of the builder. */
  readonly costs: Readonly<Record<string, Cost>>;
}

/**
 * Cold builds of generated documents of 60 kB, by this site and by plain Astro, from the same words.
 *
 * @throws Error when a build fails.
 */
export async function buildsBench(large: boolean): Promise<Builds[]> {
  const measured: Builds[] = [];
  for (const size of large ? [...LARGE, USUAL] : [USUAL]) measured.push(await measure(size));
  return measured;
}

async function measure({ documents, builders }: Size): Promise<Builds> {
  const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-bench-'));
  try {
    await generateContent(join(folder, 'content'), documents, BYTES);
    const files = await readdir(join(folder, 'content', 'van-ban'));
    const slugs = files.map((file) => file.slice(0, -'.mdx'.length));
    const costs: Record<string, Cost> = {};
    for (const { id, name, prepare } of builders) {
      costs[id] = await runBuild(await prepare(folder), slugs);
      console.error(`${documents} documents, ${name}: ${costs[id].seconds.toFixed(1)} s`);
    }
    return { documents, measuredOn: new Date().toISOString().slice(0, 10), costs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Our own builds that have a budget, as figures. */
export function buildFigures(measured: readonly Builds[]): Figure[] {
  return measured.flatMap(({ documents, costs: { ours } }) => {
    const most = mostFor(documents);
    if (!ours || !most) return [];
    const name = `build of ${documents} documents of ${BYTES / 1000} kB`;
    return [
      { name, value: ours.seconds, unit: 's', budget: most.seconds },
      { name: `${name}, memory`, value: ours.megabytes, unit: 'MB', budget: most.megabytes },
    ];
  });
}
