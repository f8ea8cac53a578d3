import { placesAt, type LegalTree } from '../../legal/structure/index.ts';
import type { Imported } from '../../schemas/verbatim.ts';
import type { SourceBlock } from '../model.ts';

/** Words that were read with little confidence, by the provision they stand in. */
export function doubtsOf(blocks: readonly SourceBlock[], tree: LegalTree): Imported['doubts'] {
  const placeAt = placesAt(tree);
  let from = 0;
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const start = tree.text.indexOf(block.text, from);
    if (start < 0) return [];
    from = start + block.text.length;
    const { address } = placeAt(start);
    if (address === '') return [];
    return (block.doubts ?? []).map(({ word, confidence }) => ({
      at: address,
      word,
      confidence: Math.round(confidence * 100) / 100,
    }));
  });
}
