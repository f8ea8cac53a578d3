import { FACETS, NO_FILTERS, type FacetKey, type Filters } from '../../search/filters.ts';
import { MAX_QUERY_LENGTH } from '../../search/query/lex.ts';

/** What the address of the search page says. */
export interface PageState {
  readonly text: string;
  readonly filters: Filters;
  /** Documents shown. */
  readonly limit: number;
}

/** How many documents are shown at first, and how many "Xem thêm" adds. */
export const STEP = 10;

/** More than anyone looks through; an address may say anything. */
const MOST = 500;

/** Names of facets in the address. */
const PARAMETERS: Readonly<Record<FacetKey, string>> = {
  type: 'loai',
  level: 'cap',
  issuer: 'co-quan',
  year: 'nam',
  state: 'tinh-trang',
  field: 'linh-vuc',
};

/** Values are ids; anything else in an address was not put there by the page. */
const VALUE = /^[a-z0-9-]{1,80}$/;

/** @example readState('?q=hội+thảo&nam=2025').filters.year // ['2025'] */
export function readState(search: string): PageState {
  const parameters = new URLSearchParams(search);
  const filters = FACETS.map((key) => [
    key,
    [...new Set(parameters.getAll(PARAMETERS[key]))].filter((value) => VALUE.test(value)),
  ]);
  return {
    text: (parameters.get('q') ?? '').slice(0, MAX_QUERY_LENGTH),
    filters: { ...NO_FILTERS, ...(Object.fromEntries(filters) as Filters) },
    limit: limitOf(parameters.get('so') ?? ''),
  };
}

/** Inverse of {@link readState}; empty for an empty state. */
export function writeState({
  text = '',
  filters = NO_FILTERS,
  limit = STEP,
}: Partial<PageState>): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const key of FACETS)
    for (const value of filters[key]) parameters.append(PARAMETERS[key], value);
  if (limit > STEP) parameters.set('so', String(limit));
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

function limitOf(text: string): number {
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : STEP;
  return Math.min(MOST, Math.max(STEP, limit));
}

/** Adds a value of a facet, or takes it away. */
export function toggle(filters: Filters, key: FacetKey, value: string): Filters {
  const has = filters[key].includes(value);
  const values = has ? filters[key].filter((other) => other !== value) : [...filters[key], value];
  return { ...filters, [key]: values };
}
