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
 * Splits a text into its non-blank lines with ranges. Lines of a multi-line passage that opens with
 * “ are marked `quoted`: “Điều 5a. …” in an amending act is not an article of that act.
 * Linear in the length of the text.
 */
export function splitLines(text: string): Line[] {
  const spans = nonBlankSpans(text);
  const closing = nextClosingLine(text, spans);
  const lines: Line[] = [];
  let quotedUntil = -1;
  spans.forEach(({ start, end }, i) => {
    const line = text.slice(start, end);
    const until = closing[i] ?? -1;
    if (i > quotedUntil && line.startsWith(OPEN) && until > i && leavesOpen(line))
      quotedUntil = until;
    lines.push({ start, end, text: line, quoted: i <= quotedUntil });
  });
  return lines;
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

/** For each line, the first line from it on that ends a quotation; -1 when none does. */
function nextClosingLine(text: string, spans: readonly Range[]): number[] {
  const next = new Array<number>(spans.length).fill(-1);
  let last = -1;
  for (let i = spans.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (!span) continue;
    const tail = text.slice(Math.max(span.start, span.end - 3), span.end);
    if (/”[.;,]{0,2}$/.test(tail)) last = i;
    next[i] = last;
  }
  return next;
}

/** Whether more quotations open than close on this line. */
function leavesOpen(line: string): boolean {
  let depth = 0;
  for (const char of line) {
    if (char === OPEN) depth++;
    else if (char === CLOSE) depth--;
  }
  return depth > 0;
}

/** The white space that `comparable` sets aside, and no other: a control character is text. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return /[\s\u200b]/.test(String.fromCharCode(code));
}
