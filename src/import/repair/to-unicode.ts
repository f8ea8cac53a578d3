import { withCapitals } from './capitals.ts';
import { asByte, ENCODINGS, type LegacyEncoding } from './encodings/index.ts';
import { isWord } from './word.ts';

/** A text out of an old encoding, with the letters that went and those that came, in their order. */
export interface Converted {
  readonly text: string;
  readonly removed: string;
  readonly added: string;
}

/**
 * Replaces the letters of an old encoding by those they stand for. Everything else stays, quotation
 * marks and dashes of Windows-1252 too. Capitals of TCVN3 come from fonts of their own (`.VnTimeH`)
 * that show small letters as capitals: letters alone do not tell, so they stay small, but for words
 * that were typed in capitals (`CéNG HOµ`). A reader that knows the font should raise its text.
 *
 * @example toUnicode('Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3') // 'Cộng hoà xã hội chủ nghĩa Việt Nam'
 */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  return convert(text, encoding).text;
}

/** As `toUnicode`, with what changed. */
export function convert(text: string, encoding: LegacyEncoding): Converted {
  const table = ENCODINGS[encoding];
  const bytes = Array.from({ length: text.length }, (_, at) => asByte(text.charAt(at))).join('');
  const read = encoding === 'tcvn3' ? withHorns(bytes) : bytes;
  const pieces: { from: string; at: number; length: number }[] = [];
  let written = '';
  for (let at = 0; at < read.length;) {
    const pair = table.get(read.slice(at, at + 2));
    const size = pair !== undefined && at + 1 < read.length ? 2 : 1;
    const from = text.slice(at, at + size);
    const to = (size === 2 ? pair : table.get(read.charAt(at))) ?? read.charAt(at);
    if (to !== from) pieces.push({ from, at: written.length, length: to.length });
    written += to;
    at += size;
  }
  const result = withCapitals(written);
  return {
    text: result,
    removed: pieces.map(({ from }) => from).join(''),
    added: pieces.map(({ at, length }) => result.slice(at, at + length)).join(''),
  };
}

/**
 * The byte of `ư` is the soft hyphen elsewhere, and comes as a plain hyphen out of some programs:
 * `n-íc`. It is a letter where the whole is a word and its parts are not.
 */
function withHorns(bytes: string): string {
  if (!/[\u0080-\uffff]/.test(bytes) || !bytes.includes('-')) return bytes;
  return bytes.replace(/[A-Za-z\u00a1-\uffff-]+/g, (run) => {
    const parts = run.split('-');
    if (parts.length !== 2) return run;
    const whole = run.replace('-', '\u00ad');
    const broken = parts.some((part) => part !== '' && !isWord(part, 'tcvn3')) || run === '-u';
    return broken && isWord(whole, 'tcvn3') ? whole : run;
  });
}
