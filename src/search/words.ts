import { exact, fold, syllables } from '../legal/vietnamese/index.ts';
import { expansionOf } from './abbreviations.ts';

/** A word of a text, with the terms it is found by: one, or several for an abbreviation. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** *Exact* normal forms; numbers without leading zeros. */
  readonly terms: readonly string[];
}

/**
 * The words of a text with their places in it. Index, query and highlighter all read text through
 * this function, so what is found is what is marked.
 *
 * @example wordsOf('UBND tỉnh', 'text').map((word) => word.terms)
 * // [['ủy', 'ban', 'nhân', 'dân'], ['tỉnh']]
 */
export function wordsOf(text: string, where: 'text' | 'query'): Word[] {
  return syllables(text).map(({ start, end }) => ({
    start,
    end,
    terms: termsOf(text.slice(start, end), where),
  }));
}

/**
 * The terms of one word as printed; drafters write "07 ngày" and "7 ngày".
 *
 * @example termsOf('07', 'text') // ['7']
 */
export function termsOf(word: string, where: 'text' | 'query'): readonly string[] {
  const form = exact(word);
  const long = expansionOf(form, where);
  if (long === null) return [canonical(form)];
  return syllables(long).map(({ start, end }) => exact(long.slice(start, end)));
}

function canonical(form: string): string {
  return /^0+\d+$/.test(form) ? form.replace(/^0+(?=\d)/, '') : form;
}

/** Whether an *exact* form bears a diacritic (đ counts). @example isMarked('đối') // true */
export function isMarked(form: string): boolean {
  return fold(form) !== form;
}

/**
 * Words that make a sentence a question or hold it together. They count for ranking, as all words
 * do, but a passage need not contain them, and they are not marked on their own.
 */
const FUNCTION_WORDS = new Set(
  (
    'ai bao bị bởi các cái cho có của đã để đến được gì hay hoặc khi không là mà nào này nếu ' +
    'nhiêu như những ở phải ra rồi sao sẽ tại thế theo thì tôi trên trong từ và vào vậy về vì với'
  ).split(' '),
);
const FOLDED_FUNCTION_WORDS = new Set([...FUNCTION_WORDS].map(fold));

/**
 * Takes an *exact* form. Without accents `thi` may be "thì" or "thi", so the benefit of the doubt
 * depends on whether the whole query has accents.
 *
 * @example isFunctionWord('nao', { accented: false }) // true
 */
export function isFunctionWord(form: string, { accented }: { accented: boolean }): boolean {
  return accented ? FUNCTION_WORDS.has(form) : FOLDED_FUNCTION_WORDS.has(fold(form));
}
