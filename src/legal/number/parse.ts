import type { Result } from '../issue.ts';
import { classify, type Named } from './classify.ts';
import { clean } from './clean.ts';
import { formatDocumentNumber, formatSymbol, identityKeyOf, usualNotation } from './format.ts';
import { notANumber, slipNote, tooLong, type Slip } from './issues.ts';
import { split, type Pieces } from './split.ts';
import type { DocumentNumber, Notation } from './types.ts';

/** Longer than any number; refused unread, which bounds the work. */
export const MAX_NUMBER_LENGTH = 120;

/**
 * Reads a document number (số hiệu) as printed or typed. What is off in its form is noted, not
 * refused; what is no number gives `null` and says what a number looks like.
 *
 * @example parseDocumentNumber('Số: 134/2025/NĐ-CP').value?.typeSymbol // 'NĐ'
 * @example parseDocumentNumber('1597/qd-tu').value?.identityKey // '1597-qd-tu'
 */
export function parseDocumentNumber(text: string): Result<DocumentNumber> {
  if (text.length > MAX_NUMBER_LENGTH) {
    return { value: null, issues: [tooLong(MAX_NUMBER_LENGTH)] };
  }
  const cleaned = clean(text);
  const pieces = split(cleaned.text);
  const reading = pieces && classify(pieces);
  if (pieces === null || reading === null) {
    return { value: null, issues: [notANumber(text.trim())] };
  }
  const { notation, slips } = notationOf(pieces, reading.named);
  const value = build(text, reading.named, notation);
  const all = new Set([...cleaned.slips, ...slips, ...reading.slips, ...paddingSlips(pieces)]);
  const usual = formatDocumentNumber(value, usualNotation(value));
  return { value, issues: [...all].map((slip) => slipNote(slip, usual)) };
}

function build(text: string, named: Named, notation: Notation): DocumentNumber {
  const value = {
    ...named,
    printed: text.trim(),
    canonical: formatDocumentNumber({ ...named, notation }),
    identityKey: identityKeyOf(named),
    symbol: formatSymbol(named, notation),
    notation,
  };
  // `classify` gives a year to `normative` and `assembly`, and a term to `assembly`.
  return value as DocumentNumber;
}

/** Which notation the separators show; where they contradict each other, the usual one. */
function notationOf(pieces: Pieces, named: Named): { notation: Notation; slips: Slip[] } {
  const usual = usualNotation(named);
  const [first = '', second] = pieces.separators;
  const joint = pieces.joints[0];
  if (second !== undefined) {
    // Joint acts were long printed `162/2004/TTLT/BQP-BTC`, which is not a slip.
    const joints = /^(?:TTLT|NQLT)$/.test(named.typeSymbol ?? '') ? '-/' : '-';
    const inForm = first === '/' && second === '/' && joints.includes(joint ?? '-');
    return { notation: 'slash', slips: inForm ? [] : ['separator'] };
  }
  const shown = `${first} ${joint ?? ''}`;
  if (shown === '/ -' || shown === '/ ') return fits('slash', usual);
  // Decrees and decisions of the 1990s were printed both ways: `13/CP`, `64-CP`.
  if (shown === '- ') return { notation: 'dash', slips: [] };
  if (shown === '- /') return fits('dash', usual);
  return { notation: usual, slips: ['separator'] };
}

function fits(notation: Notation, usual: Notation): { notation: Notation; slips: Slip[] } {
  return { notation, slips: notation === usual ? [] : ['notation'] };
}

function paddingSlips({ ordinal, ordinalText }: Pieces): Slip[] {
  return ordinalText === String(ordinal).padStart(2, '0') ? [] : ['padding'];
}
