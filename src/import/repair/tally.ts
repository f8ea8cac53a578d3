import { ENCODINGS, asByte, type LegacyEncoding } from './encodings/index.ts';
import { decode, isVietnamese } from './word.ts';

/** How the marked words of a text read in Unicode and in one old encoding. */
export interface Tally {
  /** Words only the old encoding makes Vietnamese, and how many different ones. */
  readonly legacy: number;
  readonly distinct: number;
  /** Words that are Vietnamese as they stand, and not in the old encoding. */
  readonly unicode: number;
  readonly distinctUnicode: number;
  /** Words that are Vietnamese in neither. */
  readonly neither: number;
}

export const LEGACY = Object.keys(ENCODINGS) as LegacyEncoding[];

/** Plain letters, the bytes VPS has among the control characters, and all beyond ASCII. */
const TOKEN = new RegExp(String.raw`[A-Za-z\x02-\x06\x10-\x15\x19\x1c\x1d\x80-\uffff]+`, 'g');
const MARKED = /[^A-Za-z]/;
const BLANK = /[\s\u200b]+/u;
/** No syllable has so many bytes; longer runs are no words. */
const LONGEST = 20;

/** Second bytes of pairs, which mean nothing by themselves. */
const SIGNS: Readonly<Record<LegacyEncoding, ReadonlySet<string>>> = {
  tcvn3: new Set(),
  vni: new Set([...ENCODINGS.vni.keys()].flatMap((key) => [...key].slice(1))),
  vps: new Set(),
};

/** Words with letters beyond ASCII, as bytes, with how often each occurs. Blanks divide them. */
export function markedWords(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [token] of text.matchAll(TOKEN)) {
    if (!MARKED.test(token)) continue;
    for (const word of BLANK.test(token) ? token.split(BLANK) : [token]) {
      if (word.length > 1 && MARKED.test(word)) found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  return found;
}

/** Counts how words read in Unicode and in an old encoding. */
export function tally(words: ReadonlyMap<string, number>, encoding: LegacyEncoding): Tally {
  const sum = { legacy: 0, distinct: 0, unicode: 0, distinctUnicode: 0, neither: 0 };
  for (const [word, times] of words) {
    const { unicode: own, [encoding]: other } = sensesOf(word);
    if (own === 'plain' || other === 'plain' || (own === 'word' && other === 'word')) continue;
    if (other === 'word') {
      sum.legacy += times;
      sum.distinct++;
    } else if (own === 'word') {
      sum.unicode += times;
      sum.distinctUnicode++;
    } else sum.neither += times;
  }
  return sum;
}

type Senses = Readonly<Record<LegacyEncoding | 'unicode', Sense>>;

const known = new Map<string, Senses>();
const KNOWN_AT_MOST = 20_000;
const SENSELESS: Senses = { unicode: 'none', tcvn3: 'none', vni: 'none', vps: 'none' };

/** The few thousand words of a text return again and again. */
function sensesOf(word: string): Senses {
  if (word.length > LONGEST) return SENSELESS;
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const senses: Senses = {
    unicode: readUnicode(word),
    tcvn3: readLegacy(word, 'tcvn3'),
    vni: readLegacy(word, 'vni'),
    vps: readLegacy(word, 'vps'),
  };
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(word, senses);
  return senses;
}

/** Capitals without tones: NĐ, HĐND, QĐ. */
const ABBREVIATION = /^[A-ZĐƯÔĂÂÊƠ]{2,6}$/;

/** A Vietnamese word with marks, letters without any between other signs, or neither. */
type Sense = 'word' | 'plain' | 'none';

function readUnicode(word: string): Sense {
  const core = word
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  if (core === '' || /^[A-Za-z]+$/.test(core) || ABBREVIATION.test(core)) return 'plain';
  return isVietnamese(core) ? 'word' : 'none';
}

function readLegacy(word: string, encoding: LegacyEncoding): Sense {
  const table = ENCODINGS[encoding];
  const isLetter = (character: string): boolean =>
    /[A-Za-z]/.test(character) || table.has(character) || SIGNS[encoding].has(character);
  const bytes = Array.from({ length: word.length }, (_, at) => asByte(word.charAt(at)));
  const from = bytes.findIndex(isLetter);
  if (from < 0) return 'plain';
  const core = bytes.slice(from, bytes.findLastIndex(isLetter) + 1).join('');
  if (/^[A-Za-z]+$/.test(core)) return 'plain';
  const decoded = decode(core, encoding);
  if (decoded !== null && ABBREVIATION.test(decoded)) return 'plain';
  // Single letters are too easily signs: « and » are letters in TCVN3.
  return decoded !== null && decoded.length > 1 && isVietnamese(decoded) ? 'word' : 'none';
}
