import { describe, expect, it } from 'vitest';
import { bodyNamer } from '../../../src/content/compile/named-bodies.ts';
import { parseStructure, placesAt } from '../../../src/legal/structure/index.ts';
import { exactly, type EffectInput } from '../../../src/legal/effect/index.ts';
import type { EffectBook } from '../../../src/components/as-of/book.ts';
import { bodyItems } from '../../../src/components/stale/bodies.ts';
import { countWords } from '../../../src/components/stale/counts.ts';
import {
  verdictOn,
  type BodyItem,
  type ReferenceItem,
  type StaleBook,
} from '../../../src/components/stale/items.ts';
import { kindHtml, verdictHtml } from '../../../src/components/stale/stale-html.ts';
import type { SiteDocument } from '../../../src/content/model.ts';
import { obsoleteBody } from '../../../src/schemas/obsolete-body.ts';
import { readFacts } from '../legal/effect/facts.ts';

const ON = '2026-11-22';
const input = (facts: string): EffectInput => readFacts(facts).input;
const entry = (name: string, facts: string) => ({
  name,
  url: '/van-ban/x/',
  input: input(`start 2010-01-01; seen 2026-10-01; ${facts}`),
});

function bookOf(target: string): EffectBook {
  return {
    nextTurn: null,
    builtOn: ON,
    territories: [],
    focus: null,
    entries: {
      me: entry('Tôi', ''),
      it: entry('Nó', target),
      a: entry('A<b>', 'replaces 2024-01-01 b'),
      b: entry('B', ''),
    },
  };
}

const REFERENCE: ReferenceItem = {
  type: 'reference',
  from: 'me',
  at: 'dieu-1',
  words: 'Nó',
  target: 'it',
  addresses: [],
  leaning: 'provision',
  confidence: 'A',
};
const BODY: BodyItem = {
  type: 'body',
  from: 'me',
  at: 'dieu-1',
  words: 'huyện',
  body: 'cap-huyen',
  confidence: 'B',
  when: exactly('2025-07-01'),
};
const plain = (html: string): string => html.replace(/<[^>]*>/g, '');

/** The words of a row on a day; empty where it is hidden. */
function words(item: ReferenceItem | BodyItem, target = '', on = ON): string {
  const known: StaleBook = { book: bookOf(target), issued: {} };
  const verdict = verdictOn(item, on, known);
  if (!verdict) return '';
  return `${plain(kindHtml(verdict))}: ${plain(verdictHtml(known.book, item, verdict))}`;
}

describe('what a row says', () => {
  it.each<[string, Partial<ReferenceItem>, string]>([
    [
      'replaces 2020-01-01 a',
      {},
      'Dẫn trong điều khoản: Hết hiệu lực từ ngày 01/01/2020, được thay bằng A&lt;b&gt;. Nay là B.',
    ],
    [
      'repeals 2020-01-01 b',
      { leaning: 'basis' },
      'Căn cứ đã được thay thế: Hết hiệu lực từ ngày 01/01/2020, bị bãi bỏ bởi B.',
    ],
    ['expires 2020-01-01', {}, 'Dẫn trong điều khoản: Hết thời hạn áp dụng từ ngày 01/01/2020.'],
    [
      'repeals 2020-01-01 b dieu-5',
      { addresses: ['dieu-5-khoan-2'] },
      'Dẫn trong điều khoản: khoản 2 Điều 5: Hết hiệu lực từ ngày 01/01/2020, bị bãi bỏ bởi B.',
    ],
    [
      'replaces 2020-01-01 b C',
      { leaning: 'basis' },
      'Cần kiểm tra: Chưa kiểm chứng: có thể đã được thay bằng B.',
    ],
    ['expires 2020-01-01 C', {}, 'Cần kiểm tra: Chưa kiểm chứng: có thể đã hết thời hạn áp dụng.'],
    ['replaces ? b', {}, 'Cần kiểm tra: Đã có B; chưa rõ từ ngày nào.'],
    [
      'replaces 2020-01-01 b partial',
      { leaning: 'parent' },
      'Cần kiểm tra: Một phần đã hết hiệu lực theo B. Chưa rõ văn bản này còn dựa vào phần nào.',
    ],
    ['', {}, ''],
  ])('%s %j', (target, change, expected) => {
    expect(words({ ...REFERENCE, ...change }, target)).toBe(expected);
  });

  it('of a body that is gone, from its day on', () => {
    expect(words(BODY)).toBe('Cơ quan không còn: Không còn từ ngày 01/07/2025.');
    expect(words(BODY, '', '2025-07-01')).not.toBe('');
    expect(words(BODY, '', '2025-06-30')).toBe('');
  });

  it('of a body only a lead says is gone, never as fact', () => {
    const lead: BodyItem = {
      ...BODY,
      confidence: 'C',
      when: { notBefore: '2025-01-01', notAfter: null },
    };
    expect(words(lead)).toBe(
      'Cơ quan không còn, chưa kiểm chứng: Có thể không còn, sớm nhất từ ngày 01/01/2025.',
    );
    expect(words({ ...lead, when: exactly('2025-01-01') })).toContain('Có thể không còn');
    expect(words(lead, '', '2024-12-31')).toBe('');
  });

  it('counts by kind and document', () => {
    expect(
      countWords([
        { item: { from: 'a' }, verdict: { kind: 'can-cu' } },
        { item: { from: 'b' }, verdict: { kind: 'can-cu' } },
        { item: { from: 'b' }, verdict: { kind: 'co-quan' } },
      ]),
    ).toBe('3 chỗ trong 2 văn bản: căn cứ đã được thay thế 2, cơ quan không còn 1.');
    expect(countWords([])).toBe('Không có chỗ nào.');
  });
});

describe('bodies in a text', () => {
  const body = obsoleteBody.parse({
    id: 'cap-huyen',
    name: 'Cấp huyện',
    names: ['huyện'],
    checkedOn: ON,
    from: '2025-07-01',
    confidence: 'B',
    sources: ['nguon'],
  });
  const TEXT =
    'Điều 1. Phạm vi\n\n1. Các huyện và huyện đảo.\n\n2. Việc huyện ký trước ngày 01/07/2025.\n';
  const found = (issued?: string): string[] => {
    const data = {
      issued: issued === undefined ? undefined : { value: issued, confidence: 'A' },
    };
    const document = { slug: 'me', data } as unknown as SiteDocument;
    const named = bodyNamer([body])(TEXT, placesAt(parseStructure(TEXT)));
    return bodyItems(document, named, [body]).map(({ at }) => at);
  };

  it.each([
    [undefined, ['dieu-1-khoan-1']],
    ['2014-12-31', ['dieu-1-khoan-1']],
    ['2025-06-30', ['dieu-1-khoan-1']],
    ['2025-07-01', []],
  ] as const)('of a text of %s: %j', (issued, places) => {
    expect(found(issued)).toEqual(places);
  });

  it.each([
    [{ fromBounds: { notBefore: '2025-01-01' } }, 'Chỉ ghi một trong hai'],
    [{ confidence: 'C' }, 'cần gì để xác định'],
    [{ names: [] }, 'ít nhất một tên'],
  ])('an entry with %j is refused', (change, message) => {
    const { error } = obsoleteBody.safeParse({ ...body, ...change });
    expect(error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});
