import { describe, expect, it } from 'vitest';
import { checkBothSides } from '../../../../src/content/check/both-sides.ts';
import { checkCircles } from '../../../../src/content/check/circles.ts';
import type { CheckedDocument, CorpusCheck } from '../../../../src/content/check/corpus.ts';
import { checkIncorporates } from '../../../../src/content/check/incorporates.ts';
import { checkRelations } from '../../../../src/content/check/relations.ts';
import { corpusOf, day, doc, evidence } from './documents.ts';

const edge = (kind: string, target: string, more: object = {}) => ({
  kind,
  target,
  ...evidence,
  ...more,
});
const replaces = (target: string, more: object = {}) => edge('replaces', target, more);
const told = (check: CorpusCheck, ...documents: CheckedDocument[]): string[] =>
  check(corpusOf(...documents)).map(({ rule, file }) => `${rule} ${file}`);

describe('checkRelations', () => {
  it('accepts a chain, a cited target, and one known only by citation', () => {
    const relations = [
      replaces('b'),
      replaces('ngoai-kho', { cited: 'Nghị định cũ' }),
      replaces('chi-duoc-dan'),
    ];
    expect(told(checkRelations, doc('a', { relations }), doc('b'))).toEqual([]);
  });

  it('finds a relation to something nobody names', () => {
    expect(told(checkRelations, doc('a', { relations: [replaces('khong-co')] }))).toEqual([
      'graph/dangling van-ban/a.mdx',
    ]);
  });

  const one = { provisions: ['dieu-1', 'dieu-2'], by: 'dieu-9' };
  it.each([
    ['the same', one, one, true],
    ['addresses in another order', one, { ...one, provisions: ['dieu-2', 'dieu-1'] }, true],
    ['other words beside the same addresses', one, { ...one, scope: 'Hai điều' }, true],
    ['other addresses', one, { ...one, provisions: ['dieu-1'] }, false],
    ['another acting provision', one, { ...one, by: 'dieu-8' }, false],
    ['other words', { scope: 'Chương 1' }, { scope: 'Chương 2' }, false],
    ['another kind', one, { ...one, kind: 'repeals' }, false],
  ])('written twice: %s', (_, first, second, twice) => {
    const relations = [edge('amends', 'b', first), edge('amends', 'b', second)];
    expect(told(checkRelations, doc('a', { relations }), doc('b'))).toEqual(
      twice ? ['graph/repeated van-ban/a.mdx'] : [],
    );
  });
});

describe('checkBothSides', () => {
  it.each([
    ['replaces', 'replaces', true],
    ['amends', 'repeals', true],
    ['details', 'basedOn', true],
    ['guides', 'implements', true],
    ['basedOn', 'amends', false],
    ['suspends', 'suspends', false],
  ])('%s against %s: %s', (kind, back, wrong) => {
    const a = doc('a', { relations: [edge(kind, 'b')] });
    const b = doc('b', { relations: [edge(back, 'a')] });
    expect(told(checkBothSides, a, b)).toEqual(wrong ? ['graph/both-sides van-ban/b.mdx'] : []);
  });

  it('is told on the older document, also of parts', () => {
    const part = { scope: 'Chương 2' };
    const a = doc('a', { issued: day('2020-01-01'), relations: [replaces('b', part)] });
    const b = doc('b', { issued: day('2021-01-01'), relations: [replaces('a', part)] });
    expect(told(checkBothSides, a, b)).toEqual(['graph/both-sides van-ban/a.mdx']);
    expect(told(checkBothSides, b, a)).toEqual(['graph/both-sides van-ban/a.mdx']);
  });
});

describe('checkCircles', () => {
  const ends = (slug: string, ...targets: string[]) =>
    doc(slug, { relations: targets.map((target) => replaces(target)) });

  it('finds a circle once, in any order, also through repeals', () => {
    const circle = [
      doc('c', { relations: [edge('repeals', 'a')] }),
      ends('a', 'b'),
      ends('b', 'c'),
    ];
    expect(told(checkCircles, ...circle)).toEqual(['graph/circle van-ban/a.mdx']);
  });

  it('names only those on the circle, not what hangs on it', () => {
    const circle = [ends('b', 'c'), ends('c', 'd'), ends('d', 'b', 'a'), ends('a'), ends('e', 'b')];
    const found = checkCircles(corpusOf(...circle));
    expect(found.map(({ file }) => file)).toEqual(['van-ban/b.mdx']);
    expect(found[0]?.message).toContain(': b, c, d.');
  });

  it('two that end each other are written from both sides, and told there', () => {
    expect(told(checkCircles, ends('a', 'b'), ends('b', 'a'))).toEqual([]);
    expect(told(checkBothSides, ends('a', 'b'), ends('b', 'a'))).toHaveLength(1);
  });

  it('a chain that forks and meets again is none', () => {
    expect(
      told(checkCircles, ends('a', 'b', 'c'), ends('b', 'd'), ends('c', 'd'), ends('d')),
    ).toEqual([]);
  });

  it('parts do not close a circle', () => {
    const part = doc('c', { relations: [replaces('a', { provisions: ['dieu-1'] })] });
    expect(told(checkCircles, ends('a', 'b'), ends('b', 'c'), part)).toEqual([]);
  });
});

describe('checkIncorporates', () => {
  const text = doc('a', { digest: { ...evidence, incorporates: ['b'] } });

  it.each([
    ['amends', []],
    ['guides', ['graph/incorporates-nothing van-ban/a.mdx']],
  ])('an act that %s', (kind, expected) => {
    expect(told(checkIncorporates, text, doc('b', { relations: [edge(kind, 'a')] }))).toEqual(
      expected,
    );
  });

  it('an act that amends another', () => {
    const other = doc('b', { relations: [edge('amends', 'c')] });
    expect(told(checkIncorporates, text, other)).toEqual([
      'graph/incorporates-nothing van-ban/a.mdx',
    ]);
  });

  it('an act without a page, but not one whose file does not compile', () => {
    expect(told(checkIncorporates, text)).toEqual(['graph/incorporates-nothing van-ban/a.mdx']);
    expect(checkIncorporates({ ...corpusOf(text), pages: new Set(['a', 'b']) })).toEqual([]);
  });
});
