import type { Range } from '../issue.ts';

/** A piece of a line: words as they stand, or the mark of a note. Ranges are in the line. */
export type Inline =
  | { readonly kind: 'text'; readonly range: Range }
  | { readonly kind: 'mark'; readonly label: string; readonly range: Range };

const MARK = /\[\^([\p{L}\p{N}.*-]{1,20})\]/gu;

/** Labels of the notes a body holds; a mark that calls none of them is text like all else. */
export function noteLabels(body: string): ReadonlySet<string> {
  if (!body.includes('[^')) return new Set();
  return new Set(
    Array.from(body.matchAll(/^\s*\[\^([\p{L}\p{N}.*-]{1,20})\]:/gmu), ([, label = '']) => label),
  );
}

/**
 * Cuts a stretch of a line at the marks of notes and at backslashes that only keep the next
 * character from being read as a mark (in cells of tables).
 *
 * @param escaped whether the stretch is a cell's or a note's, where `\|` stands for `|`.
 */
export function inlineOf(
  line: string,
  { start, end }: Range,
  labels: ReadonlySet<string>,
  escaped: boolean,
): Inline[] {
  const pieces: Inline[] = [];
  let from = start;
  const text = (to: number): void => {
    if (to > from) pieces.push({ kind: 'text', range: { start: from, end: to } });
  };
  for (let at = start; at < end; at++) {
    if (escaped && line[at] === '\\' && at + 1 < end) {
      text(at);
      from = ++at;
      continue;
    }
    if (line[at] !== '[' || labels.size === 0) continue;
    MARK.lastIndex = at;
    const mark = MARK.exec(line);
    const [whole = '', label = ''] = mark ?? [];
    if (mark?.index !== at || at + whole.length > end || !labels.has(label)) continue;
    text(at);
    from = at + whole.length;
    pieces.push({ kind: 'mark', label, range: { start: at, end: from } });
    at = from - 1;
  }
  text(end);
  return pieces;
}
