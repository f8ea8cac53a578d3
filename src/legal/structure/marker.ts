import { fromRoman, type UnitKind } from '../address/index.ts';
import type { Line } from './lines.ts';

/** A line that opens a unit: which kind, its canonical label, and how long the marker is. */
export interface Marker {
  readonly kind: UnitKind;
  readonly label: string;
  /** UTF-16 length of the literal marker at the start of the line, e.g. 8 for `Điều 16.`. */
  readonly length: number;
  /** False when the marker looks right but lacks its dot; taken only when the number is expected. */
  readonly sure: boolean;
}

/** A line with the marker it opens with; none in a quoted passage, whose units stand elsewhere. */
export interface MarkedLine extends Line {
  readonly marker: Marker | null;
}

/** Markers stand at the start of a line and are short, so only this much is ever examined. */
const WINDOW = 48;

const PART_ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/**
 * Reads the marker a line starts with. Pure and constant-time in the line's length: whether the
 * marker makes sense where it stands is for the parser to decide.
 *
 * @example
 * readMarker('đ) Việc tổ chức'); // { kind: 'point', label: 'đ', length: 2, sure: true }
 */
export function readMarker(line: string): Marker | null {
  const head = line.slice(0, WINDOW);
  for (const rule of /^\d/.test(head) ? NUMBERED : LETTERED) {
    const marker = rule(head, line);
    if (marker) return marker;
  }
  return null;
}

type Rule = (head: string, line: string) => Marker | null;

const article: Rule = (head) => {
  const match = /^điều\s{1,3}(\d{1,4})(đ|[a-z]{0,2})(?:\s?([.:]))?/iu.exec(head);
  if (!match || isLower(head)) return null;
  const rest = head.slice(match[0].length);
  const label = `${Number(match[1])}${match[2]?.toLowerCase() ?? ''}`;
  if (match[3] !== undefined && !/^\d/.test(rest))
    return { kind: 'article', label, length: match[0].length, sure: true };
  if (rest === '') return { kind: 'article', label, length: match[0].length, sure: true };
  return /^\s+\p{Lu}/u.test(rest)
    ? { kind: 'article', label, length: match[0].trimEnd().length, sure: false }
    : null;
};

/** Phần, Chương, Mục, Tiểu mục: alone on the line, before a separator, or before capitals. */
const heading: Rule = (head, line) => {
  const match =
    /^(phần|chương|mục|tiểu\s{1,3}mục)\s{1,3}(thứ\s{1,3}\p{L}{2,5}|[ivxlc]{1,7}|\d{1,3}[a-z]?)(?![\p{L}\p{N}])\s?([.:])?/iu.exec(
      head,
    );
  if (!match || isLower(head)) return null;
  const label = headingLabel(match[2] ?? '');
  const kind = HEADING_KIND[(match[1] ?? '').toLowerCase().slice(0, 3)];
  if (label === null || kind === undefined) return null;
  const rest = line.slice(match[0].length).trim();
  if (rest !== '' && match[3] === undefined && !isCapitals(rest.slice(0, 200))) return null;
  return { kind, label, length: match[0].trimEnd().length, sure: true };
};

/** A heading starts with a capital; "điều 5. …" at the start of a line is a broken sentence. */
function isLower(head: string): boolean {
  return /^\p{Ll}/u.test(head);
}

const HEADING_KIND: Readonly<Record<string, UnitKind>> = {
  phầ: 'part',
  chư: 'chapter',
  mục: 'section',
  tiể: 'subsection',
};

function headingLabel(printed: string): string | null {
  const spoken = /^thứ\s+(\p{L}+)$/iu.exec(printed)?.[1];
  if (spoken !== undefined) {
    const index = PART_ORDINALS.indexOf(spoken.toLowerCase());
    return index === -1 ? null : String(index + 1);
  }
  if (/^\d/.test(printed)) return printed.toLowerCase().replace(/^0+(?=\d)/, '');
  const value = fromRoman(printed);
  return value === null ? null : String(value);
}

const roman: Rule = (head) => {
  const match = /^([IVX]{1,6})\s?[.\-–)]\s{1,3}(?=\S)/u.exec(head);
  const value = match?.[1] === undefined ? null : fromRoman(match[1]);
  if (!match || value === null) return null;
  return {
    kind: 'roman',
    label: (match[1] ?? '').toLowerCase(),
    length: match[0].trimEnd().length,
    sure: true,
  };
};

const subclause: Rule = (head) => {
  const match = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?=\s)/u.exec(head);
  return match
    ? { kind: 'subclause', label: match[1] ?? '', length: match[0].length, sure: false }
    : null;
};

const clause: Rule = (head) => {
  const match = /^(\d{1,3})(đ|[a-z])?\s?\.(?=$|[^\d.])/u.exec(head);
  if (!match || isProduct(head.slice(match[0].length))) return null;
  return {
    kind: 'clause',
    label: `${Number(match[1])}${match[2] ?? ''}`,
    length: match[0].length,
    sure: true,
  };
};

/** `3.ĐTB + 2.ĐTH`: the dot multiplies, and what follows it is one sign of a formula. */
function isProduct(rest: string): boolean {
  return /^\p{L}[\p{L}\p{N}_]*\s?[+×÷*=]/u.test(rest);
}

const point: Rule = (head) => {
  const match = /^(đ|[a-z]|\d{1,2}(?=\s?\)))(đ|[a-z])?(\d{1,2})?\s?\)/u.exec(head);
  if (!match || (match[2] !== undefined && match[2] !== match[1])) return null;
  const label = `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}`;
  return { kind: 'point', label, length: match[0].length, sure: true };
};

/** `a.` instead of `a)`: believed only where that letter is the next one. */
const dottedPoint: Rule = (head) => {
  const match = /^(đ|[a-z])\.(?=\s)/u.exec(head);
  return match
    ? { kind: 'point', label: match[1] ?? '', length: match[0].length, sure: false }
    : null;
};

const dash: Rule = (head) => {
  const match = /^([-–—•*+])\s/u.exec(head);
  return match
    ? { kind: match[1] === '+' ? 'subdash' : 'dash', label: '', length: 1, sure: true }
    : null;
};

/** What a line that begins with a digit may open with. */
const NUMBERED: readonly Rule[] = [subclause, clause, point];

/** What any other may. */
const LETTERED: readonly Rule[] = [article, heading, roman, point, dottedPoint, dash];

/** Has letters, and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}
