import type { Dateline } from './dateline.ts';
import { isCapitals, linesOf, type TextLine } from './lines.ts';
import { cutLine, type Piece } from './pieces.ts';

/** "XÁC THỰC VĂN BẢN HỢP NHẤT" and what stands around it at the end of a consolidated text. */
export interface Authentication {
  readonly numbers: readonly Extract<Piece, { kind: 'number' }>[];
  readonly dates: readonly Dateline[];
  /** Names in capitals: the body that consolidated. */
  readonly names: readonly TextLine[];
  /** Where the signature may begin. */
  readonly end: number;
}

const HEADING = /X[ÁA]C\s+TH[ỰU]C\s+V[ĂA]N\s+B[ẢA]N\s+H[ỢO]P\s+NH[ẤA]T/u;

/** How far around the heading its lines stand. */
const BEFORE = 400;
const AFTER = 600;
const LINES_BEFORE = 5;
const NAME_LINES = 3;
const LINES_AFTER = 6;

/** Finds the block that authenticates a consolidated text; `null` where there is none. */
export function findAuthentication(body: string): Authentication | null {
  const match = HEADING.exec(body);
  if (match === null) return null;
  const before = linesOf(body, { start: Math.max(0, match.index - BEFORE), end: match.index });
  const after = linesOf(body, {
    start: match.index,
    end: Math.min(body.length, match.index + AFTER),
  });
  const near = [...before.slice(-LINES_BEFORE), ...after.slice(0, LINES_AFTER)];
  const pieces = near.flatMap(cutLine);
  return {
    numbers: pieces.filter((piece) => piece.kind === 'number'),
    dates: pieces.flatMap((piece) => (piece.kind === 'date' ? [piece.date] : [])),
    names: namesBefore(before.slice(-NAME_LINES)),
    end: match.index + match[0].length,
  };
}

/** The lines right above the heading that are a name in capitals, from its first word on. */
function namesBefore(lines: readonly TextLine[]): TextLine[] {
  const last = lines.findLastIndex(({ text }) => BODY.test(text) && isCapitals(text));
  return last < 0 ? [] : lines.slice(last).filter(({ text }) => isCapitals(text));
}

/** First words of bodies that consolidate texts. */
const BODY =
  /^(?:BỘ|VĂN PHÒNG|NGÂN HÀNG|ỦY BAN|UỶ BAN|THANH TRA|KIỂM TOÁN|TÒA ÁN|TOÀ ÁN|VIỆN|TỔNG CỤC|TỔNG LIÊN)(?=\s)/u;
