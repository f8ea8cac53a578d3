import type { DraftFinding } from '../../legal/citation/draft/index.ts';

/** A piece of the text between citations, or a citation with its place in the list of findings. */
export interface TextPiece {
  readonly text: string;
  readonly finding: number | null;
}

/** A paragraph with its line end; all blocks one after the other are the text. */
export type TextBlock = readonly TextPiece[];

/**
 * Cuts a text into paragraphs, and these at the citations. A citation that runs over a line end
 * keeps its paragraph open. Lazily, so that a long text can be shown slice by slice.
 */
export function* textBlocks(
  text: string,
  findings: readonly Pick<DraftFinding, 'range'>[],
): Generator<TextBlock, void, undefined> {
  let from = 0;
  let next = 0;
  while (from < text.length) {
    const block: TextPiece[] = [];
    let at = from;
    let end = lineEnd(text, from);
    for (let range = findings[next]?.range; range && range.start < end;) {
      if (range.start > at) block.push({ text: text.slice(at, range.start), finding: null });
      block.push({ text: text.slice(range.start, range.end), finding: next });
      at = range.end;
      if (at > end) end = lineEnd(text, at);
      range = findings[++next]?.range;
    }
    if (end > at) block.push({ text: text.slice(at, end), finding: null });
    yield block;
    from = end;
  }
}

/** Behind the next line end. */
function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline + 1;
}
