import type { Range } from '../issue.ts';

/** Between paragraphs that stand on one line: those of a cell, those of a note. */
const BREAK = '<br>';

/** Paragraphs as one line; a backslash keeps what looks like a mark from being one. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => text.replace(/[\\|]|<(?=br>)/gu, String.raw`\$&`)).join(BREAK);
}

/** The paragraphs of a stretch of a line, as ranges of it; backslashes are still in them. */
export function paragraphsIn(line: string, start: number, end: number): Range[] {
  const paragraphs: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (line[at] === '\\') at++;
    else if (line.startsWith(BREAK, at)) {
      paragraphs.push(trimmed(line, from, at));
      from = at + BREAK.length;
      at = from - 1;
    }
  }
  return [...paragraphs, trimmed(line, from, end)];
}

function trimmed(line: string, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && line[start] === ' ') start++;
  while (end > start && line[end - 1] === ' ') end--;
  return { start, end };
}
