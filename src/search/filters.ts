import { EFFECT_STATES, isDead as isDeadState, type EffectId } from '../legal/effect/index.ts';
import { levelName } from './levels.ts';
import type { SearchDocument } from './types.ts';

/** What results can be narrowed by. */
export const FACETS = ['type', 'level', 'issuer', 'field', 'year', 'state'] as const;
export type FacetKey = (typeof FACETS)[number];

/** Values chosen per facet, as ids; several of one facet mean any of them, none means all. */
export type Filters = Readonly<Record<FacetKey, readonly string[]>>;

export const NO_FILTERS: Filters = {
  type: [],
  level: [],
  issuer: [],
  field: [],
  year: [],
  state: [],
};

/** What a document holds for a facet; more than one value for fields of work only. */
export function valuesOf(document: SearchDocument, key: FacetKey): readonly string[] {
  switch (key) {
    case 'type':
      return [document.type];
    case 'level':
      return document.level === undefined ? [] : [document.level];
    case 'issuer':
      return [document.issuer];
    case 'year':
      return document.year === null ? [] : [String(document.year)];
    case 'state':
      return [document.state];
    case 'field':
      return document.fields;
  }
}

/** Whether a document passes all facets, or all but one (for that one's own counts). */
export function passes(document: SearchDocument, filters: Filters, except?: FacetKey): boolean {
  return FACETS.every(
    (key) =>
      key === except ||
      filters[key].length === 0 ||
      valuesOf(document, key).some((value) => filters[key].includes(value)),
  );
}

/** @example hasFilters(NO_FILTERS) // false */
export function hasFilters(filters: Filters): boolean {
  return FACETS.some((key) => filters[key].length > 0);
}

/** Words of a value for readers; ids where nothing better is known. */
export function nameOf(document: SearchDocument, key: FacetKey, value: string): string {
  if (key === 'type') return document.typeName;
  if (key === 'level') return levelName(value);
  if (key === 'issuer') return document.issuerName;
  if (key === 'state') return document.stateName;
  if (key === 'field') return document.fieldNames?.[document.fields.indexOf(value)] ?? value;
  return value;
}

/** Documents that no longer bind anyone; ranked lower, never hidden. */
export function isDead({ state }: SearchDocument): boolean {
  return Object.hasOwn(EFFECT_STATES, state) && isDeadState(state as EffectId);
}

/** Values of both; of one facet any of them will do. */
export function mergeFilters(a: Filters, b: Filters): Filters {
  const merged = FACETS.map((key) => [key, [...new Set([...a[key], ...b[key]])]] as const);
  return Object.fromEntries(merged) as Record<FacetKey, readonly string[]>;
}
