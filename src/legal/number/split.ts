/** A cleaned number cut at its separators, before anything is known about its symbols. */
export interface Pieces {
  readonly ordinal: number;
  readonly ordinalText: string;
  readonly ordinalSuffix?: string;
  readonly year?: number;
  /** Separators after the ordinal (and the year): `/`, `-`, or a slip such as `/-`. */
  readonly separators: readonly string[];
  /** Parts of the symbol, e.g. `['QĐ', 'UBND']`. */
  readonly segments: readonly string[];
  /** Separators between segments. */
  readonly joints: readonly string[];
  /** In parentheses at the end: `A11`. */
  readonly unit?: string;
}

/** More parts than any joint circular has issuers. */
const MAX_SEGMENTS = 12;

/**
 * Cuts `134/2025/NĐ-CP` into 134, 2025 and `NĐ`, `CP`; `null` when there is no such order.
 *
 * @example split('674-QĐ/TU')?.segments // ['QĐ', 'TU']
 */
export function split(text: string): Pieces | null {
  const head = /^(\d{1,6})([A-Za-z]?)(?=[/-])/.exec(text);
  if (head === null) return null;
  const [whole, ordinalText = '', ordinalSuffix = ''] = head;
  const { body, unit } = splitUnit(text.slice(whole.length));
  const tokens = body.split(/([/-]+)/);
  // The body starts with a separator, so tokens are: '', separator, segment, separator, …
  let segments = tokens.filter((_, index) => index % 2 === 0).slice(1);
  let joints = tokens.filter((_, index) => index % 2 === 1);
  const year = /^(?:19|20)\d\d$/.test(segments[0] ?? '') ? Number(segments[0]) : undefined;
  const leading = year === undefined ? 1 : 2;
  const separators = joints.slice(0, leading);
  segments = segments.slice(leading - 1);
  joints = joints.slice(leading);
  if (segments.length === 0 || segments.length > MAX_SEGMENTS || segments.includes('')) return null;
  return {
    ordinal: Number(ordinalText),
    ordinalText,
    separators,
    segments,
    joints,
    ...(ordinalSuffix && { ordinalSuffix }),
    ...(year !== undefined && { year }),
    ...(unit !== undefined && { unit }),
  };
}

function splitUnit(text: string): { body: string; unit?: string } {
  const open = text.indexOf('(');
  if (open < 0 || !text.endsWith(')')) return { body: text };
  return { body: text.slice(0, open), unit: text.slice(open + 1, -1) };
}
