import { describe, expect, it } from 'vitest';
import {
  competenceOn,
  historyOf,
  summarise,
  type CompetenceSpan,
  type CompetenceWorld,
  type ToldRow,
} from '../../../../src/legal/competence/index.ts';
import { effectOn, type EffectState } from '../../../../src/legal/effect/index.ts';
import { readFacts, TREE } from '../effect/facts.ts';

const AREAS = new Map([
  ['hp', 'thành phố mới'],
  ['hp-cu', 'thành phố cũ'],
]);
const ACTS: Readonly<Record<string, string>> = {
  luat: 'start 2020-01-01; seen 2026-05-01',
  'da-het': 'start 2020-01-01; seen 2026-05-01; expires 2026-07-01',
  lau: 'start 2015-01-10',
};
const WORLD: CompetenceWorld = {
  tree: TREE,
  stateOf: (slug, _, on): EffectState | null => {
    const facts = ACTS[slug];
    return facts === undefined ? null : effectOn({ on }, readFacts(facts).input, TREE);
  },
};

function span(more: Partial<CompetenceSpan>, document = 'luat'): CompetenceSpan {
  return {
    kind: 'phan-dinh',
    holder: 'Tỉnh',
    basis: [{ document, provisions: ['dieu-1'] }],
    confidence: 'A',
    ...more,
  };
}

function row(spans: readonly CompetenceSpan[], more: Partial<ToldRow> = {}): ToldRow {
  const commune = { answer: 'no', basis: [], confidence: 'A' } as const;
  return { id: 'viec', cases: [], spans, commune, unknown: [], leads: [], ...more };
}

const summaryOf = (one: ToldRow, territory?: string) =>
  summarise(one, competenceOn(one, { on: '2026-11-22', territory }, WORLD), AREAS);

describe('an answer in short', () => {
  it('names who decides and the clauses', () => {
    expect(summaryOf(row([span({})]))).toEqual({
      authority: 'Tỉnh',
      clause: ['luat#dieu-1'],
      status: 'known',
      state: 'con-hieu-luc',
      confidence: 'A',
      commune: 'no',
      areas: [],
      notes: [],
    });
  });

  it('tells cases apart, and is no surer than the weakest', () => {
    const cases = [
      { id: 'a', name: 'Việc A' },
      { id: 'b', name: 'Việc B' },
    ];
    const spans = [span({ case: 'a', holder: 'Bộ' }), span({ case: 'b', confidence: 'B' }, 'lau')];
    expect(summaryOf(row(spans, { cases }))).toMatchObject({
      authority: 'Việc A: Bộ; Việc B: Tỉnh',
      status: 'possible',
      state: 'chua-xac-dinh',
      confidence: 'B',
    });
  });

  it('names the area where places differ, and the area of a local act', () => {
    const spans = [span({ holder: 'Bộ' }), span({ from: '2026-01-01', territory: 'hp' })];
    expect(summaryOf(row(spans))).toMatchObject({
      authority: 'Bộ; thành phố mới: Tỉnh',
      areas: ['thành phố mới'],
    });
    expect(summaryOf(row(spans), 'hp')).toMatchObject({
      authority: 'Tỉnh',
      areas: ['thành phố mới'],
    });
  });

  it('has nobody where the act has ended, and says why', () => {
    const summary = summaryOf(row([span({ condition: 'Nếu có.' }, 'da-het')]));
    expect(summary).toMatchObject({
      authority: null,
      status: 'unknown',
      state: 'het-hieu-luc-toan-bo',
      confidence: null,
      commune: 'unknown',
    });
    // A condition of a power that is gone would only mislead.
    expect(summary.notes).toEqual(['Căn cứ không có hiệu lực vào ngày này.']);
  });

  it('tells what is not known and what is not verified, as such', () => {
    const { notes } = summaryOf(
      row([span({ exercisedBy: { who: 'Sở' }, note: 'Ghi thêm.' })], {
        unknown: [{ what: 'Ngày nào.', settledBy: 'thông báo' }],
        leads: [{ text: 'Có thể khác.' }],
      }),
    );
    expect(notes).toEqual([
      'Thực hiện theo ủy quyền: Sở.',
      'Ghi thêm.',
      'Chưa biết: Ngày nào. Cần: thông báo.',
      'Chưa kiểm chứng: Có thể khác.',
    ]);
  });

  it('says what holds where a new power may not have begun', () => {
    const spans = [
      span({ holder: 'Bộ' }),
      span({ fromBounds: { notBefore: '2026-05-29' }, startCondition: 'Sau 20 ngày.' }),
    ];
    expect(summaryOf(row(spans)).notes).toEqual([
      'Có thể đã bắt đầu; chưa có nguồn nói từ ngày nào.',
      'Nếu chưa bắt đầu: Bộ.',
      'Bắt đầu: Sau 20 ngày.',
    ]);
  });
});

it('the history tells exact days from bounds', () => {
  const spans = [
    span({ from: '2020-01-01', to: '2021-01-01' }),
    span({ fromBounds: { notBefore: '2022-01-01' } }),
  ];
  expect(historyOf({ spans })).toMatchObject([
    { from: '2020-01-01', to: '2021-01-01', exact: true },
    { from: '2022-01-01', to: null, exact: false },
  ]);
});
