import { countCharacters } from '../../../../../src/import/count-characters.ts';
import type { SourceText } from '../../../../../src/import/model.ts';

/** What an account is out of balance by; 0 when every character is accounted for. */
export function imbalance({ blocks, read, removed, added }: SourceText): number {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'note') return block.paragraphs;
    return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
  });
  const sum = (list: readonly string[]): number =>
    list.reduce((total, text) => total + countCharacters(text), 0);
  const told = (list: readonly { text: string }[]): number => sum(list.map(({ text }) => text));
  return read + told(added) - sum(texts) - told(removed);
}
