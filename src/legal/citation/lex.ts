import { stripPageHeaders, withoutPageHeaders } from './page-header.ts';
import { LINE_START, scan } from './scan.ts';
import { NUMBER, type Word } from './word.ts';

/** Longer than any label, year or number; what is cut off only has to be seen to be too long. */
const MAX_DIGITS = 16;

/**
 * Words, numbers and signs of a text, in arrays beside each other because there are many. Letters
 * keep their marks and the invisible characters inside of them; digits and letters are apart, so
 * that `5a` is two tokens. Any index may be asked for; outside there is the empty word.
 */
export class Tokens {
  readonly text: string;
  readonly words: readonly Word[];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #flags: Uint8Array;
  readonly #hasPageHeaders: boolean;
  readonly #landmarks = new Map<string, { readonly from: number; readonly found: number }>();

  constructor(text: string) {
    this.text = text;
    const all = scan(text);
    const scanned = withoutPageHeaders(text, all);
    this.#hasPageHeaders = scanned !== all;
    this.words = scanned.words;
    this.#starts = scanned.starts;
    this.#ends = scanned.ends;
    this.#flags = scanned.flags;
  }

  get length(): number {
    return this.words.length;
  }

  /** Normal form: lower case, one tone placement; `#` for all numbers, `-` for all dashes. */
  key(at: number): string {
    return this.words[at]?.key ?? '';
  }

  word(at: number): Word | null {
    return this.words[at] ?? null;
  }

  start(at: number): number {
    return this.#starts[at] ?? this.text.length;
  }

  end(at: number): number {
    return this.#ends[at] ?? this.text.length;
  }

  /** The characters of tokens `from` to `to`, exclusive, less the head of a page among them. */
  slice(from: number, to = from + 1): string {
    if (from >= to) return '';
    const printed = this.text.slice(this.start(from), this.end(to - 1));
    return this.#hasPageHeaders ? stripPageHeaders(printed) : printed;
  }

  isNumber(at: number): boolean {
    return this.words[at] === NUMBER;
  }

  /** Digits without what is invisible among them; long runs are cut, as no label is that long. */
  digits(at: number): string {
    if (!this.isNumber(at)) return '';
    const end = Math.min(this.end(at), this.start(at) + MAX_DIGITS);
    return this.text.slice(this.start(at), end).replace(/\D/g, '');
  }

  /** White space (or a line break, or the start of the text) stands before the token. */
  isSpaced(at: number): boolean {
    return this.#flags[at] === undefined || this.#flags[at] !== 0;
  }

  isLineStart(at: number): boolean {
    return ((this.#flags[at] ?? LINE_START) & LINE_START) !== 0;
  }

  isCapital(at: number): boolean {
    return (this.words[at]?.shape ?? 'none') !== 'none' && this.words[at]?.shape !== 'lower';
  }

  /**
   * The next token at or after `at` with a key, or -1. Remembers the last answer, so that asking
   * from every token of a text costs one pass.
   */
  indexOf(key: string, at: number): number {
    const last = this.#landmarks.get(key);
    if (last !== undefined && last.from <= at && (last.found < 0 || at <= last.found))
      return last.found;
    let found = at;
    while (found < this.length && this.words[found]?.key !== key) found++;
    if (found >= this.length) found = -1;
    this.#landmarks.set(key, { from: at, found });
    return found;
  }

  /** Whether the tokens from `at` have these keys. */
  matches(at: number, keys: readonly string[]): boolean {
    return keys.every((key, i) => this.key(at + i) === key);
  }
}
