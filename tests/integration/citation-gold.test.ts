import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGold, readCitationGold } from './support/citation-gold.ts';

const passages = readCitationGold();
const marks = passages.flatMap(({ citations }) => citations);
const counted = marks.filter(({ optional }) => optional === undefined);

describe('the marked passages', () => {
  it('hold enough citations to measure by', () => {
    expect(counted.length).toBeGreaterThanOrEqual(300);
  });

  // The README gives the same figures; a mark lost by accident shows here.
  it.each([
    ['document', 282],
    ['provision', 13],
    ['relative', 26],
    ['alias', 6],
  ])('have so many of the kind %s', (kind, count) => {
    expect(counted.filter((citation) => citation.kind === kind)).toHaveLength(count);
  });

  it('leave few marks open', () => {
    expect(marks.length - counted.length).toBe(15);
  });

  it('come from all five sources', () => {
    const sources = new Set(passages.map(({ name }) => name.slice(0, 3)));
    expect([...sources].sort()).toEqual(['000', '001', '002', '003', '004']);
  });

  it('are mostly text without citations, so that a false find shows', () => {
    const length = passages.reduce((sum, { text }) => sum + text.length, 0);
    const marked = marks.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(marked / length).toBeLessThan(0.25);
    expect(passages.some(({ citations }) => citations.length === 0)).toBe(true);
  });

  it.each([
    ['001', 'content/nguon/qd-3072-2014-hai-phong.txt'],
    ['004', 'content/nguon/qd-so-ngoai-vu-lang-son.txt'],
  ])('of %s are as the source prints them', (source, file) => {
    const whole = readFileSync(file, 'utf8');
    const own = passages.filter(({ name }) => name.startsWith(source));
    expect(own.length).toBeGreaterThan(0);
    for (const { text } of own) expect(whole).toContain(text.trim());
  });
});

describe('a wrong mark is refused', () => {
  const text = 'Theo khoản 2 Điều 3 Nghị định 134 và Điều này.';
  const nghiDinh = {
    text: 'khoản 2 Điều 3 Nghị định 134',
    start: 5,
    end: 33,
    kind: 'provision',
    document: {
      type: 'nghi-dinh',
      number: '134',
      year: null,
      date: null,
      issuer: null,
      name: null,
      attached: null,
    },
    self: null,
    provisions: ['dieu-3-khoan-2'],
  };
  const dieuNay = {
    text: 'Điều này',
    start: 37,
    end: 45,
    kind: 'relative',
    document: null,
    self: { level: 'article', name: 'Điều' },
    provisions: ['dieu-this'],
  };

  it('but a right one is not', () => {
    expect(parseGold(text, [nghiDinh, dieuNay])).toHaveLength(2);
  });

  it.each([
    ['off by one', [{ ...nghiDinh, start: 4 }]],
    ['out of order', [dieuNay, nghiDinh]],
    ['overlapping', [nghiDinh, { ...dieuNay, text: '134', start: 30, end: 33 }]],
    ['an address of no grammar', [{ ...nghiDinh, provisions: ['dieu-ba'] }]],
    ['a document where a place is meant', [{ ...nghiDinh, provisions: ['quy-che'] }]],
    ['nothing below "this"', [{ ...dieuNay, provisions: ['dieu-this-'] }]],
    ['a provision without one', [{ ...nghiDinh, provisions: [] }]],
    ['a document of its own', [{ ...dieuNay, document: nghiDinh.document }]],
    ['a type unknown', [{ ...nghiDinh, document: { ...nghiDinh.document, type: 'nghi' } }]],
    ['a number not printed', [{ ...nghiDinh, document: { ...nghiDinh.document, number: '135' } }]],
    [
      'a day that is none',
      [{ ...nghiDinh, document: { ...nghiDinh.document, date: '2025-02-30' } }],
    ],
    ['a field too many', [{ ...nghiDinh, note: '' }]],
  ])('%s', (_, wrong) => {
    expect(() => parseGold(text, wrong)).toThrow();
  });
});
