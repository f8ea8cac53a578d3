import { fold } from '../../legal/vietnamese/index.ts';
import type { Citation } from './citation/read.ts';
import type { Phrase } from './types.ts';
import { formsOf } from './words.ts';

/** What is searched besides going where a citation leads. */
export interface Beside {
  /** Words to search, as typed. */
  readonly words: string;
  /** A number alone: passages that mention it. */
  readonly mention: Phrase | null;
}

/**
 * Words beside a citation are searched inside the document; a number alone is looked up in the texts
 * of others, which shows who cites it; without a number everything but the units is searched.
 *
 * @example beside(readCitation('nđ 134 hội thảo', catalogue), 'nđ 134 hội thảo').words // 'hội thảo'
 */
export function beside(citation: Citation, typed: string): Beside {
  const { rest, number, segments, candidates } = citation;
  if (number === null) {
    const words = segments.length === 0 && candidates.length === 0 ? typed : rest.join(' ');
    return { words, mention: null };
  }
  const words = ownWords(citation).join(' ');
  return { words, mention: words === '' ? mentionOf(citation) : null };
}

/** "… của Chính phủ" after a number repeats the issuer, and a date its day: neither is searched. */
function ownWords({ rest, candidates }: Citation): readonly string[] {
  const words = rest.filter((word) => !isDateWord(word));
  const said = ` ${words.map(fold).join(' ')} `;
  const issuers = candidates.map(({ document }) => ` ${fold(document.issuerName)} `);
  return issuers.some((issuer) => issuer.includes(said)) ? [] : words;
}

function isDateWord(word: string): boolean {
  return /^(?:ngay|\d{1,2}[/-]\d{1,2}[/-]\d{4})$/.test(fold(word));
}

/** Ordinal and year are how texts cite; the whole number where it has no year. */
function mentionOf({ number, candidates }: Citation): Phrase | null {
  if (number === null) return null;
  const [only, other] = candidates;
  const own = other === undefined ? (only?.number ?? null) : null;
  const year = own === null ? number.year : (own.year ?? null);
  const ordinal =
    own === null
      ? number.ordinal
      : `${String(own.ordinal).padStart(2, '0')}${own.ordinalSuffix ?? ''}`;
  const text = year === null ? (own?.printed ?? number.text) : `${ordinal}/${year}`;
  const words = formsOf(text);
  return words.length > 0 ? { text, words } : null;
}
