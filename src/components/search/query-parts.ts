import { lex, type Piece } from '../../search/query/lex.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** A part of a query that can be taken away by itself. */
export interface QueryPart {
  /** What it asks for: "đúng cụm “hội thảo”", "loại:nghị-định". */
  readonly label: string;
  /** The query without it. */
  readonly rest: string;
}

/**
 * The parts of a query with phrases, exclusions or operators, each with what is left without it.
 * Plain words alone are one part, which the box itself shows.
 *
 * @example queryParts('hội thảo năm:2025')[1] // { label: 'năm:2025', rest: 'hội thảo' }
 */
export function queryParts(text: string): QueryPart[] {
  const pieces = lex(text);
  if (pieces.every(({ kind }) => kind === 'text')) return [];
  return pieces.map((piece, i) => ({
    label: labelOf(piece),
    rest: pieces
      .filter((_, other) => other !== i)
      .map(written)
      .join(' '),
  }));
}

function labelOf(piece: Piece): string {
  if (piece.kind === 'text') return filled(texts.partWords, { text: piece.text });
  if (piece.kind === 'operator') return `${piece.key}:${piece.value}`;
  return filled(piece.excluded ? texts.partWithout : texts.partPhrase, { text: piece.text });
}

/** A piece as it could have been typed; `lex` reads it as the same. */
function written(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'operator')
    return `${piece.key}:${/^\S+$/.test(piece.value) ? piece.value : `"${piece.value}"`}`;
  return `${piece.excluded ? '-' : ''}"${piece.text}"`;
}
