import type { Block, Instrument, LegalTree, Paragraph, Unit } from './tree.ts';

/** Every unit below some blocks, in document order, outer before inner. */
export function* unitsOf(blocks: readonly Block[]): Generator<Unit> {
  for (const block of blocks) {
    if (block.type !== 'unit') continue;
    yield block;
    yield* unitsOf(block.children);
  }
}

/** Every paragraph of an instrument in document order: opening, body (leads and titles too), closing. */
export function* paragraphsOf(instrument: Instrument): Generator<Paragraph> {
  yield* instrument.opening;
  yield* bodyParagraphs(instrument.body);
  yield* instrument.closing;
}

function* bodyParagraphs(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      yield block;
      continue;
    }
    yield block.lead;
    yield* block.titles;
    yield* bodyParagraphs(block.children);
  }
}

/** What stands at an address; `null` when the document has no such place. */
export function locate(tree: LegalTree, address: string): Instrument | Unit | Paragraph | null {
  for (const instrument of tree.instruments) {
    if (instrument.address === address) return instrument;
    for (const unit of unitsOf(instrument.body)) if (unit.address === address) return unit;
    for (const paragraph of paragraphsOf(instrument))
      if (paragraph.address === address) return paragraph;
  }
  return null;
}

/** The source's own characters in a range. */
export function textOf(
  tree: LegalTree,
  { range }: { readonly range: { start: number; end: number } },
): string {
  return tree.text.slice(range.start, range.end);
}
