import { describe, expect, it } from 'vitest';
import {
  compareVietnamese,
  exact,
  fold,
  nfc,
  normalise,
  POINT_LETTERS,
  pointLetterIndex,
  slugify,
  syllables,
} from '../../../src/legal/vietnamese/index.ts';

describe('tone placement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['hoá đơn', 'hóa đơn'],
    ['xoã', 'xõa'],
    ['toả', 'tỏa'],
    ['hoạ', 'họa'],
    ['khoẻ', 'khỏe'],
    ['loè', 'lòe'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['luỹ', 'lũy'],
    ['thuỵ', 'thụy'],
    ['HOÀ', 'hòa'],
    ['Thoả thuận', 'thỏa thuận'],
    ['hòan', 'hoàn'],
    ['tóan', 'toán'],
    ['ngòai', 'ngoài'],
    ['qúy', 'quý'],
  ])('%s is %s', (typed, canonical) => {
    expect(exact(typed)).toBe(canonical);
    expect(exact(typed.normalize('NFD'))).toBe(canonical);
    expect(exact(canonical)).toBe(canonical);
  });

  it.each([
    'quý',
    'giá',
    'giò',
    'gìn',
    'của',
    'mùa',
    'hoàn',
    'toán',
    'hoài',
    'thuyền',
    'nguyễn',
    'huỳnh',
    'khuỷu',
    'ngoèo',
    'thuở',
    'huế',
    'quả',
    'què',
    'quốc',
    'xoắn',
    'loét',
    'suýt',
    'chìa',
    'khuya',
  ])('leaves %s alone', (word) => {
    expect(exact(word)).toBe(word);
  });
});

describe('exact and fold', () => {
  it.each([
    ['ĐỐI NGOẠI', 'đối ngoại', 'doi ngoai'],
    ['Đường', 'đường', 'duong'],
    ['a\u00a0b\u202fc', 'a b c', 'a b c'],
    ['thỏa\u00ad thu\u200bận\ufeff', 'thỏa thuận', 'thoa thuan'],
    ['a‐b‑c‒d–e—f−g', 'a-b-c-d-e-f-g', 'a-b-c-d-e-f-g'],
    ['“Luật” ‘này’', '"luật" \'này\'', '"luat" \'nay\''],
    ['NÐ-CP', 'nđ-cp', 'nd-cp'],
    ['o\u0301\u031b', 'ớ', 'o'],
    ['a\u00ad\u0302\u200b\u0301', 'ấ', 'a'],
    ['𝐀𐐀', '𝐀𐐨', '𝐀𐐨'],
    ['\u00ad\u200b', '', ''],
    ['', '', ''],
  ])('%j', (text, exactly, folded) => {
    expect(exact(text)).toBe(exactly);
    expect(fold(text)).toBe(folded);
  });

  it('folds every Vietnamese letter to ASCII', () => {
    const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone),
    );
    for (const letter of [...vowels, 'đ']) {
      for (const form of [nfc(letter), nfc(letter).toUpperCase(), letter]) {
        expect(fold(form)).toMatch(/^[a-z]$/);
      }
    }
  });

  it('composes without loss', () => {
    expect(nfc('Đie\u0302\u0300u')).toBe('Điều');
    const tower = `a${'\u0301\u0323'.repeat(100)}`;
    expect(nfc(tower).normalize('NFD')).toHaveLength(201);
  });
});

describe('normalise', () => {
  it('keeps at most eight marks on a letter, also when composing makes two of one', () => {
    const tower = exact(`b${'\u0344'.repeat(8)}`);
    expect(tower).toHaveLength(9);
    expect(exact(tower)).toBe(tower);
  });

  it('maps back to where a letter and its marks begin', () => {
    const { text, offsets } = normalise('\u00ada\u0302\u0301\u00adb–', 'exact');
    expect(text).toBe('ấb-');
    expect([...offsets]).toEqual([1, 5, 6, 7]);
  });

  it('gives every unit of an astral letter its beginning', () => {
    expect([...normalise('a𐐀b', 'fold').offsets]).toEqual([0, 1, 1, 3, 4]);
  });
});

describe('the syllables of a text', () => {
  it.each([
    ['Điều 16.', ['Điều', '16']],
    ['khoản 1, điểm đ)', ['khoản', '1', 'điểm', 'đ']],
    ['134/2025/NĐ-CP', ['134', '2025', 'NĐ', 'CP']],
    ['Điều'.normalize('NFD'), ['Điều'.normalize('NFD')]],
    ['thỏa\u00ad thu\u00adận', ['thỏa', 'thu\u00adận']],
    ['\u0301 a', ['a']],
    [' …“” ', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(syllables(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('slugs and order', () => {
  it.each([
    ['Ủy ban nhân dân (cấp tỉnh)', 'uy-ban-nhan-dan-cap-tinh'],
    ['  Điều 16 – khoản 1  ', 'dieu-16-khoan-1'],
    ['…', ''],
  ])('%j is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('sorts as a Vietnamese dictionary, numbers by value', () => {
    const sorted = ['an', 'ăn', 'ân', 'dân', 'Điều 2', 'Điều 10', 'đơn', 'em'];
    expect(sorted.toReversed().sort(compareVietnamese)).toEqual(sorted);
  });

  it('knows the letters of points', () => {
    expect(POINT_LETTERS.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
    expect(POINT_LETTERS.map(pointLetterIndex)).toEqual([...POINT_LETTERS.keys()]);
    expect(pointLetterIndex('Đ')).toBe(4);
    expect(['f', 'ă', 'aa', ''].map(pointLetterIndex)).toEqual([null, null, null, null]);
  });
});
