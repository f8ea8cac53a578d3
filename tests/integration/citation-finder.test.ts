import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/legal/citation/index.ts';
import { readCitationGold, type GoldKind } from './support/citation-gold.ts';
import { rates, scorePassage, type Level, type Score } from './support/citation-measure.ts';

const passages = readCitationGold().map((passage) => ({
  ...passage,
  found: findCitations(passage.text),
}));

function measure(level: Level): Map<GoldKind | 'all', Score> {
  const kinds = new Map<GoldKind | 'all', Score>();
  for (const { citations, found } of passages) scorePassage(citations, found, level, kinds);
  return kinds;
}

describe('citations found in the department’s documents, against marks made by hand', () => {
  // The floors the project promises; the figures per kind are printed with each run.
  it.each([
    ['document', 0.99],
    ['provision', 0.98],
  ] as const)('%s level: precision and recall at least %d', (level, floor) => {
    const kinds = measure(level);
    for (const [kind, score] of kinds) {
      const { precision, recall } = rates(score);
      console.log(
        `${level.padEnd(9)} ${kind.padEnd(9)} marks ${String(score.marks).padStart(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
      );
    }
    const all = kinds.get('all');
    expect(all?.marks).toBeGreaterThan(level === 'document' ? 300 : 20);
    const { precision, recall } = rates(all ?? { marks: 1, hits: 0, finds: 1, faults: [] });
    const faults = all?.faults.join('\n');
    expect(precision, faults).toBeGreaterThanOrEqual(floor);
    expect(recall, faults).toBeGreaterThanOrEqual(floor);
  });
});
