import { expect, it } from 'vitest';
import { figureTable, isWithin } from '../../../scripts/bench/figure.ts';

it('a figure stands beside its budget, kept or missed, and its peer, or a dash', () => {
  const rows = figureTable([
    { name: 'a', value: 50, unit: 'kB', budget: 250, peer: { name: 'stock', value: 200 } },
    { name: 'b', value: 99.5, unit: 'of 100', least: 100 },
    { name: 'c', value: 1.234, unit: 'ms' },
  ]).split('\n');
  expect(rows.slice(2)).toEqual([
    '| a | 50.0 kB | 250 kB | stock: 200 kB | 0.25 × |',
    '| b | 99.5 of 100 | at least 100 (missed) | – | – |',
    '| c | 1.23 ms | – | – | – |',
  ]);
});

it('a figure that is too large or too small is told', () => {
  const figure = { name: 'a', value: 10, unit: 'ms' };
  expect(isWithin(figure)).toBe(true);
  expect(isWithin({ ...figure, budget: 10 })).toBe(true);
  expect(isWithin({ ...figure, budget: 9 })).toBe(false);
  expect(isWithin({ ...figure, least: 11 })).toBe(false);
});
