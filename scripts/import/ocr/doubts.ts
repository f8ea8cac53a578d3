import type { Doubt, SourceBlock } from '../../../src/import/model.ts';
import type { SeenWord } from './words.ts';

/** Words read with less confidence than this are marked. */
const DOUBTFUL = 0.8;
/** Half of the words that two readings differ in are wrong, however sure each was. */
const DISPUTED = 0.5;

/** The words of a page nobody should trust unseen. */
export function doubtsOf(words: readonly SeenWord[]): Doubt[] {
  return words.flatMap(({ text, confidence, agreed }): Doubt[] => {
    const known = agreed ? confidence : Math.min(DISPUTED, confidence);
    if (known >= DOUBTFUL || !/[\p{L}\p{N}]/u.test(text)) return [];
    return [{ word: text, confidence: Math.round(known * 100) / 100 }];
  });
}

/** Gives each paragraph the doubtful words of its pages that it holds, each once. */
export function withDoubts(
  blocks: readonly SourceBlock[],
  doubts: ReadonlyMap<number, readonly Doubt[]>,
): SourceBlock[] {
  const left = new Map([...doubts].map(([page, list]) => [page, [...list]]));
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.page === null) return block;
    const words = new Map<string, number>();
    for (const word of block.text.split(/\s+/u)) words.set(word, (words.get(word) ?? 0) + 1);
    // A paragraph may run over to the next page.
    const found = [block.page, block.page + 1].flatMap((page) => take(left.get(page), words));
    return found.length === 0 ? block : { ...block, doubts: found };
  });
}

function take(list: Doubt[] | undefined, words: Map<string, number>): Doubt[] {
  if (list === undefined) return [];
  const found: Doubt[] = [];
  const rest = list.filter((doubt) => {
    const times = words.get(doubt.word) ?? 0;
    if (times === 0) return true;
    words.set(doubt.word, times - 1);
    found.push(doubt);
    return false;
  });
  list.splice(0, list.length, ...rest);
  return found;
}
