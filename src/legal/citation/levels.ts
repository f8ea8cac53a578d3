import type { Tokens } from './lex.ts';
import {
  readLetterLabel,
  readNumberLabel,
  readOrdinalLabel,
  readPlainNumberLabel,
  readRomanLabel,
} from './labels.ts';
import type { Reading } from './reading.ts';
import type { CitedUnitKind } from './types.ts';

/** Reads one label, in canonical form. */
export type LabelReader = (t: Tokens, at: number) => Reading<string> | null;

/** A kind of unit: its words, its labels, and when the words mean it. */
export interface Level {
  readonly kind: CitedUnitKind | 'appendix';
  readonly words: readonly string[];
  readonly readers: readonly LabelReader[];
  /** In small letters, or always, too common a word to stand alone. */
  readonly needsOuter: 'never' | 'small' | 'always';
  /** Words that make another word with it: "thời điểm", "tài khoản", "danh mục". */
  readonly notAfter: readonly string[];
}

const LEVELS: readonly Level[] = [
  level('article', 'điều', [readNumberLabel], 'never', 'số mấy'),
  level('clause', 'khoản', [readNumberLabel, readOrdinalLabel, readSlip], 'never', 'tài điều'),
  level(
    'point',
    'điểm',
    [readLetterLabel, readNumberLabel],
    'never',
    'thời địa quan đặc ưu nhược trọng thí cao yếu khuyết kiểm chấm luận tâm số tính thang',
  ),
  level('item', 'tiết', [readLetterLabel, readNumberLabel, readOrdinalLabel], 'always', 'chi thời'),
  level(
    'paragraph',
    'đoạn',
    [readNumberLabel, readOrdinalLabel, readCount, readEdge],
    'always',
    'giai công',
  ),
  level('dash', 'gạch đầu dòng', [readNumberLabel, readOrdinalLabel], 'always', ''),
  level('chapter', 'chương', [readRomanLabel, readNumberLabel], 'small', 'hiến'),
  level('subsection', 'tiểu mục', [readRomanLabel, readNumberLabel], 'small', ''),
  level('section', 'mục', [readRomanLabel, readNumberLabel], 'small', 'danh hạng đề tiểu chuyên'),
  level(
    'part',
    'phần',
    [readOrdinalLabel, readRomanLabel, readNumberLabel, readCapitalLabel],
    'small',
    'một cổ',
  ),
  level(
    'appendix',
    'phụ lục',
    [readRomanLabel, readPlainNumberLabel, readCapitalLabel],
    'never',
    '',
  ),
  // Marks lost where a text was read from a picture.
  level('article', 'điêu', [readNumberLabel], 'always', 'số'),
  level('clause', 'khoán', [readNumberLabel], 'always', ''),
  level('point', 'điêm', [readLetterLabel], 'always', 'thời địa quan'),
  level('form', 'mẫu', [readNumberLabel], 'always', 'biểu'),
];
const byFirstWord = Map.groupBy(LEVELS, ({ words }) => words[0] ?? '');

function level(
  kind: Level['kind'],
  name: string,
  readers: readonly LabelReader[],
  needsOuter: Level['needsOuter'],
  notAfter: string,
): Level {
  return {
    kind,
    words: name.split(' '),
    readers,
    needsOuter,
    notAfter: notAfter.split(' ').filter(Boolean),
  };
}

/** "khoản l", "khoản II" for 1 and 11, in a text read from a picture. */
function readSlip(t: Tokens, at: number): Reading<string> | null {
  const printed = t.slice(at);
  const goesOn = mayBeginUnit(t.key(at + 1)) || /^(?:,|và)$/u.test(t.key(at + 1));
  if (!goesOn || !/^[lI]{1,2}$/.test(printed)) return null;
  return { value: '1'.repeat(printed.length), next: at + 1 };
}

const COUNTS = ['một', 'hai', 'ba', 'bốn'];

/** "đoạn hai". */
function readCount(t: Tokens, at: number): Reading<string> | null {
  const index = COUNTS.indexOf(t.key(at)) + 1;
  return index === 0 ? null : { value: String(index), next: at + 1 };
}

/** "đoạn đầu", "đoạn cuối". */
function readEdge(t: Tokens, at: number): Reading<string> | null {
  if (t.key(at) === 'đầu') return { value: '1', next: at + 1 };
  return t.key(at) === 'cuối' ? { value: 'cuối', next: at + 1 } : null;
}

/** "Phụ lục A", "Phần B". */
function readCapitalLabel(t: Tokens, at: number): Reading<string> | null {
  return t.isCapital(at) && t.word(at)?.key.length === 1 ? readLetterLabel(t, at) : null;
}

/** Words that a unit may begin with. */
export const UNIT_WORDS: readonly string[] = [...byFirstWord.keys()];

/** Whether a unit may begin with the word. */
export function mayBeginUnit(key: string): boolean {
  return byFirstWord.has(key);
}

/** The kind of unit whose words stand at a token, or `null`. */
export function levelAt(t: Tokens, at: number): Level | null {
  const found = byFirstWord.get(t.key(at))?.find(({ words }) => t.matches(at, words));
  return found === undefined || found.notAfter.includes(t.key(at - 1)) ? null : found;
}
