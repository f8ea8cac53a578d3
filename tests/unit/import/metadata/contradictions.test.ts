import { describe, expect, it } from 'vitest';
import { act, HEAD, read } from './support.ts';

const rules = (body: string, fileName: string | null = null): string[] =>
  read(body, fileName).issues.map(({ rule }) => rule);
const plain = act('Điều 1. Một.');

describe('the name of the file', () => {
  it.each([
    'thong-tu-so-21-2019-tt-bng-34959.pdf',
    '21_2019_TT-BNG_693852.doc',
    '21.2019.TT-BNG.pdf',
    'thong_tu_21_2019_TT_BNG.docx',
    'Thông tư 21-2019-TT-BNG (bản ký).pdf',
    '21-bng.signed.pdf',
    'doc_000035.html',
    'quyet dinh.docx',
    'scan 2024-03-01.pdf',
    '-',
  ])('does not contradict: %s', (name) => {
    expect(rules(plain, name)).toEqual([]);
  });

  it.each([
    'thong-tu-so-22-2019-tt-bng-34959.pdf',
    '21_2018_TT-BNG.doc',
    '21.2019.TT-BTC.pdf',
    'nghi-dinh-so-112-2021-nd-cp-34959.pdf',
    'luat-so-69-2020-qh14-32699.pdf',
    '445_QD-BNNMT_693852.doc',
  ])('contradicts: %s', (name) => {
    expect(rules(plain, name)).toEqual(['metadata/file-name']);
  });

  it('fills nothing in', () => {
    const body = plain.replace('Số: 21/2019/TT-BNG', 'Số:   /2019/TT-BNG');
    const facts = read(body, '21.2019.TT-BNG.pdf');
    expect(facts.number).toBeNull();
    expect(facts.issues).toEqual([]);
  });
});

describe('number, date, type and issuer', () => {
  it.each([
    ['another year', HEAD.replace('năm 2019', 'năm 2018'), 'metadata/number-year'],
    ['another type', HEAD.replace('THÔNG TƯ', 'QUYẾT ĐỊNH'), 'metadata/number-type'],
    ['another issuer', HEAD.replace('BỘ NGOẠI GIAO', 'BỘ TÀI CHÍNH'), 'metadata/number-issuer'],
    ['another kind of body', HEAD.replace('TT-BNG', 'TT-UBND'), 'metadata/number-issuer'],
    ['a number in pieces', HEAD.replace('21/2019', '2 1/20 19'), 'metadata/number-blanks'],
    ['a draft', `DỰ THẢO\n${HEAD}`, 'metadata/draft'],
  ])('%s', (_of, head, rule) => {
    expect(rules(act('Điều 1. Một.', head))).toEqual([rule]);
  });
});
