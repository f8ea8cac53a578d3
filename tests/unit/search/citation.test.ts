import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/index.ts';
import { CATALOGUE } from './corpus.ts';

/** Targets as `slug#address`; second readings with a question mark before them. */
function targets(text: string): string[] {
  return parseQuery(text, CATALOGUE).targets.map(
    ({ slug, address, alternative }) =>
      `${alternative ? '?' : ''}${slug}${address === null ? '' : `#${address}`}`,
  );
}

const ND = '134-2025-nd-cp';
const LAW = '70-2020-qh14';
const TTG = '06-2020-qd-ttg';
const HP = '3072-2014-qd-ubnd-hai-phong';

describe('a citation leads to its place', () => {
  test.each([
    // Any order, any abbreviation, with and without accents.
    ['k1 đ16 nđ 134/2025', [`${ND}#dieu-16-khoan-1`]],
    ['khoản 1 điều 16 nghị định 134/2025/NĐ-CP', [`${ND}#dieu-16-khoan-1`]],
    ['Khoản 1, Điều 16, Nghị định số 134/2025/NĐ-CP', [`${ND}#dieu-16-khoan-1`]],
    ['khoan 1 dieu 16 nghi dinh 134/2025/nd-cp', [`${ND}#dieu-16-khoan-1`]],
    ['nđ 134/2025 điều 16 khoản 1', [`${ND}#dieu-16-khoan-1`]],
    ['134/2025/NĐ-CP k1 đ16', [`${ND}#dieu-16-khoan-1`]],
    ['k1đ16 nđ134/2025', [`${ND}#dieu-16-khoan-1`]],
    ['đ16k1 nđ 134', [`${ND}#dieu-16-khoan-1`]],
    ['k.1 đ.16 nđ 134', [`${ND}#dieu-16-khoan-1`]],
    ['k 1 đ 16 nd 134', [`${ND}#dieu-16-khoan-1`]],
    ['d16 nd 134/2025', [`${ND}#dieu-16`]],
    ['điểm b khoản 1 điều 16 nđ 134/2025', [`${ND}#dieu-16-khoan-1-diem-b`]],
    ['đ b k1 đ16 nđ 134/2025', [`${ND}#dieu-16-khoan-1-diem-b`]],
    ['dieu 19 khoan 4 luat 70/2020', [`${LAW}#dieu-19-khoan-4`]],
    ['luật 70/2020/QH14 điều 4a', [`${LAW}#dieu-4a`]],
    ['06/2020/QĐ-TTg điều 3', [`${TTG}#dieu-3`]],
    ['6/2020/qđ-ttg đ3', [`${TTG}#dieu-3`]],
    ['điều 3 quyết định 06 năm 2020', [`${TTG}#dieu-3`]],
    ['điều 3 của quyết định số 06/2020/QĐ-TTg của Thủ tướng Chính phủ', [`${TTG}#dieu-3`]],
    // Documents alone, in whole or in part.
    ['3072/2014', [HP]],
    ['3072/2014/QĐ-UBND', [HP]],
    ['qđ 3072', [HP]],
    ['quyet dinh 3072', [HP]],
    ['3072-2014-qd-ubnd-hai-phong', [HP]],
    ['134-2025-nd-cp', [ND]],
    ['nghị định số 134 năm 2025 của Chính phủ', [ND]],
    ['nghị định 134/2025 ngày 12/06/2025', [ND]],
    ['15a/2010', ['15a-2010-nd-cp']],
    ['luật 91/2015', ['91-2015-qh13']],
    // Several documents stay several.
    ['thông tư 13', ['13-2025-tt-bng', '13-2020-tt-bng']],
    ['tt 13/2020', ['13-2020-tt-bng']],
    ['thông tư 13 điều 3', ['13-2025-tt-bng#dieu-3', '13-2020-tt-bng']],
    // Numbers written apart, when a document has them.
    ['134 2025', [ND]],
    ['nđ 134 2025', [ND]],
    ['134 / 2025 / NĐ - CP', [ND]],
    ['134 2025 nđ cp', [ND]],
    ['6/2020 qđ ttg', [TTG]],
    ['k1 đ16 nđ 134 2025', [`${ND}#dieu-16-khoan-1`]],
    ['thông tư 13/2025 bng', ['13-2025-tt-bng']],
    ['3072', [HP]],
    ['2025', []],
    ['9', []],
    ['134 2024', []],
    ['tháng 13 2025', []],
    ['2 nđ 134/2025', [ND]],
    // The type must agree.
    ['nđ 3072', []],
    ['luật 134/2025', []],
    // A regulation issued with a decision.
    ['điều 4 qđ 3072', [`${HP}#quy-dinh-dieu-4`]],
    ['điều 2 qđ 3072', [`${HP}#dieu-2`]],
    ['điều 1 qđ 3072', [`${HP}#dieu-1`, `?${HP}#quy-dinh-dieu-1`]],
    ['điều 1 quy định kèm theo qđ 3072', [`${HP}#quy-dinh-dieu-1`]],
    ['điều 1 quy định ban hành kèm theo quyết định 3072/2014', [`${HP}#quy-dinh-dieu-1`]],
    ['phụ lục II nđ 134/2025', [`${ND}#phu-luc-2`]],
    ['khoản 1 phụ lục 2 nghị định 134/2025', [`${ND}#phu-luc-2-khoan-1`]],
    // đ is a letter of points and the beginning of two words.
    ['điểm đ k1 đ4 qđ 3072', [`${HP}#quy-dinh-dieu-4-khoan-1-diem-dd`]],
    ['đ đ k1 đ4 qđ 3072', [`${HP}#quy-dinh-dieu-4-khoan-1-diem-dd`]],
    ['điểm d k1 đ4 qđ 3072', [`${HP}#quy-dinh-dieu-4-khoan-1-diem-d`]],
    ['diem dd k1 d4 qd 3072', [`${HP}#quy-dinh-dieu-4-khoan-1-diem-dd`]],
    [
      'diem d k1 d4 qd 3072',
      [`${HP}#quy-dinh-dieu-4-khoan-1-diem-d`, `${HP}#quy-dinh-dieu-4-khoan-1-diem-dd`],
    ],
    // Other units, and acts called by title.
    [
      'khoản 2.1 mục I điều 1 chức năng, nhiệm vụ các phòng',
      ['qd-khong-so#dieu-1-muc-i-khoan-2-1'],
    ],
    ['luật thỏa thuận quốc tế điều 19', [`${LAW}#dieu-19`]],
    ['luat thoa thuan quoc te 2020', [LAW]],
    ['luật thoả thuận quốc tế năm 2020', [LAW]],
    ['bộ luật dân sự', ['91-2015-qh13']],
    ['luật thỏa thuận quốc tế 2016', []],
    // Not citations.
    ['ngày 01/07/2025', []],
    ['từ 1/7/2025', []],
    ['quyết định 10 ngày', []],
    ['khoản vay', []],
    ['điểm thi đại học', []],
    ['đ', []],
    ['đa phương', []],
    ['hội thảo quốc tế', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
});

describe('the nearest unit above what is missing', () => {
  test.each([
    ['khoản 9 điều 16 nđ 134/2025', `${ND}#dieu-16`, 'Không thấy khoản 9'],
    ['điểm g khoản 1 điều 16 nđ 134/2025', `${ND}#dieu-16-khoan-1`, 'Không thấy điểm g'],
    ['điểm a khoản 2 điều 4 qđ 3072', `${HP}#quy-dinh-dieu-4-khoan-2`, 'Không thấy điểm a'],
    ['điều 99 qđ 3072', HP, 'Không thấy Điều 99'],
    ['điều 2 luật 91/2015', '91-2015-qh13', 'chưa có toàn văn'],
    ['điều 16 quy chế kèm theo nđ 134/2025', `${ND}#dieu-16`, 'Không thấy Quy chế'],
  ])('%s', (text, place, note) => {
    expect(targets(text)).toEqual([place]);
    expect(parseQuery(text, CATALOGUE).targets[0]?.note).toContain(note);
  });

  test('the act stands in for an annex that is not there, and says so', () => {
    const note = 'Không thấy Phụ lục 1 trong dữ liệu; liên kết mở văn bản.';
    const [first] = parseQuery('phụ lục I nđ 134/2025', CATALOGUE).targets;
    expect(first).toMatchObject({ slug: ND, address: null, note });
    expect(parseQuery('phụ lục II nđ 134/2025', CATALOGUE).targets[0]?.note).toBe('');
  });
});

describe('what is searched besides', () => {
  test('words beside a citation are searched inside the document', () => {
    const query = parseQuery('nđ 134 hội thảo', CATALOGUE);
    expect(query.words).toEqual(['hội', 'thảo']);
    expect(query.scope).toEqual([ND]);
  });

  test('a number alone is looked up in the texts of others', () => {
    const query = parseQuery('k1 đ16 nđ 134', CATALOGUE);
    expect(query.phrases).toEqual([{ text: '134/2025', words: ['134', '2025'] }]);
    expect(query.mentions).toEqual([ND]);
  });

  test('an article without a document is preferred everywhere', () => {
    const query = parseQuery('điều 4 thẩm quyền', CATALOGUE);
    expect(query.place).toEqual({ segments: [{ kind: 'article', label: '4' }] });
    expect(query.words).toEqual(['thẩm', 'quyền']);
  });

  test('a number that no document has is said to be missing', () => {
    const { issues } = parseQuery('999/2025/NĐ-CP', CATALOGUE);
    expect(issues.map(({ rule }) => rule)).toEqual(['query/no-document']);
    expect(issues[0]?.message).toContain('999/2025/NĐ-CP');
  });
});
