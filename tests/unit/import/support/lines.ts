import { countCharacters } from '../../../../src/import/count-characters.ts';
import type { Reading, SourceBlock, SourceText } from '../../../../src/import/model.ts';

/** The text of a file that must be readable; its account must balance. */
export function textOf(reading: Reading): SourceText {
  if (!reading.ok) throw new Error(`not read: ${reading.failure}`);
  if (imbalance(reading.text) !== 0)
    throw new Error(`characters do not balance: ${imbalance(reading.text)}`);
  return reading.text;
}

/** A block as lines; tables as `[a|b]` for each row. */
export function linesOfBlock(block: SourceBlock): string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'note') return [`^${block.label}: ${block.paragraphs.join(' / ')}`];
  return block.rows.map(
    (row) => `[${row.map(({ paragraphs }) => paragraphs.join(' / ')).join('|')}]`,
  );
}

/** Characters that came from nowhere (below 0) or are gone without an entry (above 0). */
export function imbalance({ blocks, read, removed, added }: SourceText): number {
  const shown = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'note') return block.paragraphs;
    return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
  });
  const sum = (texts: readonly string[]): number =>
    texts.reduce((total, text) => total + countCharacters(text), 0);
  const texts = (changes: readonly { readonly text: string }[]) => changes.map(({ text }) => text);
  return read + sum(texts(added)) - sum(shown) - sum(texts(removed));
}
