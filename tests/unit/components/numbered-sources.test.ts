import { describe, expect, it } from 'vitest';
import { numberedSources } from '../../../src/components/comparison/numbered-sources.ts';

const registry = [
  { id: 'mot', title: 'Nguồn một' },
  { id: 'hai', title: 'Nguồn hai' },
] as const;
const row = (...sources: string[]) => ({ sources });

describe('sources below a printed comparison', () => {
  const rows = [row('hai#Điều 2', 'mot'), row('hai#Điều 3'), row('hai#Điều 2', 'la#Trang 5')];
  const numbered = numberedSources(rows, registry);

  it('stand once each, in the order in which rows name them, with every place', () => {
    expect(numbered.list).toEqual([
      { title: 'Nguồn hai', places: 'Điều 2; Điều 3' },
      { title: 'Nguồn một', places: '' },
      { title: 'la', places: 'Trang 5' },
    ]);
  });

  it.each([
    [['hai#Điều 2', 'mot'], '1, 2'],
    [['la#Trang 5', 'hai#Điều 2', 'hai#Điều 3'], '1, 3'],
  ])('are told in a row by their numbers: %s', (refs, numbers) => {
    expect(numbered.numbersOf(refs)).toBe(numbers);
  });
});
