import { exact, nfc } from '../vietnamese/index.ts';

/** What is known of a word wherever it stands; shared by all its tokens. */
export interface Word {
  /** Normal form; `#` for numbers, the sign itself for signs. */
  readonly key: string;
  /** `none` for numbers and signs. */
  readonly shape: 'lower' | 'capital' | 'upper' | 'none';
  /** Letters without tone marks, as symbols in document numbers are: `NĐ`, `CTr`, `UBND`. */
  readonly symbol: boolean;
}

export const NUMBER: Word = { key: '#', shape: 'none', symbol: false };

/** A word longer than this is none. */
const MAX_LENGTH = 60;
const TOO_LONG: Word = { key: '', shape: 'lower', symbol: false };

/** Vietnamese has some 7,000 syllables; what exceeds this is no text and need not be kept. */
const MAX_KNOWN = 60_000;
const known = new Map<string, Word>();
const signs = new Map<string, Word>();

/** @example wordOf('HOÀ').key // 'hòa' */
export function wordOf(text: string): Word {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  if (text.length > MAX_LENGTH) return TOO_LONG;
  const word = describe(text);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, word);
  return word;
}

export function punctuation(sign: string): Word {
  const cached = signs.get(sign);
  if (cached !== undefined) return cached;
  const word: Word = { key: sign, shape: 'none', symbol: false };
  signs.set(sign, word);
  return word;
}

const SYMBOL = /^[A-Za-zĂÂĐÊÔƠƯăâđêôơưÐ]{1,24}$/;

function describe(text: string): Word {
  const key = exact(text);
  const composed = nfc(text).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  const upper = composed === composed.toUpperCase();
  const capital = /^\p{Lu}/u.test(composed);
  const shape = !capital ? 'lower' : upper && composed.length > 1 ? 'upper' : 'capital';
  return { key, shape, symbol: SYMBOL.test(composed) };
}
