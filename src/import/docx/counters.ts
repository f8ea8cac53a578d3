import { formatNumber } from './number-format.ts';
import type { Level, List } from './numbering.ts';
import { symbolOf } from './symbols.ts';

/** The number a word processor prints before a paragraph. */
export interface ComputedNumber {
  readonly text: string;
  /** Whether anything stands between the number and the text. */
  readonly gap: boolean;
  /** The format has no meaning here, so figures were printed. */
  readonly unknownFormat: string | null;
}

/** A bullet of a font nobody knows is still a bullet. */
const BULLET = '•';
const LEVELS = 9;

/** Counts the paragraphs of the lists of a document as they come. */
export class ListCounters {
  readonly #lists: ReadonlyMap<number, List>;
  /** By kind of list: the last number of each level, `null` where the next is the first. */
  readonly #last = new Map<string, (number | null)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<number, List>) {
    this.#lists = lists;
  }

  /** Counters of the same lists for a story of its own, such as a text box. */
  fresh(): ListCounters {
    return new ListCounters(this.#lists);
  }

  /** Level of a list that a paragraph style belongs to. */
  levelOfStyle(numId: number, style: string): number | undefined {
    for (const [at, level] of this.#lists.get(numId)?.levels ?? [])
      if (level.style === style) return at;
    return undefined;
  }

  /** Number of the next paragraph of that list and level; `null` where it bears none. */
  next(numId: number, at: number): ComputedNumber | null {
    const list = this.#lists.get(numId);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined) return null;
    const last = this.#last.get(list.kind) ?? Array.from({ length: LEVELS }, () => null);
    this.#last.set(list.kind, last);
    const start = firstOf(list, at);
    const before = this.#begins(numId, at, list) ? null : (last[at] ?? null);
    last[at] = before === null ? start : before + 1;
    // A level that was passed over has begun all the same: 1.1 without a 1 is followed by 2.
    for (let above = 0; above < at; above++) last[above] ??= firstOf(list, above);
    for (let below = at + 1; below < LEVELS; below++)
      if (restarts(list.levels.get(below), at)) last[below] = null;
    return level.hidden ? null : printed(list, at, level, last);
  }

  /** A list that states its first number begins with it, even where its kind was counted before. */
  #begins(numId: number, at: number, list: List): boolean {
    const key = `${numId}:${at}`;
    if (!list.startsAt.has(at) || this.#begun.has(key)) return false;
    this.#begun.add(key);
    return true;
  }
}

function firstOf(list: List, at: number): number {
  return list.startsAt.get(at) ?? list.levels.get(at)?.start ?? 1;
}

function restarts(level: Level | undefined, after: number): boolean {
  return level?.restart === undefined || after < level.restart;
}

function printed(
  list: List,
  at: number,
  level: Level,
  last: readonly (number | null)[],
): ComputedNumber | null {
  const gap = level.suffix !== 'nothing';
  if (level.format === 'bullet') {
    const sign = [...level.text].map((char) => symbolOf(char, level.font) ?? BULLET).join('');
    return sign.trim() === '' ? null : { text: sign, gap, unknownFormat: null };
  }
  let unknownFormat: string | null = null;
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const of = Number(digit) - 1;
    const other = list.levels.get(of);
    if (of > at || other === undefined) return '';
    const number = last[of] ?? firstOf(list, of);
    // Legal numbering is about the numbers taken from above; the level's own keeps its format.
    const legal = level.legal && of < at && other.format !== 'none';
    const format = legal ? 'decimal' : other.format;
    const done = padded(number, format) ?? formatNumber(number, format);
    if (done === null) unknownFormat = format;
    return done ?? String(number);
  });
  return text.trim() === '' ? null : { text: text.trim(), gap, unknownFormat };
}

/** `001, 002, 003, ...` is a width. */
function padded(number: number, format: string): string | null {
  const width = /^(0+1)\b/u.exec(format)?.[1]?.length;
  return width === undefined ? null : String(number).padStart(width, '0');
}
