import type { Range } from '../issue.ts';

/** One non-blank line of the source, without the white space around it. */
export interface Line extends Range {
  readonly text: string;
  /** Inside a passage in quotation marks that an amendment inserts elsewhere. */
  readonly quoted: boolean;
}

const OPEN = '“';
const CLOSE = '”';

/**
 * Splits a text into its non-blank lines with ranges. Lines of a passage in “ ” that runs over
 * several lines are marked `quoted`: “Điều 5a. …” in an amending act is not an article of that act.
 * Linear in the length of the text.
 */
export function splitLines(text: string): Line[] {
  const spans = nonBlankSpans(text);
  const lines = spans.map(({ start, end }) => text.slice(start, end));
  const ends = quotationEnds(lines);
  let quotedUntil = -1;
  return spans.map(({ start, end }, i) => {
    const line = lines[i] ?? '';
    const until = ends[i] ?? -1;
    const quoted = i <= quotedUntil || (until > i && line.startsWith(OPEN));
    quotedUntil = Math.max(quotedUntil, until);
    return { start, end, text: line, quoted };
  });
}

function nonBlankSpans(text: string): Range[] {
  const spans: Range[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) spans.push({ start, end });
    from = to + 1;
  }
  return spans;
}

/**
 * For each line, the last line of the passage in quotation marks that it begins; -1 when it begins
 * none. A passage begins at the start of a line or after a colon ("như sau: “Điều 5a. …"); one at
 * the start of a line that is never closed lasts to the next line that ends with ”.
 */
function quotationEnds(lines: readonly string[]): number[] {
  const ends = new Array<number>(lines.length).fill(-1);
  const open: number[] = [];
  lines.forEach((line, i) => {
    // Most lines hold none of either.
    if (!line.includes(OPEN) && !line.includes(CLOSE)) return;
    for (const { 0: sign, index } of line.matchAll(/[“”]/g)) {
      if (sign === OPEN) {
        open.push(begins(line, index) ? i : -1);
        continue;
      }
      const from = open.pop() ?? -1;
      if (from >= 0 && closes(line)) ends[from] = i;
    }
  });
  const unclosed = new Set(open);
  let next = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (unclosed.has(i) && line.startsWith(OPEN)) ends[i] = Math.max(ends[i] ?? -1, next);
    if (closes(line)) next = i;
  }
  return ends;
}

/** Whether a mark stands first on its line or after a colon, blanks aside. */
function begins(line: string, mark: number): boolean {
  let before = mark - 1;
  while (line[before] === ' ') before--;
  return before < 0 || line[before] === ':';
}

/** Whether a line ends with the end of a quotation. */
function closes(line: string): boolean {
  return /”[.;,]{0,2}$/.test(line.slice(-3));
}

/** The white space that `comparable` sets aside, and no other: a control character is text. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return /[\s\u200b]/.test(String.fromCharCode(code));
}
