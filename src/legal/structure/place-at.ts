import type { UnitKind } from '../address/index.ts';
import type { Block, LegalTree } from './tree.ts';

/** Where an offset of a text is. */
export interface PlaceAt {
  /**
   * Address of the innermost unit or paragraph: the unit for its own line, `…-doan-2` for a
   * paragraph without a number. Empty before the first.
   */
  readonly address: string;
  /** Addresses of the Phần, Chương and Mục around it, which its own address does not show. */
  readonly containers: readonly string[];
}

const NOWHERE: PlaceAt = { address: '', containers: [] };
const CONTAINERS: ReadonlySet<UnitKind> = new Set(['part', 'chapter', 'section', 'subsection']);

/**
 * Tells of each offset of a text where it is; each question takes logarithmic time.
 *
 * @example
 * placesAt(parseStructure('Điều 1. Phạm vi\n1. Một.'))(17).address; // 'dieu-1-khoan-1'
 */
export function placesAt({ instruments }: LegalTree): (offset: number) => PlaceAt {
  const starts: { readonly start: number; readonly place: PlaceAt }[] = [];
  const add = (start: number, address: string, containers: readonly string[]): void => {
    starts.push({ start, place: { address, containers } });
  };
  const walk = (blocks: readonly Block[], containers: readonly string[]): void => {
    for (const block of blocks) {
      const { address } = block;
      if (block.type === 'paragraph') {
        add(block.range.start, address, containers);
        continue;
      }
      const within = CONTAINERS.has(block.kind) ? [...containers, address] : containers;
      // A unit's own line bears the unit's address, though the line is a paragraph as well.
      add(block.lead.range.start, address, within);
      for (const title of block.titles) add(title.range.start, address, within);
      walk(block.children, within);
    }
  };
  for (const { opening, body, closing } of instruments) {
    for (const { range, address } of opening) add(range.start, address, []);
    walk(body, []);
    for (const { range, address } of closing) add(range.start, address, []);
  }
  starts.sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return starts[low - 1]?.place ?? NOWHERE;
  };
}
