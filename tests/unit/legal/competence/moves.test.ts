import { describe, expect, it } from 'vitest';
import { movesOf, partsOf, phaseOf, sameHolder } from '../../../../src/legal/competence/moves.ts';
import {
  competenceOn,
  type CompetenceKind,
  type CompetenceSpan,
} from '../../../../src/legal/competence/index.ts';
import { territoryTree } from '../../../../src/legal/effect/index.ts';

const TREE = territoryTree([{ id: 'thanh-pho' }, { id: 'tinh' }]);

/** A span: first day, kind, act and holder, with a case after `/` and a place after `@` of the act. */
function span(text: string, more: Partial<CompetenceSpan> = {}): CompetenceSpan {
  const [from = '', kind = '', where = '', ...holder] = text.split(' ');
  const [, act = '', one, place] = /^([^/@]+)(?:\/([^@]+))?(?:@(.+))?$/.exec(where) ?? [];
  return {
    ...(from === '-' ? {} : { from }),
    kind: kind as CompetenceKind,
    ...(one === undefined ? {} : { case: one }),
    ...(place === undefined ? {} : { territory: place }),
    ...(holder.length === 0 ? {} : { holder: holder.join(' ') }),
    basis: [{ document: act, provisions: [] }],
    confidence: 'B',
    ...more,
  };
}

/** Moves on a line each: act cases@place before → after. */
function told(spans: readonly CompetenceSpan[], cases: readonly string[] = []): string[] {
  const row = { spans, cases: cases.map((id) => ({ id, name: id })) };
  return movesOf(row, TREE).map(
    (move) =>
      `${move.act} ${move.cases.join('+')}@${move.territory ?? ''} ${move.before?.holder ?? '?'} → ${move.span.holder ?? '-'}`,
  );
}

describe('what moves a power', () => {
  it.each<[string, string[], string[]]>([
    [
      'phân cấp to another',
      ['2020-01-01 phan-dinh luat Thủ tướng', '2025-07-01 phan-cap nd Chủ tịch'],
      ['nd @ Thủ tướng → Chủ tịch'],
    ],
    [
      'phân quyền without a known holder before',
      ['2025-07-01 phan-quyen nd Bộ trưởng'],
      ['nd @ ? → Bộ trưởng'],
    ],
    ['phân định without a known holder before', ['2025-07-01 phan-dinh nd Bộ trưởng'], []],
    [
      'phân định to another',
      ['2020-01-01 phan-dinh cu Thủ tướng', '2025-12-08 phan-dinh moi Bộ trưởng'],
      ['moi @ Thủ tướng → Bộ trưởng'],
    ],
    [
      'phân định to the same, in more words',
      [
        '2020-01-01 phan-dinh cu Người đứng đầu',
        '2025-12-08 phan-dinh moi Người đứng đầu; ở tỉnh là Chủ tịch',
      ],
      [],
    ],
    [
      'ủy quyền by the same holder',
      ['2020-01-01 phan-dinh luat Bộ, qua Cục', '2021-01-01 uy-quyen qd Bộ, qua Cục'],
      ['qd @ Bộ, qua Cục → Bộ, qua Cục'],
    ],
    [
      'the same act going on',
      ['2020-01-01 phan-cap nd Chủ tịch', '2021-01-01 phan-cap nd Chủ tịch; xin ý kiến'],
      ['nd @ ? → Chủ tịch'],
    ],
    [
      'another act that passes on to the same',
      ['2020-01-01 phan-cap nd Chủ tịch', '2021-01-01 phan-cap moi Chủ tịch'],
      ['nd @ ? → Chủ tịch', 'moi @ Chủ tịch → Chủ tịch'],
    ],
    [
      'an end',
      ['2020-01-01 phan-dinh luat Chánh tra', '2025-07-01 cham-dut qd'],
      ['qd @ Chánh tra → -'],
    ],
    ['an end of what nobody is known to have had', ['2025-07-01 cham-dut qd'], []],
    [
      'nothing said to have changed',
      ['2020-01-01 phan-dinh luat Thủ tướng', '2025-07-01 khong-doi tt Chính phủ'],
      [],
    ],
    ['nobody knows', ['2020-01-01 phan-dinh luat Thủ tướng', '2027-03-01 chua-xac-dinh nd'], []],
    [
      'after a time in which nobody knew',
      [
        '2020-01-01 phan-dinh luat Thủ tướng',
        '2025-07-01 chua-xac-dinh nd',
        '2026-07-01 phan-dinh moi Bộ trưởng',
      ],
      [],
    ],
  ])('%s', (_, spans, expected) => {
    expect(told(spans.map((text) => span(text)))).toEqual(expected);
  });

  it('a lead (C) neither moves nor was there before', () => {
    const lead = span('2021-01-01 phan-dinh manh-moi Bộ trưởng', { confidence: 'C' });
    expect(
      told([
        span('2020-01-01 phan-dinh luat Thủ tướng'),
        lead,
        span('2025-07-01 phan-dinh nd Thủ tướng'),
      ]),
    ).toEqual([]);
  });

  it('a local frame of the same day is no predecessor', () => {
    expect(
      told([
        span('2025-07-01 phan-dinh tt Cơ quan ngoại vụ'),
        span('2025-07-01 phan-dinh qd@thanh-pho Sở Ngoại vụ'),
      ]),
    ).toEqual([]);
  });

  it('is told once for all cases and places that share it, and apart where they do not', () => {
    const spans = [
      span('2011-01-01 phan-dinh nd Bộ'),
      span('2026-05-29 phan-cap tt@thanh-pho Ủy ban'),
      span('2026-09-11 phan-dinh moi/apostille Cơ quan chỉ định'),
    ];
    expect(told(spans, ['apostille', 'khac'])).toEqual([
      'moi apostille@ Bộ → Cơ quan chỉ định',
      'tt @thanh-pho Bộ → Ủy ban',
      'moi apostille@thanh-pho Ủy ban → Cơ quan chỉ định',
    ]);
  });
});

it.each([
  ['Bộ Ngoại giao', 'Bộ Ngoại giao; Bộ trưởng chỉ định', true],
  ['Bộ Ngoại giao, qua Cục Lãnh sự', 'Bộ Ngoại giao', true],
  ['Bộ trưởng', 'Bộ trưởng, Chủ tịch Ủy ban nhân dân cấp tỉnh', false],
  ['Thủ tướng Chính phủ', 'Chủ tịch Ủy ban nhân dân cấp tỉnh', false],
  [undefined, 'Bộ', false],
])('%s and %s: the same holder is %s', (a, b, same) => {
  expect(sameHolder({ holder: a }, { holder: b })).toBe(same);
});

describe('where a move stands', () => {
  const before = span('2020-01-01 phan-dinh luat Thủ tướng');
  const moved = span('2025-07-01 phan-cap nd Chủ tịch');
  const after = span('2027-03-01 chua-xac-dinh nd', { note: 'Nghị định đã hết.' });
  const row = {
    id: 'viec',
    cases: [],
    spans: [before, moved, after],
    commune: { answer: 'no', basis: [], confidence: 'A' },
  } as const;
  const world = { tree: TREE, stateOf: () => null };
  const [move] = movesOf(row, TREE);

  it.each([
    ['2025-06-30', 'ahead'],
    ['2025-07-01', 'moved'],
    ['2027-02-28', 'moved'],
    ['2027-03-01', 'over'],
  ])('on %s it is %s', (on, phase) => {
    const { parts } = competenceOn(row, { on }, world);
    expect(move && phaseOf(move, partsOf(move, parts), on)).toBe(phase);
  });

  it('is possible while it may not have begun, or what comes next may have', () => {
    const maybe = span('- phan-cap nd Chủ tịch', { fromBounds: { notBefore: '2026-05-29' } });
    const next = span('- phan-cap sau Bộ trưởng', { fromBounds: { notBefore: '2026-09-01' } });
    const rows = { ...row, spans: [before, maybe, next] };
    const [first] = movesOf(rows, TREE);
    for (const on of ['2026-06-01', '2026-10-01']) {
      const { parts } = competenceOn(rows, { on }, world);
      expect(first && phaseOf(first, partsOf(first, parts), on)).toBe('possible');
    }
  });
});
