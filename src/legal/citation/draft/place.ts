import { describeAddress, makeAddress, parseAddress } from '../../address/index.ts';
import type { CorpusText, Place } from '../resolve/index.ts';
import { existsIn } from '../resolve/place.ts';
import type { DraftDocument, DraftPlace } from './types.ts';

/** "khoản 1 Điều 16"; empty for a whole text. */
export function labelOf(address: string): string {
  const parsed = parseAddress(address);
  return parsed ? describeAddress(parsed) : '';
}

/** A place with its words and, in another document, its page. */
export function placeIn(place: Place, document: DraftDocument | null): DraftPlace {
  const { address, to, exists } = place;
  const label = to === null ? labelOf(address) : `${labelOf(address)} đến ${labelOf(to)}`;
  const url = document && (exists === true ? `${document.url}#${address}` : document.url);
  return { address, to, label, exists, url };
}

/** Last addresses of ranges that the text does not have ("từ Điều 10 đến Điều 99"). */
export function missingEnds(places: readonly Place[], text: CorpusText | null): string[] {
  return places.flatMap(({ to }) => {
    const address = to === null ? null : parseAddress(to);
    return to !== null && address && existsIn({ text }, address) === false ? [to] : [];
  });
}

/** Longest range of articles that is looked at one by one. */
const MAX_RANGE = 200;

/** Every address of a place: those of a range of numbers one by one. */
export function addressesOf({ address, to }: Place): string[] {
  const first = parseAddress(address);
  const from = Number(first?.segments.at(-1)?.label);
  const last = to === null ? Number.NaN : Number(parseAddress(to)?.segments.at(-1)?.label);
  const segment = first?.segments.at(-1);
  if (!first || !segment || !Number.isInteger(from) || !Number.isInteger(last))
    return to === null ? [address] : [address, to];
  const count = Math.min(Math.max(last - from + 1, 1), MAX_RANGE);
  return Array.from({ length: count }, (_, i) =>
    makeAddress({
      ...first,
      segments: [...first.segments.slice(0, -1), { ...segment, label: String(from + i) }],
    }),
  );
}
