import type { LegalTree } from '../../legal/structure/index.ts';
import type { Wording } from '../../legal/markup/index.ts';
import { lineOf, piecesOf, type Line, type Piece } from '../lines/pieces.ts';
import { textLines } from '../text-lines.ts';

/** A note of a text. */
export interface Note {
  readonly label: string;
  readonly paragraphs: readonly Piece[][];
}

/**
 * The notes that become Word's own footnotes. Word numbers those itself, 1, 2, 3 in the order of
 * their calls; so they do only where that is what the text prints: each called once, none calling
 * another. Otherwise none does, and they stay lines of the text with their own labels.
 */
export function footnotesOf(tree: LegalTree, wording: Wording): readonly Note[] {
  if (wording.labels.size === 0) return [];
  const notes: Note[] = [];
  const called: string[] = [];
  for (const { paragraph, isOwn } of textLines(tree)) {
    const line: Line = isOwn
      ? { kind: 'words', pieces: piecesOf(wording, paragraph.range) }
      : lineOf(wording, paragraph.range);
    const marks = marksOf(line);
    if (line.kind !== 'note') called.push(...marks);
    else if (marks.length > 0) return [];
    else notes.push(line);
  }
  const asWordCounts = (labels: readonly string[]): boolean =>
    labels.length === notes.length && labels.every((label, i) => label === String(i + 1));
  return asWordCounts(called) && asWordCounts(notes.map(({ label }) => label)) ? notes : [];
}

function marksOf(line: Line): string[] {
  return paragraphsOf(line).flatMap((pieces) =>
    pieces.flatMap(({ kind, text }) => (kind === 'mark' ? [text] : [])),
  );
}

function paragraphsOf(line: Line): readonly (readonly Piece[])[] {
  if (line.kind === 'words') return [line.pieces];
  if (line.kind === 'note') return line.paragraphs;
  return line.cells.flatMap(({ paragraphs }) => paragraphs);
}
