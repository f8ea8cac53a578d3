import {
  inlineOf,
  lineKind,
  paragraphsIn,
  readRow,
  type Wording,
} from '../../legal/markup/index.ts';
import type { Range } from '../../legal/issue.ts';

/** Words, or the label by which a line calls a note. */
export interface Piece {
  readonly kind: 'words' | 'mark';
  readonly text: string;
}

/** A printed line as it is read: words, a row of a table, or a note. */
export type Line =
  | { readonly kind: 'words'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  | { readonly kind: 'note'; readonly label: string; readonly paragraphs: readonly Piece[][] };

/** A cell of a row. */
export interface Cell {
  readonly paragraphs: readonly Piece[][];
  readonly columns: number;
  /** The cell above goes on in it. */
  readonly continued: boolean;
}

/** Reads a line that stands by itself. */
export function lineOf(wording: Wording, range: Range): Line {
  const line = wording.text.slice(range.start, range.end);
  if (!wording.markup) return { kind: 'words', pieces: [{ kind: 'words', text: line }] };
  const found = lineKind(line);
  const cut = (part: Range, escaped: boolean): Piece[] =>
    cutPieces(line, part, wording.labels, escaped);
  if (found.kind === 'row') {
    const cells = readRow(line).map(({ paragraphs, columns, continued }) => ({
      paragraphs: paragraphs.map((part) => cut(part, true)),
      columns,
      continued,
    }));
    return { kind: 'row', cells };
  }
  if (found.kind === 'paragraph') return { kind: 'words', pieces: cut(found.text, false) };
  const parts = paragraphsIn(line, found.text.start, found.text.end);
  return { kind: 'note', label: found.label, paragraphs: parts.map((part) => cut(part, true)) };
}

/** The words of a stretch of a text: a unit's own line, a title; `escaped` of a cell. */
export function piecesOf(
  { text, labels }: Wording,
  { start, end }: Range,
  escaped = false,
): Piece[] {
  if (labels.size === 0 && !escaped)
    return start < end ? [{ kind: 'words', text: text.slice(start, end) }] : [];
  const line = text.slice(start, end);
  return cutPieces(line, { start: 0, end: line.length }, labels, escaped);
}

function cutPieces(
  line: string,
  range: Range,
  labels: ReadonlySet<string>,
  escaped: boolean,
): Piece[] {
  return inlineOf(line, range, labels, escaped).map((piece) =>
    piece.kind === 'mark'
      ? { kind: 'mark', text: piece.label }
      : { kind: 'words', text: line.slice(piece.range.start, piece.range.end) },
  );
}

/** Pieces as bare words. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** A line as bare words, cells and paragraphs of notes on lines of their own. */
export function lineWords(line: Line): string {
  if (line.kind === 'words') return wordsOf(line.pieces);
  if (line.kind === 'note') return `${line.label} ${line.paragraphs.map(wordsOf).join('\n')}`;
  return line.cells.flatMap(({ paragraphs }) => paragraphs.map(wordsOf)).join('\n');
}
