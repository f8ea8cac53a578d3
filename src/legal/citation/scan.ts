import { kindOf, plain } from '../vietnamese/characters.ts';
import { NUMBER, punctuation, wordOf, type Word } from './word.ts';

/** First on its line. */
export const LINE_START = 1;
/** White space stands before it. */
const SPACED = 2;

const CLASSES = ['space', 'newline', 'digit', 'letter', 'ignored', 'other'] as const;
type CharacterClass = (typeof CLASSES)[number];
const [SPACE, NEWLINE, DIGIT, LETTER, IGNORED] = [1, 2, 3, 4, 5];

/** Classes of UTF-16 units met so far, as index into CLASSES plus one. */
const known = new Uint8Array(0x1_0000);

/** Tokens in arrays beside each other, because there are many. */
export interface Scanned {
  readonly words: readonly Word[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly flags: Uint8Array;
}

/** Growing arrays, doubled when full. */
class Columns {
  readonly words: Word[] = [];
  starts = new Uint32Array(1024);
  ends = new Uint32Array(1024);
  flags = new Uint8Array(1024);

  push(word: Word, start: number, end: number, flags: number): void {
    const at = this.words.length;
    if (at === this.starts.length) this.#grow(at * 2);
    this.words.push(word);
    this.starts[at] = start;
    this.ends[at] = end;
    this.flags[at] = flags;
  }

  finish(): Scanned {
    const { words, starts, ends, flags } = this;
    const count = words.length;
    return {
      words,
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      flags: flags.subarray(0, count),
    };
  }

  #grow(size: number): void {
    const { starts, ends, flags } = this;
    (this.starts = new Uint32Array(size)).set(starts);
    (this.ends = new Uint32Array(size)).set(ends);
    (this.flags = new Uint8Array(size)).set(flags);
  }
}

/** Cuts a text into words, numbers and signs. */
export function scan(text: string): Scanned {
  const columns = new Columns();
  const length = text.length;
  let flags = LINE_START;
  for (let at = 0; at < length;) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === NEWLINE) {
      flags |= kind === NEWLINE ? LINE_START : SPACED;
      at++;
      continue;
    }
    const start = at++;
    if (kind === IGNORED) continue;
    if (kind !== DIGIT && kind !== LETTER) {
      // A run of one sign says no more than two of it; the text may be nothing else.
      const code = text.charCodeAt(start);
      while (at < length && text.charCodeAt(at) === code) at++;
      columns.push(punctuation(plain(text.charAt(start))), start, at, flags);
      flags = 0;
      continue;
    }
    let end = at;
    for (; at < length; at++) {
      const next = classAt(text, at);
      if (next === kind) end = at + 1;
      else if (next !== IGNORED) break;
    }
    const word = kind === DIGIT ? NUMBER : wordOf(text.slice(start, end));
    columns.push(word, start, end, flags);
    flags = 0;
  }
  return columns.finish();
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const cached = known[code] ?? 0;
  if (cached !== 0) return cached;
  return (known[code] = CLASSES.indexOf(classify(code)) + 1);
}

function classify(code: number): CharacterClass {
  const character = String.fromCharCode(code);
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\f')
    return 'newline';
  const kind = kindOf(code);
  if (kind === 'ignored') return 'ignored';
  if (/\s/u.test(character)) return 'space';
  if (/[0-9]/.test(character)) return 'digit';
  return kind === 'mark' || /\p{L}/u.test(character) ? 'letter' : 'other';
}
