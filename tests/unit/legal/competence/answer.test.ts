import { describe, expect, it } from 'vitest';
import {
  competenceOn,
  type CompetenceRow,
  type CompetenceSpan,
  type CompetenceWorld,
} from '../../../../src/legal/competence/index.ts';
import { effectOn, provisionEffectOn } from '../../../../src/legal/effect/index.ts';
import { readFacts, TREE } from '../effect/facts.ts';

/** Documents by slug, written as tables of effect are. */
const ACTS: Readonly<Record<string, string>> = {
  luat: 'start 2020-01-01; seen 2026-05-01',
  'nghi-dinh': 'start 2025-07-01; seen 2026-05-01; expires 2027-03-01',
  cu: 'start 2012-01-01; replaces 2026-07-01 moi',
  lau: 'start 2015-01-10',
  'khong-ngay': 'seen 2026-05-01',
  dang: 'not normative',
  chinh: 'start 2025-07-01; seen 2026-05-01; ends 2027-02-28 dieu-5',
};

const WORLD: CompetenceWorld = {
  tree: TREE,
  stateOf: (slug, provision, on) => {
    const facts = ACTS[slug];
    if (facts === undefined) return null;
    const { input } = readFacts(facts);
    return provision === null
      ? effectOn({ on }, input, TREE)
      : provisionEffectOn(provision, { on }, input, TREE);
  },
};

/** A span of a holder on a ground, `slug#address`; an empty holder is nobody known. */
function span(holder: string, basis: string, more: Partial<CompetenceSpan> = {}): CompetenceSpan {
  const [document = '', ...provisions] = basis.split('#');
  return {
    kind: holder === '' ? 'chua-xac-dinh' : 'phan-dinh',
    ...(holder === '' ? {} : { holder }),
    basis: [{ document, provisions }],
    confidence: 'B',
    ...more,
  };
}

function row(spans: readonly CompetenceSpan[], cases: readonly string[] = []): CompetenceRow {
  return {
    id: 'viec',
    cases: cases.map((id) => ({ id, name: id })),
    spans,
    commune: {
      answer: 'no',
      basis: [{ document: 'luat', provisions: [] }],
      confidence: 'A',
    },
  };
}

/** The parts of an answer on one line each: cases@place status authority (doubts). */
function told(answer: ReturnType<typeof competenceOn>): string[] {
  return answer.parts.map(({ cases, territory, status, authority, doubts }) =>
    [
      `${cases.join('+')}@${territory ?? ''}`,
      status,
      authority ?? '-',
      ...(doubts.length > 0 ? [`(${doubts.join(' ')})`] : []),
    ].join(' '),
  );
}

const TERM = row([
  span('Thủ tướng', 'luat', { from: '2020-01-01' }),
  span('Chủ tịch tỉnh', 'nghi-dinh', { from: '2025-07-01', kind: 'phan-cap' }),
  span('', 'nghi-dinh', { from: '2027-03-01', note: 'Nghị định đã hết.' }),
]);

describe('one line of spans', () => {
  it.each<[string, CompetenceRow, string, string]>([
    ['before the first', TERM, '2019-12-31', '@ unknown - (no-span)'],
    ['the first', TERM, '2025-06-30', '@ known Thủ tướng'],
    ['from its first day on', TERM, '2025-07-01', '@ known Chủ tịch tỉnh'],
    ['to its last day', TERM, '2027-02-28', '@ known Chủ tịch tỉnh'],
    ['where the row says it is not settled', TERM, '2027-03-01', '@ unknown - (not-settled)'],
    [
      'a power whose act has lapsed is nobody’s, even where no span says so',
      row([span('Chủ tịch tỉnh', 'nghi-dinh', { from: '2025-07-01' })]),
      '2027-03-01',
      '@ unknown - (basis-ended)',
    ],
    [
      'an act that is not yet in force gives no power',
      row([span('Chủ tịch tỉnh', 'nghi-dinh', { from: '2025-01-01' })]),
      '2025-06-01',
      '@ unknown - (basis-ended)',
    ],
    [
      'a provision that ends before its act',
      row([span('Sở', 'chinh#dieu-5', { from: '2025-07-01' })]),
      '2027-03-01',
      '@ unknown - (basis-ended)',
    ],
    [
      'the rest of that act goes on',
      row([span('Sở', 'chinh#dieu-6', { from: '2025-07-01' })]),
      '2027-03-01',
      '@ known Sở',
    ],
    [
      'an old act of which nothing is known since',
      row([span('Chủ tịch', 'lau', { from: '2015-01-10' })]),
      '2026-11-22',
      '@ possible Chủ tịch (basis-unknown)',
    ],
    [
      'old evidence is enough where the end of the act is known',
      row([span('Tỉnh', 'cu', { from: '2012-01-01', to: '2026-07-01' })]),
      '2026-03-01',
      '@ known Tỉnh',
    ],
    [
      'nor need the span say it: what was replaced held until then',
      row([span('Tỉnh', 'cu', { from: '2012-01-01' })]),
      '2026-03-01',
      '@ known Tỉnh',
    ],
    [
      'an act whose first day is not known, applied as the span says',
      row([span('Bộ', 'khong-ngay', { from: '2012-01-01' })]),
      '2025-08-01',
      '@ known Bộ',
    ],
    ['a Party act has no state to lose', row([span('Sở', 'dang')]), '2026-11-22', '@ known Sở'],
    ['nor has one only mentioned', row([span('Sở', 'la')]), '2026-11-22', '@ known Sở'],
    [
      'a matter that has ended has no authority, surely',
      row([span('', 'luat', { from: '2025-07-01', kind: 'cham-dut', note: 'Bỏ.' })]),
      '2026-11-22',
      '@ known -',
    ],
    [
      'a lead never decides',
      row([
        span('Thủ tướng', 'luat', { from: '2020-01-01' }),
        span('Tỉnh', 'luat', { from: '2025-07-01', confidence: 'C' }),
      ]),
      '2026-11-22',
      '@ known Thủ tướng',
    ],
    [
      'a lead alone is nothing',
      row([span('Tỉnh', 'luat', { confidence: 'C' })]),
      '2026-11-22',
      '@ unknown - (no-span)',
    ],
  ])('%s', (_, one, on, expected) => {
    expect(told(competenceOn(one, { on }, WORLD))).toEqual([expected]);
  });

  it('tells what was before and what comes after', () => {
    const [part] = competenceOn(TERM, { on: '2026-01-01' }, WORLD).parts;
    expect(part?.before?.holder).toBe('Thủ tướng');
    expect(part?.after?.from).toBe('2027-03-01');
    expect(part?.grounds).toMatchObject([
      { document: 'nghi-dinh', provision: null, state: { id: 'con-hieu-luc' } },
    ]);
  });
});

describe('bounded days', () => {
  const started = row([
    span('Bộ', 'luat', { from: '2020-01-01' }),
    span('Tỉnh', 'luat', { fromBounds: { notBefore: '2026-05-29' } }),
  ]);
  it.each<[string, CompetenceRow, string, string]>([
    ['before it can have begun', started, '2026-05-28', '@ known Bộ'],
    ['when it may have begun', started, '2026-05-29', '@ possible Tỉnh (start-unknown)'],
    [
      'between the bounds',
      row([
        span('Sở', 'luat', { fromBounds: { notBefore: '2020-02-01', notAfter: '2020-03-01' } }),
      ]),
      '2020-02-10',
      '@ possible Sở (start-unknown)',
    ],
    [
      'after the last day it can have begun on',
      row([span('Sở', 'luat', { fromBounds: { notAfter: '2020-03-01' } })]),
      '2020-03-01',
      '@ known Sở',
    ],
    [
      'when it may be over',
      row([span('Sở', 'luat', { from: '2020-01-01', toBounds: { notBefore: '2025-10-01' } })]),
      '2025-10-01',
      '@ possible Sở (end-unknown)',
    ],
    [
      'when it is over',
      row([span('Sở', 'luat', { from: '2020-01-01', to: '2025-10-01' })]),
      '2025-10-01',
      '@ unknown - (no-span)',
    ],
  ])('%s', (_, one, on, expected) => {
    expect(told(competenceOn(one, { on }, WORLD))).toEqual([expected]);
  });

  it('says who decides if it has not begun', () => {
    const [part] = competenceOn(started, { on: '2026-11-22' }, WORLD).parts;
    expect(part?.otherwise?.holder).toBe('Bộ');
  });
});

describe('places of an answer', () => {
  const local = row([
    span('Bộ', 'luat', { from: '2020-01-01' }),
    span('Thành phố', 'luat', { from: '2026-05-29', territory: 'hp' }),
  ]);
  const old = row([span('Chủ tịch', 'luat', { from: '2020-01-01', territory: 'hp-cu' })]);
  const both = row([
    span('Sở cũ', 'luat', { from: '2020-01-01', territory: 'hp-cu' }),
    span('Sở', 'luat', { from: '2025-07-01', territory: 'hp' }),
  ]);
  it.each<[string, CompetenceRow, string, string | undefined, string[]]>([
    ['all apart', local, '2026-11-22', undefined, ['@ known Bộ', '@hp known Thành phố']],
    ['one asked about', local, '2026-11-22', 'hp', ['@hp known Thành phố']],
    ['another', local, '2026-11-22', 'ls', ['@ls known Bộ']],
    ['an area of the city', local, '2026-11-22', 'hd-cu', ['@hd-cu known Thành phố']],
    ['before there was a local rule', local, '2026-01-01', undefined, ['@ known Bộ']],
    ['an act of the former city, for the city', old, '2026-11-22', 'hp', ['@hp-cu known Chủ tịch']],
    ['for the other half of it', old, '2026-11-22', 'hd-cu', ['@hd-cu unknown - (no-span)']],
    ['for another province', old, '2026-11-22', 'ls', ['@ls unknown - (no-span)']],
    ['a later act of the city displaces it', both, '2026-11-22', 'hp', ['@hp known Sở']],
    ['and not before', both, '2025-06-30', 'hp', ['@hp-cu known Sở cũ']],
  ])('%s', (_, one, on, territory, expected) => {
    expect(told(competenceOn(one, { on, territory }, WORLD))).toEqual(expected);
  });
});

describe('cases', () => {
  const split = row(
    [
      span('Bộ', 'luat', { from: '2020-01-01' }),
      span('Bộ trưởng', 'luat', { from: '2026-09-11', case: 'moi' }),
    ],
    ['moi', 'khac'],
  );
  it.each([
    ['2026-09-10', ['@ known Bộ']],
    ['2026-09-11', ['moi@ known Bộ trưởng', 'khac@ known Bộ']],
  ])('on %s', (on, expected) => {
    expect(told(competenceOn(split, { on }, WORLD))).toEqual(expected);
  });

  it('is no surer than its least sure part', () => {
    const unsettled = row(
      [span('Bộ', 'luat', { case: 'a' }), span('', 'luat', { case: 'b' })],
      ['a', 'b'],
    );
    expect(competenceOn(unsettled, { on: '2026-11-22' }, WORLD).status).toBe('unknown');
  });
});

describe('whether the commune decides', () => {
  it.each<[string, CompetenceRow, string, string]>([
    ['as the row says', TERM, '2026-11-22', 'no'],
    ['nobody knows where nobody knows who decides', TERM, '2027-03-01', 'unknown'],
    ['nor before there is any rule', TERM, '2019-01-01', 'unknown'],
    [
      'nor where what says so is of unknown state',
      { ...TERM, commune: { ...TERM.commune, basis: [{ document: 'lau', provisions: [] }] } },
      '2026-11-22',
      'unknown',
    ],
    [
      'a lead does not say so',
      { ...TERM, commune: { ...TERM.commune, confidence: 'C' } },
      '2026-11-22',
      'unknown',
    ],
  ])('%s', (_, one, on, expected) => {
    expect(competenceOn(one, { on }, WORLD).commune).toBe(expected);
  });
});
