import { describe, expect, it } from 'vitest';
import { groundWarning } from '../../../src/components/training/ground-warning.ts';
import { clausesOf } from '../../../src/legal/competence/clauses.ts';
import type { EffectId, EffectState } from '../../../src/legal/effect/index.ts';

const state = (id: EffectId): EffectState => ({
  id,
  reason: 'in-force',
  on: '2026-11-22',
  since: null,
  by: [],
  evidenceUntil: null,
  leads: [],
});

describe('the warning beside an answer', () => {
  it.each<[string, readonly (EffectId | null)[], RegExp]>([
    ['all in force', ['con-hieu-luc', 'con-hieu-luc'], /^$/],
    ['amended in part', ['het-hieu-luc-mot-phan'], /^$/],
    ['without a state of effect of its own', ['khong-ap-dung'], /^$/],
    ['documents without facts', [null], /^$/],
    ['one ended', ['con-hieu-luc', 'het-hieu-luc-toan-bo'], /đã hết hiệu lực/],
    ['suspended', ['ngung-hieu-luc-toan-bo'], /đang ngưng hiệu lực/],
    ['one unknown', ['con-hieu-luc', 'chua-xac-dinh'], /chưa xác định/],
    ['one to come', ['chua-co-hieu-luc'], /chưa có hiệu lực/],
    ['the worst first', ['chua-xac-dinh', 'het-hieu-luc-toan-bo'], /đã hết hiệu lực/],
  ])('%s', (_, ids, words) => {
    const of = ids.map((_id, i) => `luat#dieu-${i}`);
    const states = new Map(of.map((place, i) => [place, ids[i]]));
    expect(
      groundWarning(of, (place) => {
        const id = states.get(place);
        return id == null ? null : state(id);
      }),
    ).toMatch(words);
  });
});

it('places are clauses, or the document where none is named', () => {
  expect(
    clausesOf([
      { document: 'a', provisions: [] },
      { document: 'b', provisions: ['dieu-1', 'dieu-2'] },
    ]),
  ).toEqual(['a', 'b#dieu-1', 'b#dieu-2']);
});
