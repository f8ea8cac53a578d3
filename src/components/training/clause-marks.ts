import { isWithin } from '../../legal/address/within.ts';
import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import type { EffectBook, Focus } from '../as-of/book.ts';
import { markedAddresses, markHtml } from '../effect/provision-marks.ts';

/**
 * What touches an embedded provision on a date, as HTML: changes of it, of what it stands in, or of
 * parts of it, and moves of the power it gives. Empty when there is nothing to say.
 *
 * @param focus of the provision's own document.
 */
export function clauseMarks(book: EffectBook, focus: Focus, address: string, on: string): string {
  return markedAddresses(book, focus)
    .filter((place) => isWithin(place, address) || isWithin(address, place))
    .map((place) => {
      const mark = markHtml(book, focus, place, on);
      return mark === '' || place === address ? mark : `${placeWords(place)}: ${mark}`;
    })
    .join('');
}

function placeWords(place: string): string {
  const address = parseAddress(place);
  const words = address === null ? '' : describeAddress(address);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
