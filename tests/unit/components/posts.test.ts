import { describe, expect, it } from 'vitest';
import { communeCount } from '../../../src/components/posts/commune-count.ts';
import { postAnswerHtml } from '../../../src/components/posts/post-answer.ts';
import { verdictOf } from '../../../src/components/posts/verdict.ts';
import { leanMatter } from '../../../src/components/power-tables/lean.ts';
import type { CompetencePart } from '../../../src/legal/competence/index.ts';
import { bookOf, rowOf, span } from './competence-card.ts';

const NAMED = ['Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Chủ tịch Ủy ban nhân dân thành phố'];

function part(status: CompetencePart['status'], authority: string | null, more: object = {}) {
  return {
    cases: [],
    territory: null,
    status,
    doubts: [],
    span: { kind: 'phan-dinh', basis: [], confidence: 'B', ...more },
    otherwise: null,
    before: null,
    after: null,
    grounds: [],
    authority,
  } as CompetencePart;
}

describe('what an answer means to the holder of a post', () => {
  it.each<[string, CompetencePart, string, string]>([
    [
      'it is theirs',
      part('known', 'Bộ trưởng hoặc Chủ tịch Ủy ban nhân dân cấp tỉnh'),
      'yours',
      'thuộc quyền của bạn.',
    ],
    [
      'it may be theirs',
      part('possible', 'Chủ tịch Ủy ban nhân dân thành phố Hải Phòng'),
      'maybe',
      'thuộc quyền của bạn, nếu còn áp dụng; chưa xác định được.',
    ],
    [
      'it may not have begun',
      {
        ...part('possible', 'Chủ tịch Ủy ban nhân dân cấp tỉnh'),
        doubts: ['start-unknown'],
      },
      'maybe',
      'thuộc quyền của bạn, nếu đã bắt đầu; chưa xác định được.',
    ],
    [
      'it is theirs to use for another',
      part('known', 'Bộ trưởng', { exercisedBy: { who: 'Chủ tịch Ủy ban nhân dân cấp tỉnh' } }),
      'yours',
      'theo ủy quyền của Bộ trưởng.',
    ],
    [
      'a deputy is another',
      part('known', 'Bộ trưởng', {
        exercisedBy: { who: 'Phó Chủ tịch Ủy ban nhân dân thành phố' },
      }),
      'theirs',
      'Vào ngày này không thuộc bạn. Thẩm quyền: Bộ trưởng.',
    ],
    [
      'it is another’s',
      part('known', 'Thủ tướng Chính phủ'),
      'theirs',
      'Vào ngày này không thuộc bạn. Thẩm quyền: Thủ tướng Chính phủ.',
    ],
    ['nobody knows', part('unknown', null), 'unknown', 'chưa xác định ai quyết định.'],
    ['it is no more', part('known', null, { kind: 'cham-dut' }), 'theirs', 'việc này không còn.'],
  ])('%s', (_, answer, look, words) => {
    expect(verdictOf(answer, 'decides', NAMED, '')).toEqual({ look, words });
  });

  it('elsewhere on the card it only says whose it is', () => {
    const mine = part('known', 'Chủ tịch Ủy ban nhân dân cấp tỉnh');
    expect(verdictOf(mine, 'other', NAMED, 'Trường hợp một')).toEqual({
      look: 'theirs',
      words: 'Thẩm quyền, Trường hợp một: Chủ tịch Ủy ban nhân dân cấp tỉnh.',
    });
    expect(verdictOf(part('possible', 'Bộ'), 'other', NAMED, '').words).toBe(
      'Thẩm quyền: có thể là Bộ.',
    );
  });
});

describe('an answer on a card', () => {
  const row = rowOf([
    span('Thủ tướng Chính phủ', 'luat#dieu-3', { from: '2020-01-01', kind: 'phan-dinh' }),
    span('Chủ tịch Ủy ban nhân dân cấp tỉnh <b>', 'nghi-dinh#dieu-16', { from: '2025-07-01' }),
    span('', 'nghi-dinh#dieu-16', { from: '2027-03-01' }),
  ]);
  const { documents, areas, effect } = bookOf([row]);
  const told = (on: string): string =>
    postAnswerHtml(
      { matter: leanMatter(row), one: null, role: 'decides', named: NAMED },
      { documents, areas },
      effect,
      { on },
    );
  const text = (html: string): string =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it.each([
    ['2025-06-15', 'Vào ngày này không thuộc bạn. Thẩm quyền: Thủ tướng Chính phủ.'],
    ['2026-11-22', 'Thuộc quyền của bạn. Điều 16 Nghị định số 134/2025/NĐ-CP Còn hiệu lực'],
    ['2027-03-15', 'Chưa xác định ai quyết định.'],
  ])('on %s', (on, words) => {
    expect(text(told(on))).toBe(words);
  });

  it('escapes what content brings', () => {
    const html = postAnswerHtml(
      { matter: leanMatter(row), one: null, role: 'other', named: NAMED },
      { documents, areas },
      effect,
      { on: '2026-11-22' },
    );
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
  });

  it('is that of one case, and names the places where these differ', () => {
    const cases = [
      { id: 'mot', name: 'Một' },
      { id: 'hai', name: 'Hai' },
    ];
    const wide = rowOf(
      [
        span('Bộ', 'luat', { from: '2020-01-01', kind: 'phan-dinh' }),
        span('Ủy ban', 'luat', { from: '2021-01-01', case: 'mot', territory: 'hp' }),
        span('Cục', 'luat', { from: '2022-01-01', case: 'hai' }),
      ],
      { cases },
    );
    const html = postAnswerHtml(
      { matter: leanMatter(wide), one: 'mot', role: 'other', named: NAMED },
      { documents, areas },
      effect,
      { on: '2026-11-22' },
    );
    expect(text(html)).toBe('Thẩm quyền: Bộ. Thẩm quyền, thành phố Hải Phòng: Ủy ban.');
  });
});

it.each([
  [
    ['no', 'no', 'unknown'],
    'trong 3 việc của kho, không việc nào cấp xã quyết định; 2 việc không thuộc cấp xã, 1 việc chưa xác định.',
  ],
  [['yes', 'yes'], 'trong 2 việc của kho, 2 việc cấp xã quyết định.'],
] as const)('%j: the count of matters of a commune', (answers, words) => {
  expect(communeCount(answers)).toBe(words);
});
