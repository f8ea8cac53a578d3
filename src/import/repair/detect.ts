import type { LegacyEncoding } from './encodings/index.ts';
import { LEGACY, markedWords, tally, type Tally } from './tally.ts';

/** What the letters of a text say of its encoding. */
export type EncodingVerdict = 'unicode' | LegacyEncoding | 'unsure';

/** So many different words must speak for an old encoding; French and Spanish give one or two. */
const WORDS_AT_LEAST = 4;
/** Lines longer than this are judged in pieces. */
const PASSAGE = 1500;

/**
 * Tells by its letters, never by a font's name, which encoding a text is in. Give it as much of the
 * text as there is, unrepaired: soft hyphens are letters of TCVN3. `unsure` where letters are no
 * Vietnamese in any encoding and no other language either, and where passages differ (those
 * `convertPassages` may still tell apart).
 *
 * @example detectEncoding('Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do') // 'tcvn3'
 */
export function detectEncoding(sample: string): EncodingVerdict {
  const whole = judge(sample);
  if (whole === 'unsure') return whole;
  const differs = passagesOf(sample).some((passage) =>
    whole === 'unicode' ? judge(passage) !== 'unicode' : speaksUnicode(passage),
  );
  return differs ? 'unsure' : whole;
}

/** The verdict on one passage, as a whole. */
export function judge(text: string): EncodingVerdict {
  const words = markedWords(text);
  if (words.size < WORDS_AT_LEAST) return 'unicode';
  const tallies = LEGACY.map((encoding) => ({ encoding, counts: tally(words, encoding) })).sort(
    (a, b) => surplus(b.counts) - surplus(a.counts),
  );
  const [best, second] = tallies;
  if (best === undefined || second === undefined) return 'unicode';
  if (isLegacy(best.counts)) {
    const rivals = isLegacy(second.counts) && surplus(second.counts) * 2 > surplus(best.counts);
    return rivals ? 'unsure' : best.encoding;
  }
  const { legacy, distinct, unicode, neither } = best.counts;
  if (distinct >= WORDS_AT_LEAST * 2 && legacy > unicode && legacy > neither) return 'unsure';
  return isGarbled(words) && unicode < neither ? 'unsure' : 'unicode';
}

/** How much more speaks for an old encoding than against it. */
function surplus({ legacy, unicode, neither }: Tally): number {
  return legacy - unicode - neither;
}

function isLegacy({ legacy, distinct, unicode, neither }: Tally): boolean {
  return distinct >= WORDS_AT_LEAST && legacy >= 4 * unicode && legacy >= 2 * neither;
}

/** Whether a passage of a text in an old encoding is clearly none of it. */
function speaksUnicode(passage: string): boolean {
  const words = markedWords(passage);
  return (
    words.size >= WORDS_AT_LEAST &&
    LEGACY.every((encoding) => {
      const { unicode, distinctUnicode, legacy } = tally(words, encoding);
      return distinctUnicode >= WORDS_AT_LEAST && unicode > legacy;
    })
  );
}

/** Signs that no language writes between letters: `Cá»™ng hÃ²a`, `x· héi`. */
const INSIDE =
  /[A-Za-z\u00c0-\u024f][\u0080-\u00bf\u00d7\u00f7\u2020-\u2022\u2030\u20ac\u2122]+[A-Za-z\u00c0-\u024f]/;

function isGarbled(words: ReadonlyMap<string, number>): boolean {
  let garbled = 0;
  for (const word of words.keys()) if (INSIDE.test(word.replaceAll('\u00ad', ''))) garbled++;
  return garbled >= WORDS_AT_LEAST && garbled * 4 > words.size;
}

/** Lines, and longer ones cut at blanks. */
function passagesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const found: string[] = [];
    for (let from = 0; from < line.length;) {
      const blank = line.slice(from + PASSAGE, from + 2 * PASSAGE).search(/\s/u);
      const to = from + PASSAGE + (blank < 0 ? PASSAGE : blank);
      found.push(line.slice(from, to));
      from = to;
    }
    return found;
  });
}
