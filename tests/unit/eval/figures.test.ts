import { describe, expect, it } from 'vitest';
import { dropsOf, missedTargets } from '../../eval/figures.ts';
import type { SiteFigure } from '../../eval/measure-site.ts';

const figure = (change: Partial<SiteFigure> = {}): SiteFigure => ({
  part: 'all',
  kind: 'keyword',
  count: 20,
  mrr: 0.9,
  recall: 0.95,
  success: 0.93,
  ...change,
});

describe('figures that fell', () => {
  it.each([
    ['nothing moved', {}, []],
    ['a little less', { mrr: 0.885 }, []],
    ['better', { success: 1 }, []],
    ['much less', { mrr: 0.879 }, ['all keyword: mrr 0.8790, was 0.9000']],
    [
      'much less of two',
      { recall: 0.9, success: 0.9 },
      ['all keyword: recall 0.9000, was 0.9500', 'all keyword: success 0.9000, was 0.9300'],
    ],
    ['gone', { kind: 'typo' }, ['all keyword: not measured any more']],
  ] as const)('%s', (_, change, expected) => {
    expect(dropsOf([figure()], [figure(change)])).toEqual(expected);
  });

  it('leaves kinds of few queries alone', () => {
    expect(dropsOf([figure({ count: 14 })], [figure({ count: 14, mrr: 0 })])).toEqual([]);
  });
});

describe('missedTargets', () => {
  const reached = [
    figure({ kind: 'total', success: 0.97 }),
    figure({ kind: 'citation', success: 1 }),
    figure({ kind: 'number', success: 1 }),
  ];

  it('is empty where all are reached', () => {
    expect(missedTargets(reached)).toEqual([]);
  });

  it.each([
    ['total', 0.969, 'total: success@3 0.9690, wanted 0.97'],
    ['citation', 0.999, 'citation: success@3 0.9990, wanted 1'],
  ] as const)('%s at %d', (kind, success, sentence) => {
    const fresh = reached.map((one) => (one.kind === kind ? { ...one, success } : one));
    expect(missedTargets(fresh)).toEqual([sentence]);
  });

  it('counts what is not measured as missed', () => {
    expect(missedTargets([])).toHaveLength(3);
  });
});
