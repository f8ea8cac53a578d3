import { fold, slugify } from '../../legal/vietnamese/index.ts';
import type { Issuer as Entry } from '../../schemas/registry.ts';
import type { Issuer } from '../metadata/index.ts';

/** Which entry of the register stands for the body a text names, and whether it is new. */
export interface KnownIssuer {
  readonly entry: Entry;
  readonly isNew: boolean;
}

/** Goes into addresses of pages and names of files. */
const MAX_ID = 80;

/**
 * Finds the body that issued an act in the register, by its name; one that is not there gets an entry
 * of its own, for whoever imports to look at.
 *
 * @example issuerEntry({ name: 'Bộ Công Thương', … }, entries).entry.id // 'bo-cong-thuong'
 */
export function issuerEntry(issuer: Issuer, entries: readonly Entry[]): KnownIssuer {
  const named = entries.find(({ name }) => sameName(name, fullName(issuer)));
  if (named) return { entry: named, isNew: false };
  const { symbol, level, place } = issuer;
  const placeId = place === null ? null : placeIdOf(place, entries);
  const entry: Entry = {
    id: idOf(issuer),
    name: fullName(issuer),
    ...(symbol !== null && symbol !== '' && { shortName: symbol }),
    // The register knows no districts; what they issued stands with the communes'.
    level: level === 'district' ? 'commune' : level,
    ...(place !== null && placeId !== null && { place: { id: placeId, name: place } }),
  };
  return { entry, isNew: true };
}

/** "Ủy ban nhân dân tỉnh Hà Giang"; the place is often in the name already. */
function fullName({ name, place }: Issuer): string {
  return place === null || fold(name).includes(fold(bare(place))) ? name : `${name} ${place}`;
}

function sameName(a: string, b: string): boolean {
  return slugify(a) === slugify(b);
}

/** Local bodies that every province has go by their usual abbreviation. */
function idOf(issuer: Issuer): string {
  return slugify(fullName(issuer))
    .slice(0, MAX_ID)
    .replace(/-$/u, '')
    .replace(/^uy-ban-nhan-dan-/u, 'ubnd-')
    .replace(/^hoi-dong-nhan-dan-/u, 'hdnd-')
    .replace(/^(ubnd|hdnd)-(?:tinh|thanh-pho)-/u, '$1-');
}

function placeIdOf(place: string, entries: readonly Entry[]): string {
  const known = entries.find(
    (entry) => entry.place && sameName(bare(entry.place.name), bare(place)),
  );
  return known?.place?.id ?? slugify(bare(place));
}

/** "tỉnh Hà Giang" → "Hà Giang". */
function bare(place: string): string {
  return place.replace(/^(?:tỉnh|thành phố|thủ đô)\s+/iu, '');
}
