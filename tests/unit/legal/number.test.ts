import { describe, expect, it } from 'vitest';
import {
  documentSlug,
  formatDocumentNumber,
  parseDocumentNumber,
  sameNumber,
  type DocumentNumber,
} from '../../../src/legal/number/index.ts';
import { knownTypes } from '../../../src/legal/number/symbols.ts';

function parse(text: string): DocumentNumber {
  const { value } = parseDocumentNumber(text);
  if (value === null) throw new Error(`not read: ${text}`);
  return value;
}

const rules = (text: string) => parseDocumentNumber(text).issues.map(({ rule }) => rule);

describe('parts', () => {
  it.each([
    [
      '134/2025/NĐ-CP',
      { series: 'normative', ordinal: 134, year: 2025, symbol: 'NĐ-CP', issuerSymbol: 'CP' },
    ],
    ['70/2020/QH14', { series: 'assembly', year: 2020, term: 14, typeSymbol: null }],
    ['1211/2016/UBTVQH13', { series: 'assembly', term: 13, issuerSymbol: 'UBTVQH13' }],
    ['33/2007/PL-UBTVQH11', { series: 'normative', typeSymbol: 'PL', issuerSymbol: 'UBTVQH11' }],
    ['1035/NQ-UBTVQH15', { series: 'administrative', typeSymbol: 'NQ' }],
    ['26/VBHN-VPQH', { series: 'consolidated', typeSymbol: 'VBHN', issuerSymbol: 'VPQH' }],
    ['802/NV-VP', { series: 'letter', typeSymbol: null, issuerSymbol: 'NV', unit: 'VP' }],
    ['2237/UBND-NVKTGS', { series: 'letter', issuerSymbol: 'UBND', unit: 'NVKTGS' }],
    ['1300/CV-LSNVNONN', { series: 'administrative', typeSymbol: 'CV', issuerSymbol: 'LSNVNONN' }],
    ['674-QĐ/TU', { series: 'party', notation: 'dash', symbol: 'QĐ/TU', issuerSymbol: 'TU' }],
    ['42/2009/TT-BCA(A11)', { symbol: 'TT-BCA(A11)', issuerSymbol: 'BCA', unit: 'A11' }],
    ['15a/2010/QĐ-UBND', { ordinal: 15, ordinalSuffix: 'a' }],
    ['01/2001/BNG-TCBĐ', { series: 'normative', typeSymbol: null, issuerSymbol: 'BNG-TCBĐ' }],
    ['02/2016/TTLT-BVHTTDL-BCA', { typeSymbol: 'TTLT', issuerSymbol: 'BVHTTDL-BCA' }],
    ['61/2000/TT-BNNPTNT/KH', { typeSymbol: 'TT', issuerSymbol: 'BNNPTNT/KH' }],
    ['07/2018/TT-BGD&ĐT', { issuerSymbol: 'BGD&ĐT' }],
    ['41-LCT/HĐNN8', { series: 'administrative', typeSymbol: 'LCT', issuerSymbol: 'HĐNN8' }],
    ['13/CP', { series: 'administrative', typeSymbol: null, issuerSymbol: 'CP' }],
    ['64-CP', { series: 'administrative', notation: 'dash' }],
    ['141/KH-BCĐTKNQ', { series: 'administrative', issuerSymbol: 'BCĐTKNQ' }],
  ])('of %s', (text, parts) => {
    expect(parse(text)).toMatchObject({ printed: text, canonical: text, ...parts });
    expect(rules(text)).toEqual([]);
  });
});

it('reads a Party act printed as the State does', () => {
  expect(parse('1597/QĐ-TU')).toMatchObject({
    series: 'party',
    notation: 'slash',
    symbol: 'QĐ-TU',
    issuerSymbol: 'TU',
  });
});

describe('typing variants', () => {
  it.each([
    ['Số: 134/2025/NĐ-CP', '134/2025/NĐ-CP', []],
    ['số 134/2025/NĐ-CP.', '134/2025/NĐ-CP', []],
    ['Số hiệu: 134/2025/NĐ-CP', '134/2025/NĐ-CP', []],
    ['so:134/2025/NĐ-CP', '134/2025/NĐ-CP', []],
    ['134/2025/NĐ-CP'.normalize('NFD'), '134/2025/NĐ-CP', []],
    ['134/2025/N\u00d0-CP', '134/2025/NĐ-CP', []],
    ['134/20\u00ad25/NĐ\u200b-CP', '134/2025/NĐ-CP', []],
    ['134 / 2025 / NĐ - CP', '134/2025/NĐ-CP', ['spacing']],
    ['42/2009/TT-BCA (A11)', '42/2009/TT-BCA(A11)', ['spacing']],
    ['134/2025/NĐ–CP', '134/2025/NĐ-CP', ['dash']],
    ['674\u2011QĐ/TU', '674-QĐ/TU', ['dash']],
    ['134/2025/nđ-cp', '134/2025/NĐ-CP', ['case']],
    ['06/2020/QĐ-TTG', '06/2020/QĐ-TTg', ['case']],
    ['01/Ctr-UBND', '01/CTr-UBND', ['case']],
    ['134/2025/ND-CP', '134/2025/NĐ-CP', ['diacritics']],
    ['134/2025/nd-cp', '134/2025/NĐ-CP', ['diacritics', 'case']],
    ['2852/qd-ubnd', '2852/QĐ-UBND', ['diacritics', 'case']],
    ['21/2024/nq-hdnd', '21/2024/NQ-HĐND', ['case', 'diacritics']],
    ['133/qd-sngv', '133/QĐ-SNgV', ['diacritics', 'case']],
    ['70/2020/qh14', '70/2020/QH14', ['case']],
    ['9/2025/TT-BNG', '09/2025/TT-BNG', ['padding']],
    ['01652/QĐ-UBND', '1652/QĐ-UBND', ['padding']],
    ['21/-NQ/TU', '21-NQ/TU', ['separator']],
    ['134-2025-NĐ-CP', '134/2025/NĐ-CP', ['separator']],
    ['674-QĐ-TU', '674-QĐ/TU', ['separator']],
    ['03-NQ/CP', '03-NQ/CP', ['notation']],
    ['34/NQ-TW', '34/NQ-TW', ['notation']],
    ['50/2022/NĐ', '50/2022/NĐ', ['issuer']],
    ['162/2004/TTLT/BQP-BTC', '162/2004/TTLT-BQP-BTC', []],
  ])('%s is %s', (text, canonical, slips) => {
    const { value, issues } = parseDocumentNumber(text);
    expect(value?.canonical).toBe(canonical);
    expect(value?.printed).toBe(text);
    expect(issues.map(({ rule }) => rule)).toEqual(slips.map((slip) => `number/${slip}`));
    expect(issues.every(({ severity }) => severity === 'note')).toBe(true);
  });

  it('says how a slip is usually written', () => {
    expect(parseDocumentNumber('03-NQ/CP').issues[0]?.hint).toContain('03/NQ-CP');
    expect(parseDocumentNumber('34/NQ-TW').issues[0]?.hint).toContain('34-NQ/TW');
  });

  it('does not take the Party centre for a provincial committee', () => {
    expect(parse('22-NQ/TƯ').identityKey).toBe(parse('22-NQ/TW').identityKey);
    expect(parse('22-nq/tu').canonical).toBe('22-NQ/TU');
    expect(parse('22-nq/tư').canonical).toBe('22-NQ/TƯ');
  });
});

describe('what is no number', () => {
  it.each([
    '',
    ' ',
    'Số:',
    'Nghị định 134',
    '134',
    '134/2025',
    '12/06/2025',
    '1/2',
    '/NĐ-CP',
    'NĐ-CP',
    '134/2025/',
    '134/2025/NĐ-',
    '134//',
    '5/Hải-Phòng',
    '24/7',
    '12/KH',
    '134/2025/NĐ CP',
    '134/2025/NĐ-CP và 177/2025/NĐ-CP',
    '1234567/QĐ-UBND',
    '12/\ud835\udc00-B',
    '42/2009/TT-BCA()',
    `12/QĐ${'-A'.repeat(20)}`,
    '12/QĐ-' + 'A'.repeat(25),
  ])('refuses %j', (text) => {
    const { value, issues } = parseDocumentNumber(text);
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ rule: 'number/form', severity: 'error' }]);
    expect(issues[0]?.hint).toContain('134/2025/NĐ-CP');
  });

  it('refuses what is longer than any number', () => {
    const fitting = '134/2025/NĐ-CP'.padEnd(120);
    expect(rules(fitting)).toEqual([]);
    expect(rules(`${fitting} `)).toEqual(['number/length']);
  });
});

describe('identity', () => {
  it.each([
    ['1597/QĐ-TU', '1597-QĐ/TU'],
    ['9/2025/TT-BNG', '09/2025/TT-BNG'],
    ['03-NQ/CP', '03/NQ-CP'],
    ['07/2018/TT-BGD&ĐT', '07/2018/TT-BGDĐT'],
  ])('%s and %s are one number', (a, b) => {
    expect(sameNumber(parse(a), parse(b))).toBe(true);
    expect(parse(a).canonical).toBe(a === '9/2025/TT-BNG' ? b : a);
  });

  it.each([
    ['69/QĐ-UBND', '69/2022/QĐ-UBND'],
    ['674-QĐ/TU', '674-QĐ/TW'],
    ['15/QĐ-UBND', '15a/QĐ-UBND'],
  ])('%s and %s are two', (a, b) => {
    expect(sameNumber(parse(a), parse(b))).toBe(false);
  });
});

describe('writing', () => {
  it('keeps the notation or takes another', () => {
    const number = parse('1597/qđ-tu');
    expect(formatDocumentNumber(number)).toBe('1597/QĐ-TU');
    expect(formatDocumentNumber(number, 'dash')).toBe('1597-QĐ/TU');
  });

  it.each([
    ['134/2025/NĐ-CP', undefined, '134-2025-nd-cp'],
    ['62/2025/QĐ-UBND', 'Hải Phòng', '62-2025-qd-ubnd-hai-phong'],
    ['674-QĐ/TU', 'hai-phong', '674-qd-tu-hai-phong'],
    ['42/2009/TT-BCA(A11)', undefined, '42-2009-tt-bca-a11'],
    ['802/NV-VP', undefined, '802-nv-vp'],
    ['70/2020/QH14', '', '70-2020-qh14'],
  ])('addresses %s (%s) as %s', (text, place, slug) => {
    expect(documentSlug(parse(text), { place })).toBe(slug);
  });
});

it('knows only type symbols that are spelled as symbols', () => {
  for (const symbol of knownTypes) expect(parse(`12/2020/${symbol}-BNG`).typeSymbol).toBe(symbol);
});
