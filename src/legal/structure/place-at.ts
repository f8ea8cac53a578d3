import type { LegalTree } from './tree.ts';
import { paragraphsOf, unitsOf } from './walk.ts';

/**
 * For each offset of a text, the address of the innermost unit or paragraph there: the unit for its
 * own line, `…-doan-2` for a paragraph without a number. Empty before the first.
 *
 * @example
 * placesAt(parseStructure('Điều 1. Phạm vi\n1. Một.'))(17); // 'dieu-1-khoan-1'
 */
export function placesAt({ instruments }: LegalTree): (offset: number) => string {
  const places: { start: number; end: number; address: string }[] = [];
  for (const instrument of instruments) {
    // A unit's own line bears the unit's address, though the line is a paragraph as well.
    const leads = new Map(
      [...unitsOf(instrument.body)].map(({ lead, address }) => [lead, address]),
    );
    for (const paragraph of paragraphsOf(instrument))
      places.push({ ...paragraph.range, address: leads.get(paragraph) ?? paragraph.address });
  }
  places.sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return places[low - 1]?.address ?? '';
  };
}
