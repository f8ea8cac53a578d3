import type { Issue, Range } from '../../legal/issue.ts';
import { parseDocumentNumber, type DocumentNumber } from '../../legal/number/index.ts';
import type { Found } from './types.ts';

/** What the label "Số:" is followed by. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly found: Found<DocumentNumber>;
      readonly issues: readonly Issue[];
    }
  /** "Số:   /2025/QĐ-UBND": left open, as in drafts. */
  | { readonly kind: 'open'; readonly printed: string }
  | { readonly kind: 'unreadable'; readonly printed: string };

/** Longest text after the label that is looked at. */
const MAX_LENGTH = 100;

/** Blanks that stand inside of a number: around its strokes, or between figures before one. */
const AROUND = /\s*([/–-])\s*/gu;
const FIGURES = /^[\s.…_]*((?:\d\s){1,5}\d)(?=\s*[A-Za-z]?[/-])/u;

/**
 * Reads what follows "Số:". Blanks of a stamp or an optical reader inside of the number do not
 * matter, but are told; what stands behind it is left out.
 *
 * @example readNumber('06 /2024/TT-BCT', { start: 4, end: 19 }).kind // 'number'
 */
export function readNumber(text: string, { start }: Range): NumberReading {
  const printed = text.slice(0, MAX_LENGTH).trim();
  if (isOpen(printed)) return { kind: 'open', printed };
  for (const { candidate, length, mended } of candidates(printed)) {
    const { value } = parseDocumentNumber(candidate);
    if (value === null || isCut(value)) continue;
    const range = { start, end: start + length };
    return {
      kind: 'number',
      found: { value, range },
      issues: mended ? [blanks(printed, range)] : [],
    };
  }
  return { kind: 'unreadable', printed };
}

function isOpen(printed: string): boolean {
  return /^[\s.…_*x]*(?:\/|-|$)/u.test(printed) || /^[.…_]+/u.test(printed);
}

/** "12/2021/NĐ" with "-CP" lost: shorter ways of reading may do better, or none. */
function isCut({ typeSymbol, issuerSymbol, series }: DocumentNumber): boolean {
  return series === 'normative' && issuerSymbol === null && typeSymbol !== 'TTLB';
}

interface Candidate {
  readonly candidate: string;
  /** How much of the text it takes. */
  readonly length: number;
  readonly mended: boolean;
}

/** The number alone, the longest way of reading it first. */
function* candidates(printed: string): Generator<Candidate> {
  const figures = FIGURES.exec(printed)?.[0] ?? '';
  const joined = figures.replace(/\s/gu, '') + printed.slice(figures.length);
  const lost = printed.length - joined.length;
  const year = joined.replace(/(?<=[/-]\s*)((?:19|20))\s?(\d)\s?(\d)(?=\s*[/-])/u, '$1$2$3');
  const tight = /^\S+/u.exec(year.replace(AROUND, '$1'))?.[0] ?? '';
  const bare = tight.replace(/(?:\[\^[^\]]*\]|[*.,;:]|\((?!\p{Lu}))+$/u, '');
  if (bare === '') return;
  yield { candidate: bare, length: lengthIn(printed, bare), mended: lost > 0 || year !== joined };
  // A place or the next column may be glued behind: "TT-BTCHà Nội".
  const glued = /^(.*?\p{Lu}{2,})(?=\p{Lu}\p{Ll})/u.exec(bare)?.[1];
  if (glued !== undefined)
    yield { candidate: glued, length: lengthIn(printed, glued), mended: true };
}

/** Length of the shortest beginning of a text that holds all signs of another, blanks aside. */
function lengthIn(printed: string, bare: string): number {
  let left = bare.replace(/\s/gu, '').length;
  let at = 0;
  for (; at < printed.length && left > 0; at++) if (!/\s/u.test(printed.charAt(at))) left--;
  return at;
}

function blanks(printed: string, range: Range): Issue {
  return {
    rule: 'metadata/number-blanks',
    severity: 'warning',
    message: `Số hiệu in rời từng phần ("${printed}"); hãy đối chiếu với bản gốc.`,
    range,
  };
}
