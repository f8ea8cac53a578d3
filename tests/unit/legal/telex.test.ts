import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  exact,
  fold,
  isSyllable,
  readTyped,
  syllables,
} from '../../../src/legal/vietnamese/index.ts';

const METHODS = {
  Telex: {
    tones: { '\u0300': 'f', '\u0301': 's', '\u0303': 'x', '\u0309': 'r', '\u0323': 'j' },
    hats: { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' },
  },
  VNI: {
    tones: { '\u0300': '2', '\u0301': '1', '\u0303': '4', '\u0309': '3', '\u0323': '5' },
    hats: { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' },
  },
} as const;

type Method = keyof typeof METHODS;

/** The keys somebody presses for a syllable: hats at once, the tone after `toneAt` letters or last. */
function typed(syllable: string, method: Method, toneAt = Infinity): string {
  const { tones, hats } = METHODS[method];
  let keys = '';
  let tone = '';
  const letters = [...syllable];
  letters.forEach((letter, i) => {
    const plain = letter.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/u, (mark) => {
      tone = tones[mark as keyof typeof tones];
      return '';
    });
    const base = plain.normalize('NFC');
    keys += base in hats ? hats[base as keyof typeof hats] : base;
    if (tone !== '' && i >= toneAt) {
      keys += tone;
      tone = '';
    }
  });
  return keys + tone;
}

/** Every word with accents in the texts of the repository. */
const folder = new URL('../../../content/van-ban/', import.meta.url);
const words = new Set(
  readdirSync(folder).flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return syllables(text).map(({ start, end }) => exact(text.slice(start, end)));
  }),
);
const marked = [...words].filter((word) => /^\p{L}+$/u.test(word) && fold(word) !== word);

describe('every syllable of the texts', () => {
  it('is one', () => {
    expect(marked.length).toBeGreaterThan(700);
    // Abbreviations, and names of the highlands, are spelt as no syllable is.
    const others = marked.filter((word) => !isSyllable(word) && /[aeiouy]/.test(fold(word)));
    expect(others.filter((word) => !word.endsWith('k'))).toEqual([]);
  });

  it.each(['Telex', 'VNI'] as const)('is read back from its keys: %s', (method) => {
    const wrong = marked
      .filter((word) => isSyllable(word))
      .filter((word) => readTyped(typed(word, method))?.text !== word)
      .map((word) => `${word} ${typed(word, method)}`);
    expect(wrong).toEqual([]);
  });

  it('wherever the key of the tone is pressed from its vowel on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...marked.filter((word) => isSyllable(word))),
        fc.nat({ max: 6 }),
        (word, toneAt) => {
          expect(readTyped(typed(word, 'Telex', toneAt))?.text).toBe(word);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stays as it is when typed without accents', () => {
    const read = [...words].filter((word) => isSyllable(fold(word)) && readTyped(fold(word)));
    expect(read).toEqual([]);
  });
});

describe('readTyped', () => {
  test.each([
    ['thoar', 'thỏa', 'Telex', false],
    ['thora', 'thỏa', 'Telex', false],
    ['thuaanj', 'thuận', 'Telex', true],
    ['thuanaj', 'thuận', 'Telex', true],
    ['quoocs', 'quốc', 'Telex', true],
    ['quoosc', 'quốc', 'Telex', true],
    ['QUOOCS', 'quốc', 'Telex', true],
    ['dduowcj', 'được', 'Telex', true],
    ['dduwojc', 'được', 'Telex', true],
    ['nuwowcs', 'nước', 'Telex', true],
    ['nuocws', 'nước', 'Telex', true],
    ['nuowcs', 'nước', 'Telex', true],
    ['nhwngx', 'những', 'Telex', true],
    ['đieeuf', 'điều', 'Telex', true],
    ['hojp', 'họp', 'Telex', true],
    ['gif', 'gì', 'Telex', true],
    ['giowis', 'giới', 'Telex', true],
    ['quyr', 'quỷ', 'Telex', false],
    ['uyr', 'ủy', 'Telex', false],
    ['thua65n', 'thuận', 'VNI', true],
    ['thuan65', 'thuận', 'VNI', false],
    ['u7o7c1', 'ước', 'VNI', true],
    ['o73', 'ở', 'VNI', false],
    ['te61', 'tế', 'VNI', false],
    ['nuo71c', 'nước', 'VNI', true],
    ['d9ie62u', 'điều', 'VNI', true],
  ])('%s: %s', (keys, text, method, certain) => {
    expect(readTyped(keys)).toEqual({ text, method, certain });
  });

  test.each([
    // Words, numbers, symbols and abbreviations that are what they are.
    ...['thoa', 'thuận', 'quốc', 'k1', 'dieu5', 'dieu16', 'nd134', 'qh14', '134', 'ttg', 'tw'],
    ...['asean', 'unesco', 'web', 'book', 'data', 'apostille', 'xyzzyq', 'sss', 'aaa', ''],
  ])('%s is nothing else', (word) => {
    expect(readTyped(word)).toBeNull();
  });

  it('never throws, and gives syllables only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (word) => {
        const read = readTyped(word);
        if (read !== null) expect(isSyllable(read.text)).toBe(true);
      }),
    );
  });
});

describe('a syllable of Vietnamese', () => {
  test.each([
    ...['thuận', 'quốc', 'nghiêng', 'khuỷu', 'quyết', 'giếng', 'gì', 'ủy', 'đặc', 'ăn', 'yêu'],
    ...['xuất', 'hoạch', 'ngoằn', 'uống', 'ướt', 'thủy'],
  ])('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each(['thuậ', 'thuaanj', 'nđ', 'thưc', 'cảnhn', 'phap', 'hoà', '134', '', 'ngoìa'])(
    '%s is none',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});
