import { describe, expect, it } from 'vitest';
import { belowFloors, type Reached } from '../../eval/floors.ts';
import { ALQAC, loadAlqac, loadZalo, ZALO } from '../../eval/sets.ts';

describe('belowFloors', () => {
  it.each([
    [ALQAC, 'embedded', 'with accents', 0.9395],
    [ALQAC, 'embedded', 'without accents', 0.9395],
    [ALQAC, 'meilisearch', 'with accents', 0.93],
    [ALQAC, 'meilisearch', 'without accents', 0.93],
    [ZALO, 'embedded', 'with accents', 0.72],
    [ZALO, 'embedded', 'without accents', 0.71],
    [ZALO, 'meilisearch', 'with accents', 0.7],
    [ZALO, 'meilisearch', 'without accents', 0.69],
  ] as const)('%s, %s, %s must reach %d', (set, provider, accents, floor) => {
    const at = (mrr: number): Reached => ({ set, provider, accents, mrr });
    expect(belowFloors([at(floor), at(1)])).toEqual([]);
    const below = floor - 0.0001;
    expect(belowFloors([at(floor), at(below)])).toEqual([
      `${set} (${provider}, ${accents}): MRR@10 ${below.toFixed(4)}, wanted ${floor}`,
    ]);
    expect(belowFloors([at(NaN)])).toHaveLength(1);
  });

  it('holds no other set to anything', () => {
    const other = {
      set: 'q.jsonl',
      provider: 'embedded',
      accents: 'with accents',
      mrr: 0,
    } as const;
    expect(belowFloors([other])).toEqual([]);
  });

  it.skipIf(loadAlqac({ names: false }) === null)('knows the sets by their names', () => {
    expect([loadAlqac({ names: false })?.name, loadZalo()?.name]).toEqual([ALQAC, ZALO]);
  });
});
