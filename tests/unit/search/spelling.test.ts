import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/index.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { lexiconOf } from '../../../src/search/index/lexicon.ts';
import {
  isMisspelt,
  likelierWord,
  nearestWords,
  unknownWords,
} from '../../../src/search/index/spelling.ts';
import { document, provision } from './corpus.ts';

const TEXTS = [
  'Hội thảo quốc tế do Sở Ngoại vụ thẩm định.',
  'Thẩm quyền cho phép hội thảo quốc tế.',
  'Hội thảo quốc tế có khách nước ngoài.',
  'Thỏa thuận quốc tế nhân danh tỉnh; ký kết thỏa thuận; thừa kế thỏa thuận.',
  'Thẩm quyền ký thỏa thuận quốc tế.',
  'Thẩm quyền ký thỏa thuận quốc tế năm 2025.',
];
const DATA = {
  documents: [document('decree', 'a', null, '')],
  provisions: TEXTS.map((text, i) => provision(0, `dieu-${i + 1}`, text)),
};
const lexicon = lexiconOf(buildIndex(DATA));
const engine = createEngine(DATA);
const wordsOf = (text: string): string[] => text.split(' ');

describe('words that are in no text', () => {
  test.each([
    ['hội thaor', 'thaor', 'thao'],
    // Of several that are a letter away, that which stands beside its neighbour.
    ['thẩm quền', 'quen', 'quyen'],
    ['thỏa thuậ quốc tế', 'thua', 'thuan'],
    ['thỏa thunậ', 'thuna', 'thuan'],
    ['kí kết', 'ki', 'ky'],
  ])('%s', (typed, word, near) => {
    expect(nearestWords(lexicon, wordsOf(typed)).get(word)).toBe(near);
  });

  test.each([
    // Spelt well, and nothing alike belongs there; abbreviations; numbers.
    'quốc tây',
    'bt quốc tế',
    'tp ký',
    'năm 2026',
    'hội thảo',
  ])('%s is left as it is', (typed) => {
    expect([...nearestWords(lexicon, wordsOf(typed)).keys()]).toEqual([]);
  });

  test('what cannot be put right is named', () => {
    expect(unknownWords(lexicon, ['hội', 'singapore', '2026'])).toEqual(['singapore']);
  });
});

describe('words that texts have, but not there', () => {
  test('the nearest that belongs there', () => {
    expect([...likelierWord(lexicon, wordsOf('hội thỏa quốc tế'), () => false)]).toEqual([
      ['thoa', 'thao'],
    ]);
  });

  test.each(['hội thảo quốc tế', 'khách ký', 'năm 2025 thỏa thuận'])('%s is left', (typed) => {
    expect(likelierWord(lexicon, wordsOf(typed), () => false).size).toBe(0);
  });

  test('words that hold a sentence together are left', () => {
    expect(likelierWord(lexicon, wordsOf('hội thỏa quốc tế'), () => true).size).toBe(0);
  });
});

test('a word no text can have is misspelt, even if another has its letters', () => {
  expect(isMisspelt(lexicon, 'thuậ')).toBe(true);
  expect(isMisspelt(lexicon, 'thừa')).toBe(false);
  expect(isMisspelt(lexicon, 'thứa')).toBe(false);
});

describe('what is searched and said', () => {
  test.each([
    ['hội thỏa quốc tế', 'spelling', '“thỏa” thành “thao”'],
    ['thỏa thuậ quốc tế', 'spelling', '“thuậ” thành “thuan”'],
    ['thỏa thuận quốc tế singapore', 'unknown', 'Không văn bản nào có “singapore”'],
    [
      'singapore thỏa thuận quốc tế singapore',
      'unknown',
      'Không văn bản nào có “singapore”, nên đã tìm các từ còn lại.',
    ],
  ])('%s', (typed, kind, sentence) => {
    const { relaxations, total, documents } = engine.search(typed);
    expect(relaxations.map((one) => one.kind)).toEqual([kind]);
    expect(relaxations[0]?.sentence).toContain(sentence);
    expect(total.passages).toBeGreaterThan(0);
    expect(documents[0]?.passages[0]?.segments.some(({ marked }) => marked)).toBe(true);
  });

  test('a word just being typed is not corrected', () => {
    expect(engine.search('thỏa thuậ', { typing: true }).relaxations).toEqual([]);
  });
});
