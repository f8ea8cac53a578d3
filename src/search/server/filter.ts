import { makeAddress, type Address } from '../../legal/address/index.ts';
import { FACETS, type Filters } from '../filters.ts';

/** Conditions in the server's words: all of the rows, of each row any. */
export type ServerFilter = readonly (readonly string[])[];

/** The facets chosen. */
export function facetFilter(filters: Filters): ServerFilter {
  const rows = FACETS.map((key) =>
    filters[key].map((value) => `facets = ${quoted(`${key}=${value}`)}`),
  );
  return rows.filter((any) => any.length > 0);
}

/** Some documents, by their slugs; no condition when there are none. */
export function documentFilter(slugs: readonly string[]): ServerFilter {
  return slugs.length === 0 ? [] : [slugs.map((slug) => `slug = ${quoted(slug)}`)];
}

/** All documents but some. */
export function otherDocuments(slugs: readonly string[]): ServerFilter {
  return slugs.map((slug) => [`slug != ${quoted(slug)}`]);
}

/** Provisions at or below a place, in whatever they stand. */
export function placeFilter(place: Address | null): ServerFilter {
  return place === null ? [] : [[`places = ${quoted(makeAddress(place))}`]];
}

/** Records by their numbers. */
export function recordFilter(name: 'id' | 'document', ids: readonly (number | string)[]): string[] {
  return [`${name} IN [${ids.join(', ')}]`];
}

/** A string of a filter; whatever it holds, it stays a string. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
