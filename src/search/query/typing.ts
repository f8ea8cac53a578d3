import { exact, readTyped, type Typed } from '../../legal/vietnamese/index.ts';
import { expansionOf } from '../abbreviations.ts';

/** A query with words put right that were typed while the input method was off. */
export interface Typing {
  readonly text: string;
  /** How it was typed, and the words put right, one after the other where they stand so. */
  readonly slips: readonly Pick<Typed, 'method' | 'text'>[];
}

interface Slip extends Typed {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, not inside of a number such as `134/2025/NĐ-CP`. */
const WORD = /(?<![\p{L}\p{M}\d/])[\p{L}\d]+(?![\p{L}\p{M}\d/])/gu;

/** `khoan2` and `a1` are units with their number, which must not become a word. */
const UNIT = /^(?:[a-z]|dieu|khoan|muc|chuong|phan|diem|nam|so)\d+$/i;

/**
 * Reads words as the keys of Telex or VNI where their letters say so, and the doubtful ones beside
 * them: `bar` alone stays what it is, `banr saoj` does not.
 *
 * @example readTyping('thoar thuaanj quốc tế').text // 'thỏa thuận quốc tế'
 */
export function readTyping(query: string): Typing {
  const slips = [...query.matchAll(WORD)].flatMap(({ 0: word, index }): Slip[] => {
    const read = UNIT.test(word) || isShort(word) ? null : readTyped(word);
    return read === null ? [] : [{ ...read, start: index, end: index + word.length }];
  });
  if (!slips.some(({ certain }) => certain)) return { text: query, slips: [] };
  let text = '';
  let at = 0;
  for (const slip of slips) {
    text += query.slice(at, slip.start) + slip.text;
    at = slip.end;
  }
  return { text: text + query.slice(at), slips: runsOf(slips) };
}

/** An abbreviation is none the less one for what its letters might type. */
function isShort(word: string): boolean {
  return expansionOf(exact(word), 'query') !== null || /^\p{Lu}{2,4}$/u.test(word);
}

/** Neighbours by one blank are told together: "thỏa thuận", not "thỏa" and "thuận". */
function runsOf(slips: readonly Slip[]): Typing['slips'] {
  const runs: { method: Typed['method']; text: string; end: number }[] = [];
  for (const { method, text, start, end } of slips) {
    const last = runs.at(-1);
    if (last?.method === method && last.end + 1 === start) {
      last.text += ` ${text}`;
      last.end = end;
    } else runs.push({ method, text, end });
  }
  return runs.map(({ method, text }) => ({ method, text }));
}
