import { describe, expect, it } from 'vitest';
import { checkFindings } from '../../../src/content/check/findings.ts';
import { checkRegistries } from '../../../src/content/check/registries.ts';
import { readRegistries } from '../../../src/content/read/registries.ts';
import { schemaIssues } from '../../../src/content/read/validate.ts';
import { discrepancy, type Discrepancy } from '../../../src/schemas/discrepancy.ts';
import { review } from '../../../src/schemas/review.ts';

const GOOD: Discrepancy = {
  id: 'sk-01',
  kind: 'date',
  documents: ['134-2025-nd-cp'],
  printed: 'ngày 30/6/2025',
  where: 'nguon-a#trang 1',
  right: 'ngày 12/6/2025',
  sources: ['nguon-b'],
  confidence: 'A',
};

function sentences(schema: typeof discrepancy | typeof review, entry: unknown): string[] {
  const { error } = schema.safeParse(entry);
  return error
    ? schemaIssues(error, () => 1).map(({ message, hint }) => message + (hint ?? ''))
    : [];
}

describe('the schema of a discrepancy', () => {
  it('takes a good entry, and one of which the right form is not known', () => {
    expect(sentences(discrepancy, GOOD)).toEqual([]);
    expect(sentences(discrepancy, { ...GOOD, right: null })).toEqual([]);
  });

  it.each([
    ['an id of another form', { id: '1' }, /"id".*sk-01/],
    ['no printed words', { printed: ' ' }, /"printed".*Chép đúng chữ/],
    ['no word on what is right', { right: undefined }, /"right".*hoặc null khi chưa xác định/],
    ['nothing different', { right: GOOD.printed }, /"right".*không có gì sai khác/],
    ['a kind that is none', { kind: 'typo' }, /"kind".*Chọn một trong: date, number/],
    ['a document that is no slug', { documents: ['134/2025'] }, /"documents\.0".*chữ thường/],
    ['no source', { sources: [] }, /"sources".*ít nhất một nguồn/],
    ['a place without its source', { where: 'Danh mục' }, /"where".*mã nguồn/],
    ['an unknown confidence', { confidence: 'D' }, /"confidence".*A, B hoặc C/],
    ['a key that is none', { evidence: [] }, /"evidence".*không có trường này/],
  ])('refuses %s with a sentence', (_, change, says) => {
    expect(sentences(discrepancy, { ...GOOD, ...change }).join('\n')).toMatch(says);
  });
});

it('the schema of a review refuses one without a stage', () => {
  const entry = {
    id: 'xx-01',
    document: 'a',
    what: 'a',
    why: 'b',
    sources: ['a'],
    confidence: 'B',
  };
  expect(sentences(review, entry)).toEqual(['Trường "stage": còn thiếu.']);
});

describe('what entries refer to', () => {
  const source = { id: 'nguon-a', title: 'A', kind: 'press' as const };
  const lines = (path: readonly PropertyKey[]) => path.length;

  it('a source that does not exist is an error at its line', () => {
    const known = { sources: [source], slugs: GOOD.documents };
    expect(checkFindings([GOOD], known, lines)).toMatchObject([
      {
        rule: 'content/unknown-id',
        severity: 'error',
        line: 3,
        hint: expect.stringContaining('nguon-a') as string,
      },
    ]);
  });

  it('a document without a page is a warning', () => {
    const official = { ...source, id: 'nguon-b', kind: 'official-text' as const };
    const known = { sources: [source, official], slugs: [] };
    expect(checkFindings([GOOD], known, lines)).toMatchObject([
      { rule: 'content/no-page', severity: 'warning' },
    ]);
  });

  it('A on one source is a warning, where there is something right to be sure of', () => {
    const other = { ...source, id: 'nguon-b' };
    const known = { sources: [source, other], slugs: GOOD.documents };
    const rules = (change: Partial<Discrepancy>): string[] =>
      checkFindings([{ ...GOOD, ...change }], known, lines).map(({ rule }) => rule);
    expect(rules({})).toEqual(['evidence/weak-a']);
    expect(rules({ confidence: 'B' })).toEqual([]);
    expect(rules({ right: null })).toEqual([]);
    expect(rules({ kind: 'internal' })).toEqual([]);
  });
});

describe('the real register', async () => {
  const lists = await readRegistries('content');
  const { value } = lists;

  it('parses, with every source known and no id twice', () => {
    const issues = [...lists.issues, ...checkRegistries(lists, [])];
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value.discrepancies.length).toBeGreaterThan(60);
    expect(value.reviews.length).toBeGreaterThan(5);
    for (const list of [value.discrepancies, value.reviews])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it('is found by the words the slides print for Decree 134/2025', () => {
    const found = value.discrepancies.filter(({ printed }) =>
      /134\/2025\/NĐ-CP (ngày )?30\/6\/2025/.test(printed),
    );
    expect(found.map(({ where }) => where.split('#')[0])).toContain('hp-trinh-chieu-2025');
    expect(found.map(({ printed }) => printed).join('\n')).toContain(
      '134/2025/NĐ-CP ngày 30/6/2025',
    );
  });

  it('is written in composed Unicode, so that a search finds it', () => {
    for (const { printed } of value.discrepancies) expect(printed).toBe(printed.normalize('NFC'));
  });
});
