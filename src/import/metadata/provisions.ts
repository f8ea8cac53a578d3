import { makeAddress, type Segment } from '../../legal/address/index.ts';
import type { Citation, CitedProvision } from '../../legal/citation/index.ts';

/** More articles than any range in an act that is spelt out. */
const MAX_RANGE = 80;

/** Addresses of cited places; an unknown level is left out, so that the address is of its owner. */
export function addressesOf(provisions: readonly CitedProvision[]): string[] {
  return [...new Set(provisions.flatMap(addresses))];
}

/** Addresses of the places a citation names; none for a whole document. */
export function provisionsOf(citation: Citation): string[] {
  return citation.kind === 'document' ? [] : addressesOf(citation.provisions);
}

function addresses({ units, to, appendix }: CitedProvision): string[] {
  const attachment = appendix === null ? {} : { attachment: appendix };
  const segments: Segment[] = [];
  for (const { kind, label } of units) {
    if (kind === 'item' || kind === 'form') break;
    segments.push({ kind, label });
  }
  if (segments.length === 0)
    return appendix === null ? [] : [makeAddress({ ...attachment, segments })];
  return ends(segments, to).map((last) =>
    makeAddress({ ...attachment, segments: [...segments.slice(0, -1), ...last] }),
  );
}

/** The last segment, or all those of a range in figures. */
function ends(segments: readonly Segment[], to: string | null): Segment[][] {
  const last = segments.at(-1);
  if (last === undefined) return [];
  const [from, until] = [last.label, to ?? ''].map(Number);
  if (to === null || from === undefined || until === undefined || !(until > from)) {
    return to === null ? [[last]] : [[last], [{ ...last, label: to }]];
  }
  if (until - from > MAX_RANGE) return [[last], [{ ...last, label: to }]];
  return Array.from({ length: until - from + 1 }, (_, i) => [{ ...last, label: String(from + i) }]);
}
