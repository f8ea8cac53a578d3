import { isCapitals, readMarker } from '../../legal/structure/marker.ts';
import { GAP, INDENT, SAME_PLACE, type Edges } from './edges.ts';
import { glue } from './glue.ts';
import {
  beginsAnew,
  continues,
  DASH,
  ENDS_SENTENCE,
  ISSUER,
  OPENING,
  standsAlone,
} from './join-words.ts';
import type { Line } from './layout.ts';

/** A line with the edges of the text it is set in. */
export interface SetLine {
  readonly line: Line;
  readonly edges: Edges;
}

/** Lines that are one paragraph. */
export interface Joined {
  readonly text: string;
  readonly page: number;
  readonly hyphens: readonly { readonly text: string; readonly page: number }[];
}

/** Puts lines together to paragraphs. */
export function joinLines(lines: readonly SetLine[]): Joined[] {
  const done: {
    text: string;
    page: number;
    hyphens: { text: string; page: number }[];
    lines: SetLine[];
  }[] = [];
  for (const next of lines) {
    const open = done.at(-1);
    if (open && goesOn(open.lines, next)) {
      const joint = glue(open.text, next.line.text, open.lines.at(-1)?.line.divided);
      if (joint.removed !== '') open.hyphens.push({ text: joint.removed, page: next.line.page });
      open.text = joint.text;
      open.lines.push(next);
    } else done.push({ text: next.line.text, page: next.line.page, hyphens: [], lines: [next] });
  }
  return done;
}

/** Whether a line belongs to the paragraph of those before it. */
function goesOn(before: readonly SetLine[], { line, edges }: SetLine): boolean {
  const last = before.at(-1);
  const first = before[0];
  if (!last || !first) return false;
  const samePage = last.line.page === line.page && line.y > last.line.y;
  const size = Math.max(line.size, last.line.size);
  const step = samePage ? (line.y - last.line.y) / (edges.pitch * size) : 1;
  if (step > 2.6) return false;
  if (standsAlone(last.line.text) || beginsAnew(line.text, last.line.text)) return false;
  const beside = sameStyle(last.line, line) && isSameMiddle(last.line, line);
  const centred = isCentred(line, edges) || (beside && isCentred(last.line, last.edges));
  const wasCentred = isCentred(last.line, last.edges) || (beside && isCentred(line, edges));
  if (centred && wasCentred) return goesOnCentred(before, line, step);
  const capitals = isCapitals(line.text) && isCapitals(last.line.text);
  // Names of bodies and titles of tables, set in a narrow place.
  if (edges.narrow && capitals && sameStyle(last.line, line))
    return step < 1.5 && readMarker(line.text) === null;
  if ((centred || wasCentred) && (isCapitals(line.text) || isCapitals(last.line.text)))
    return false;
  return score(before, last, line, edges, step) > 0;
}

function sameStyle(a: Line, b: Line): boolean {
  return (
    a.bold === b.bold &&
    Math.abs(a.size - b.size) < 0.12 * b.size &&
    isCapitals(a.text) === isCapitals(b.text)
  );
}

function goesOnCentred(before: readonly SetLine[], line: Line, step: number): boolean {
  const last = before.at(-1)?.line;
  if (!last || step > 1.6) return false;
  if (readMarker(line.text) !== null || OPENING.test(line.text)) return false;
  if (/^(?:phụ lục|mẫu)(?:\s.{1,12})?$/iu.test(line.text)) return false;
  if (headless(last.text) || line.text.startsWith('(')) return false;
  if (ISSUER.test(line.text) && isShorter(before)) return false;
  // A title in brackets over several lines.
  if (before[0]?.line.text.startsWith('(') === true) return !last.text.endsWith(')');
  return sameStyle(last, line);
}

/** The last line of a title is shorter than those before it. */
function isShorter(lines: readonly SetLine[]): boolean {
  const widths = lines.map(({ line }) => line.right - line.left);
  return lines.length > 1 && (widths.at(-1) ?? 0) < 0.8 * Math.max(...widths);
}

/** "Chương I" alone: its title is a paragraph of its own. */
function headless(text: string): boolean {
  const marker = readMarker(text);
  return marker !== null && marker.length >= text.replace(/\[\^\d+\]/gu, '').trim().length;
}

function score(
  before: readonly SetLine[],
  last: SetLine,
  line: Line,
  edges: Edges,
  step: number,
): number {
  const first = before[0] ?? last;
  const text = line.text;
  let sum = 0;
  // The first word would have found room in the line before: the line was ended on purpose.
  const blank = 0.25 * line.size;
  const room = last.edges.right - last.line.right - blank - line.firstWord;
  sum += room > 0.6 * line.size ? -2.5 : 2;
  const indent = line.left - edges.left;
  const isIn = indent > INDENT * line.size;
  const wasIn = first.line.left - first.edges.left > INDENT * line.size;
  const hanging =
    before.length > 1
      ? Math.abs(line.left - edges.left - (last.line.left - last.edges.left)) < 3
      : false;
  if (edges.indented || last.edges.indented) {
    if (!isIn) sum += wasIn || before.length > 1 ? 2 : 1;
    else if (!(hanging && wasIn && before.length > 1)) sum -= 3;
  } else if (isIn && !wasIn && !hanging && line.left > last.line.left + INDENT * line.size) {
    // Set further in than the line before: the rest of a list's entry, or a first line.
    sum -= readMarker(first.line.text) === null ? 2 : 0.5;
  }
  if (step > 1.35) sum -= step > 1.8 ? 4 : 2;
  const samePage = last.line.page === line.page;
  if (samePage && edges.spaced) sum += step > GAP ? -1.5 : 1.5;
  // Over a page break only the words tell, and most paragraphs are one sentence.
  else if (
    !samePage &&
    !edges.indented &&
    ENDS_SENTENCE.test(last.line.text) &&
    /^\p{Lu}/u.test(text)
  )
    sum -= 1.5;
  if (isOpen(before)) sum += 1.5;
  sum += continues(last.line.text, text);
  // The rest of an entry in a list whose entries all begin with a dash.
  if (
    edges.narrow &&
    DASH.test(first.line.text) &&
    !DASH.test(text) &&
    !/[;.:]$/u.test(last.line.text)
  )
    sum += 2.5;
  if (first.line.bold && before.every((one) => one.line.bold) !== line.bold && !line.bold)
    sum -= 1.5;
  if (!last.line.bold && line.bold) sum -= 1;
  if (
    isCapitals(last.line.text) !== isCapitals(text) &&
    text.length > 6 &&
    last.line.text.length > 6
  )
    sum -= 1;
  // A paragraph is set in one size; scans are measured less well.
  const change = Math.abs(last.line.size - line.size) / line.size;
  if (change > 0.12) sum -= 1;
  else if (change > 0.04) sum -= 0.5;
  return sum;
}

/** Whether a bracket of the paragraph is still to be closed. */
function isOpen(before: readonly SetLine[]): boolean {
  let depth = 0;
  for (const { line } of before.slice(-6))
    for (const sign of line.text)
      if (sign === '(') depth++;
      else if (sign === ')') depth = Math.max(0, depth - 1);
  return depth > 0;
}

/** One below the other with a common middle, and not simply set from edge to edge. */
function isSameMiddle(a: Line, b: Line): boolean {
  return Math.abs(a.left + a.right - b.left - b.right) < 6 && Math.abs(a.left - b.left) > 2;
}

function isCentred(line: Line, { left, right, levels }: Edges): boolean {
  if (levels.some((level) => Math.abs(level - line.left) < SAME_PLACE)) return false;
  const [before, after] = [line.left - left, right - line.right];
  return (
    before > 1.6 * line.size &&
    Math.abs(before - after) < Math.max(8, 0.06 * (right - left)) &&
    after > line.size
  );
}
