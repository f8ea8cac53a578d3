import { readFileSync, writeFileSync } from 'node:fs';
import { SITE_TARGETS } from './floors.ts';
import type { SiteFigure } from './measure-site.ts';

/** A drop of more than this in any figure is a fault. */
export const TOLERANCE = 0.02;
/** Kinds with fewer queries are not held to their figures: one query moves them too far. */
const ENOUGH = 15;

const FILE = new URL('figures.json', import.meta.url);
const MEASURES = ['mrr', 'recall', 'success'] as const;

/** The figures last committed. */
export function readFigures(): SiteFigure[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as SiteFigure[];
}

/** Makes these the figures to hold, rounded so that they can be read. */
export function writeFigures(figures: readonly SiteFigure[]): void {
  const rounded = figures.map((figure) => ({
    ...figure,
    ...Object.fromEntries(MEASURES.map((key) => [key, Math.round(figure[key] * 10_000) / 10_000])),
  }));
  writeFileSync(FILE, `${JSON.stringify(rounded, null, 2)}\n`);
}

/** Figures that fell by more than the tolerance, or are no longer measured, in words. */
export function dropsOf(committed: readonly SiteFigure[], fresh: readonly SiteFigure[]): string[] {
  return committed
    .filter(({ count }) => count >= ENOUGH)
    .flatMap((before) => {
      const name = `${before.part} ${before.kind}`;
      const now = fresh.find(({ part, kind }) => part === before.part && kind === before.kind);
      if (now === undefined) return [`${name}: not measured any more`];
      return MEASURES.filter((key) => now[key] < before[key] - TOLERANCE).map(
        (key) => `${name}: ${key} ${now[key].toFixed(4)}, was ${before[key].toFixed(4)}`,
      );
    });
}

/** Targets that are not reached, in words. */
export function missedTargets(fresh: readonly SiteFigure[]): string[] {
  return SITE_TARGETS.flatMap(({ kind, success }) => {
    const now = fresh.find((figure) => figure.part === 'all' && figure.kind === kind)?.success ?? 0;
    return now < success ? [`${kind}: success@3 ${now.toFixed(4)}, wanted ${success}`] : [];
  });
}
