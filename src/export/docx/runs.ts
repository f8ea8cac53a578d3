import { FootnoteReferenceRun, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Piece } from '../lines/pieces.ts';
import { holdable } from '../xml.ts';
import type { StyleId } from './styles.ts';

/** Word's footnotes by the labels that call them; empty where notes stay lines of the text. */
export type Footnotes = ReadonlyMap<string, number>;

/** Heavier letters. */
export const BOLD = { bold: true } as const;

/** A paragraph of our own words in one style. */
export function ownParagraph(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(holdable(text))] });
}

/** Words of a text with what calls its notes. */
export function runsOf(pieces: readonly Piece[], footnotes: Footnotes): ParagraphChild[] {
  return pieces.map(({ kind, text }) => {
    if (kind === 'words') return new TextRun(holdable(text));
    const note = footnotes.get(text);
    if (note !== undefined) return new FootnoteReferenceRun(note);
    return new TextRun({ text: holdable(text), superScript: true });
  });
}
