import { describe, expect, test } from 'vitest';
import { mostPromising } from '../../../../src/search/server/candidates.ts';
import type { ServerAnswer } from '../../../../src/search/server/client.ts';
import type { Gathered } from '../../../../src/search/server/gather.ts';
import { document } from '../corpus.ts';

const documents = [
  document('decree', 'living', '1/2025/NĐ-CP', ''),
  document('decree', 'dead', '2/2005/NĐ-CP', '', 2005, 'het-hieu-luc-toan-bo'),
];

/** Hits as `[id, ranking score]`, of the first document unless told. */
function answer(hits: readonly (readonly [number, number, number?])[]): ServerAnswer {
  return {
    hits: hits.map(([id, _rankingScore, document = 0]) => ({ id, document, _rankingScore })),
  };
}

function gathered(change: Partial<Gathered>): Gathered {
  return {
    probes: [],
    found: [],
    whole: [],
    placed: undefined,
    shunned: [],
    counts: null,
    ...change,
  };
}

const probe = (worth: number) => ({ token: 'x', worth, single: true });
const ALL = { documents: 0, least: 9, most: 9, letters: 1e9 };

describe('the most promising passages', () => {
  test('are those found by the worthiest probes', () => {
    const found = [answer([[1, 0.9]]), answer([[2, 0.9]])];
    expect(
      mostPromising(gathered({ probes: [probe(1), probe(5)], found }), documents, ALL),
    ).toEqual([2, 1]);
  });

  test('are those found by several', () => {
    const found = [answer([[1, 0.9], [2, 0.9]]), answer([[2, 0.9]])]; // prettier-ignore
    expect(
      mostPromising(gathered({ probes: [probe(2), probe(2)], found }), documents, ALL)[0],
    ).toBe(2);
  });

  test('rank by how much they say about a word', () => {
    const found = [answer([[1, 0.2], [2, 0.95], [3, 0.6]])]; // prettier-ignore
    expect(
      mostPromising(gathered({ probes: [probe(1)], found }), documents, {
        documents: 0,
        least: 0,
        most: 2,
        letters: 1e9,
      }),
    ).toEqual([2, 3]);
  });

  test('of a dead document sink', () => {
    const found = [answer([[1, 0.9, 1], [2, 0.7, 0]])]; // prettier-ignore
    expect(mostPromising(gathered({ probes: [probe(1)], found }), documents, ALL)).toEqual([2, 1]);
  });

  test('that hold everything asked for come before all others, also when dead', () => {
    const found = [answer([[1, 1], [2, 0.2, 1]]), answer([[1, 1]])]; // prettier-ignore
    const whole = [answer([[2, 0.1, 1]])];
    expect(
      mostPromising(gathered({ probes: [probe(3), probe(3)], found, whole }), documents, ALL)[0],
    ).toBe(2);
  });

  test('at the place named rise', () => {
    const found = [answer([[1, 0.9], [2, 0.6]])]; // prettier-ignore
    const placed = answer([[2, 0.6]]);
    expect(mostPromising(gathered({ probes: [probe(1)], found, placed }), documents, ALL)[0]).toBe(
      2,
    );
  });

  test('ties go by the order of the text', () => {
    const found = [answer([[9, 0.9], [4, 0.9]])]; // prettier-ignore
    expect(mostPromising(gathered({ probes: [probe(1)], found }), documents, ALL)).toEqual([4, 9]);
  });

  test('are cut off where their texts grow long, but for the least', () => {
    const hits = [1, 2, 3, 4].map((id) => ({ id, document: 0, size: 50, _rankingScore: 0.9 }));
    const portion = { documents: 0, least: 1, most: 3, letters: 110 };
    const ids = (letters: number) =>
      mostPromising(gathered({ probes: [probe(1)], found: [{ hits }] }), documents, {
        ...portion,
        letters,
      });
    expect(ids(1000)).toEqual([1, 2, 3]);
    expect(ids(110)).toEqual([1, 2]);
    expect(ids(10)).toEqual([1]);
  });

  test('are few where each is a whole book', () => {
    const hits = Array.from({ length: 20 }, (_, id) => ({
      id,
      document: 0,
      size: id < 10 ? 400_000 : 100,
      _rankingScore: 0.9,
    }));
    const portion = { documents: 0, least: 20, most: 20, letters: 1e9 };
    expect(
      mostPromising(gathered({ probes: [probe(1)], found: [{ hits }] }), documents, portion),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  test('that are short come even where one before them is a whole book', () => {
    const hits = [0, 1, 2, 3, 4, 5, 6].map((id) => ({
      id,
      document: 0,
      size: id === 5 ? 2_000_000 : 100,
      _rankingScore: 0.9,
    }));
    const portion = { documents: 0, least: 7, most: 7, letters: 1e9 };
    expect(
      mostPromising(gathered({ probes: [probe(1)], found: [{ hits }] }), documents, portion),
    ).toEqual([0, 1, 2, 3, 4, 6]);
  });

  test('one of each document that has everything is among them, however many others there are', () => {
    const many = answer(Array.from({ length: 90 }, (_, i) => [i, 0.9] as const));
    const whole = [many, answer([[500, 0.2, 1]])];
    const portion = { documents: 0, least: 1, most: 3, letters: 1e9 };
    const found = [many];
    expect(
      mostPromising(gathered({ probes: [probe(1)], found, whole }), documents, portion),
    ).toContain(500);
  });

  test('the best of each of the first documents is among them', () => {
    const hits = [[1, 0.9], [2, 0.9], [3, 0.9], [4, 0.2, 1]] as const; // prettier-ignore
    const portion = { documents: 2, least: 1, most: 1, letters: 1e9 };
    expect(
      mostPromising(gathered({ probes: [probe(1)], found: [answer(hits)] }), documents, portion),
    ).toEqual([1, 4]);
  });

  test('what holds a word that must not be there comes last', () => {
    const found = [answer([[1, 0.9], [2, 0.2]])]; // prettier-ignore
    const shunned = [answer([[1, 0.9]])];
    expect(mostPromising(gathered({ probes: [probe(1)], found, shunned }), documents, ALL)).toEqual(
      [2, 1],
    );
  });

  test('a hit that is no record counts for nothing', () => {
    const found = [{ hits: [{ id: '<b>', document: 0 }, {}, { id: 3 }] }];
    expect(mostPromising(gathered({ probes: [probe(1)], found }), documents, ALL)).toEqual([]);
  });
});
