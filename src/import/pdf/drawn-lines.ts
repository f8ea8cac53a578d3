import type { Change, RemovalReason, SourceBlock } from '../model.ts';

/** A line drawn with characters, alone. */
const DRAWN = /^[\s_*=~–—-]*[_*=~–—-]{3}[\s_*=~–—-]*$/u;

/** Takes paragraphs away that are nothing but a line drawn with characters. */
export function withoutDrawnLines(blocks: readonly SourceBlock[]): {
  blocks: SourceBlock[];
  removed: Change<RemovalReason>[];
} {
  const removed: Change<RemovalReason>[] = [];
  const isText = (text: string, page: number | null): boolean => {
    if (!DRAWN.test(text)) return true;
    removed.push({ reason: 'rule', text, page });
    return false;
  };
  const kept = blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'paragraph') return isText(block.text, block.page) ? [block] : [];
    if (block.kind === 'note')
      return [
        { ...block, paragraphs: block.paragraphs.filter((text) => isText(text, block.page)) },
      ];
    const rows = block.rows.map((row) =>
      row.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.filter((text) => isText(text, block.page)),
      })),
    );
    return [{ ...block, rows }];
  });
  return { blocks: kept, removed };
}
