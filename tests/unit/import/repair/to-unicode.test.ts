import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUnicode } from '../../../../src/import/repair/index.ts';
import { ENCODINGS } from '../../../../src/import/repair/encodings/index.ts';
import { convert } from '../../../../src/import/repair/to-unicode.ts';
import { countCharacters } from '../../../../src/import/count-characters.ts';
import { encode, LEGACY, LETTERS, SENTENCES } from './support.ts';

describe('the tables', () => {
  it('know all 134 letters', () => {
    expect(new Set(LETTERS)).toHaveLength(134);
    expect(new Set(ENCODINGS.vni.values())).toEqual(new Set(LETTERS));
    expect(new Set(ENCODINGS.vps.values())).toEqual(new Set(LETTERS));
    const capitals = new Set('ĂÂÊÔƠƯĐ');
    const small = LETTERS.filter(
      (letter) => letter === letter.toLowerCase() || capitals.has(letter),
    );
    expect(new Set(ENCODINGS.tcvn3.values())).toEqual(new Set(small));
  });

  it.each(LEGACY)('of %s have no key twice', (encoding) => {
    const keys = [...ENCODINGS[encoding].keys()];
    expect(keys.length).toBe({ tcvn3: 74 + 2, vni: 2 * 9 + 3 * 59, vps: 134 }[encoding]);
  });

  // Windows-1252 and Latin-1 show the bytes 0x80 to 0x9F differently.
  it.each([
    ['\u20ac', 'À'],
    ['\u0080', 'À'],
    ['\u201c', 'Ề'],
    ['\u0093', 'Ề'],
    ['\u0178', 'Ở'],
    ['\u009f', 'Ở'],
    ['\u0081', 'Ả'],
    ['\u0002', 'Ạ'],
  ])('read VPS %j as %s', (byte, letter) => {
    expect(toUnicode(byte, 'vps')).toBe(letter);
  });

  it.each(['tcvn3', 'vni'] as const)('leave %s its quotation marks, however shown', (encoding) => {
    expect(toUnicode('\u0093A\u0094 \u0096 “B”', encoding)).toBe('“A” – “B”');
  });
});

describe('toUnicode', () => {
  it.each([
    ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', 'CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tcvn3', 'Bé C«NG AN', 'BỘ CÔNG AN'],
    ['tcvn3', 'Bé C«ng an', 'Bộ Công an'],
    ['tcvn3', 'Bé NN&PTNT', 'Bộ NN&PTNT'],
    ['tcvn3', 'nhµ n\u00adíc', 'nhà nước'],
    ['tcvn3', 'nhµ n-íc, t- ph¸p, -u tiªn', 'nhà nước, tư pháp, ưu tiên'],
    ['tcvn3', 'Hµ Néi - HuÕ, N§-CP, x·-héi', 'Hà Nội - Huế, NĐ-CP, xã-hội'],
    ['tcvn3', 'nhµ n\u2212íc, x\u2219 héi, ho\u03bc b×nh', 'nhà nước, xã hội, hoà bình'],
    ['tcvn3', '\uf0a7iÒu 5', 'Điều 5'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['vni', 'ñöôïc, Öùng, ôû, kyø, kyù, tyû, kî', 'được, Ứng, ở, kỳ, ký, tỷ, kỵ'],
    ['vps', 'C¶ng hòa xã h¶i chû nghïa ViŒt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ] as const)('%s: %j', (encoding, text, meant) => {
    expect(toUnicode(text, encoding)).toBe(meant);
  });

  it.each(LEGACY)('gives every letter back out of %s', (encoding) => {
    for (const letter of LETTERS) {
      const back = toUnicode(encode(letter, encoding), encoding);
      expect([letter, encoding === 'tcvn3' ? letter.toLowerCase() : letter]).toContain(back);
    }
  });

  it.each(LEGACY)('gives our sentences back out of %s', (encoding) => {
    for (const sentence of SENTENCES) {
      expect(toUnicode(encode(sentence, encoding), encoding)).toBe(sentence);
    }
  });

  it.each(LEGACY)('leaves letters beyond %s alone and balances', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: result, removed, added } = convert(text, encoding);
        const came = countCharacters(text) + countCharacters(added);
        expect(countCharacters(result) + countCharacters(removed)).toBe(came);
      }),
      { numRuns: 500 },
    );
    expect(toUnicode('Điều 1. ừ ữ 日本 №', encoding)).toBe('Điều 1. ừ ữ 日本 №');
  });
});
