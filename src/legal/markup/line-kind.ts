import type { Range } from '../issue.ts';

/** What a line of a body is. */
export type LineKind =
  /** `| Số | Tên |`: a row of a table. */
  | { readonly kind: 'row' }
  /** `[^3]: Điều này …`: a note; `text` is what follows the label. */
  | { readonly kind: 'note'; readonly label: string; readonly text: Range }
  /** `text` is the line, without the backslash before what only looks like a mark. */
  | { readonly kind: 'paragraph'; readonly text: Range };

const NOTE = /^\[\^([\p{L}\p{N}.*-]{1,20})\]:\s*/u;

/**
 * Tells a row of a table and a note from a paragraph.
 *
 * @example lineKind('| 1 | Bộ Ngoại giao |').kind // 'row'
 */
export function lineKind(line: string): LineKind {
  const all = { start: 0, end: line.length };
  if (/^\\+(?:\||\[\^[^\]]*\]:)/u.test(line))
    return { kind: 'paragraph', text: { start: 1, end: line.length } };
  if (line.startsWith('|') && line.length > 1 && line.endsWith('|') && !line.endsWith('\\|'))
    return { kind: 'row' };
  const note = line.startsWith('[^') ? NOTE.exec(line) : null;
  if (note) return { kind: 'note', label: note[1] ?? '', text: { ...all, start: note[0].length } };
  return { kind: 'paragraph', text: all };
}

/** Whether a body holds any mark at all: nearly none of the department's do. */
export function hasMarkup(body: string): boolean {
  return body.includes('[^') || /^\s*\\*(?:\||\[\^)/mu.test(body);
}
