import type { Range } from '../../legal/issue.ts';

/** A non-blank line of the body, without the white space around it. */
export interface TextLine extends Range {
  readonly text: string;
}

/** The non-blank lines of a part of the body. */
export function linesOf(body: string, { start, end }: Range): TextLine[] {
  const lines: TextLine[] = [];
  for (let from = start; from < end;) {
    const newline = body.indexOf('\n', from);
    const to = newline === -1 || newline > end ? end : newline;
    const line = trimmed(body, from, to);
    if (line !== null) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** A stretch of the body without white space at its ends; `null` when nothing else is there. */
export function trimmed(body: string, from: number, to: number): TextLine | null {
  const raw = body.slice(from, to);
  const text = raw.trim();
  if (text === '') return null;
  const start = from + raw.indexOf(text);
  return { start, end: start + text.length, text };
}

/** Runs of white space made single blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a line is printed in capitals: it has letters, and no small ones. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\[\^[^\]]*\]/gu, ''));
}
