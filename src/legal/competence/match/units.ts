import { exact, fold, syllables } from '../../vietnamese/index.ts';
import { LONGEST, SAYINGS } from './same.ts';

/** What an abbreviation stands for; null for any other word. Takes the exact normal form. */
export type Expand = (word: string) => string | null;

/** A word of a question with and without its marks. */
export interface Word {
  readonly exact: string;
  readonly fold: string;
}

/** A word, or several that say one thing. */
export interface Unit {
  readonly key: string;
  /** What it may also be: a single word typed without marks has several readings. */
  readonly also: string | null;
  /** With marks, where it is one word; null where marks do not matter. */
  readonly exact: string | null;
  /** The words as typed, where there are several: a slip in one leaves the others. */
  readonly raw: readonly string[];
}

/** Words that say nothing about the matter. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'ai thì là có được của cho với và hay hoặc ở tại đâu nào gì sao thế muốn cần phải khi nếu mà các những một ' +
    'này kia đó để về trong ra vào do bởi bằng như tôi mình chúng em anh chị ạ nhỉ nay giờ bây còn nữa định dự ' +
    'bị đang sẽ rồi lại cũng chỉ thế nào làm hỏi xem biết trên theo từ đến tới nhé vậy hiện việc qua bên phía'
  )
    .split(' ')
    .map(fold),
);

/** The words of a text, abbreviations written out. */
export function wordsOf(text: string, expand: Expand): Word[] {
  return syllables(text).flatMap(({ start, end }) => {
    const word = exact(text.slice(start, end));
    const long = expand(word);
    const parts =
      long === null
        ? [word]
        : exact(long)
            .replace(/[^\p{L}\p{N} ]/gu, '')
            .split(' ');
    return parts.map((part) => ({ exact: part, fold: fold(part) }));
  });
}

/** What is read as this says nothing about the matter. */
const NOTHING = '-';

/** Words taken together where they say one thing, the longest way of saying first; empty ones out. */
export function unitsOf(words: readonly Word[], spelt: ReadonlySet<string>): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const said = longestSaying(words, at, spelt);
    const word = words[at];
    if (said?.sure) {
      const raw = words.slice(at, at + said.length).map((typed) => typed.fold);
      units.push({ key: said.reading, also: null, exact: null, raw });
    } else if (word && !EMPTY.has(word.fold))
      units.push({ key: word.fold, also: said?.reading ?? null, exact: word.exact, raw: [] });
    at += said?.length ?? 1;
  }
  return units.filter(({ key }) => key !== NOTHING);
}

interface Said {
  readonly reading: string;
  readonly length: number;
  /** A single word without marks may be another word. */
  readonly sure: boolean;
}

function longestSaying(
  words: readonly Word[],
  at: number,
  spelt: ReadonlySet<string>,
): Said | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const here = words.slice(at, at + length);
    const sayings = SAYINGS.get(here.map((word) => word.fold).join(' ')) ?? [];
    const found =
      sayings.find((saying) => isSpelt(here, saying.words)) ??
      (length > 1 && !hasSpeltPair(here, spelt) ? sayings[0] : undefined);
    if (!found) continue;
    const sure = length > 1 || here[0]?.exact !== here[0]?.fold || found.words[0] === here[0]?.fold;
    return { reading: found.reading, length, sure };
  }
  return null;
}

/** Words typed with marks must bear the right ones; those without may mean any. */
function isSpelt(typed: readonly Word[], right: readonly string[]): boolean {
  return typed.every((word, i) => word.exact === word.fold || word.exact === right[i]);
}

/** Marks that make other known words (thứ trưởng, thủ trưởng) are meant; the rest are slips. */
function hasSpeltPair(typed: readonly Word[], spelt: ReadonlySet<string>): boolean {
  return typed.some((word, i) => {
    const next = typed[i + 1];
    return next !== undefined && spelt.has(`${word.exact} ${next.exact}`);
  });
}
