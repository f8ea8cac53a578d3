import { countCharacters } from '../../../../src/import/count-characters.ts';
import { readHtml } from '../../../../src/import/html/index.ts';
import type { SourceBlock, SourceText } from '../../../../src/import/model.ts';

/** Reads a page that must be readable, and checks that the account balances. */
export async function read(page: string | Uint8Array): Promise<SourceText> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const reading = await readHtml(bytes);
  if (!reading.ok) throw new Error(`not read: ${reading.failure}`);
  if (imbalance(reading.text) !== 0)
    throw new Error(`characters do not balance: ${imbalance(reading.text)}`);
  return reading.text;
}

/** The paragraphs of a page; tables as `[a|b]` for each row. */
export async function linesOf(page: string | Uint8Array): Promise<string[]> {
  return (await read(page)).blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: SourceBlock): string[] {
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
