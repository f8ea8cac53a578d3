/** Filters and order of the document list, and their form in the address. Pure. */

export const filterNames = ['loai', 'co-quan', 'linh-vuc', 'nam', 'tinh-trang'] as const;
export type FilterName = (typeof filterNames)[number];

export const sortColumns = ['so', 'trich-yeu', 'co-quan', 'ngay', 'tinh-trang'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface ListState {
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** What one row can be filtered by; fields of work are several values with spaces between. */
export type RowFacets = Readonly<Record<FilterName, string>>;

/** Reads `?loai=nghi-dinh&xep=-ngay`; unknown orders mean newest first. */
export function readState(query: string): ListState {
  const params = new URLSearchParams(query);
  const filters = Object.fromEntries(
    filterNames.map((name) => [name, params.get(name) ?? '']),
  ) as Record<FilterName, string>;
  return { filters, ...readOrder(params.get('xep') ?? '-ngay') };
}

/** `-ngay` is the column `ngay`, largest first. */
export function readOrder(order: string): Pick<ListState, 'column' | 'descending'> {
  const column = sortColumns.find((name) => name === order.replace(/^-/, ''));
  return column === undefined
    ? { column: 'ngay', descending: true }
    : { column, descending: order.startsWith('-') };
}

export function writeOrder({
  column,
  descending,
}: Pick<ListState, 'column' | 'descending'>): string {
  return (descending ? '-' : '') + column;
}

/**
 * The query of a state, without what is default; empty for the plain list. What else the present
 * query says (the day asked about) stays.
 */
export function writeState(state: ListState, query: string): string {
  const params = new URLSearchParams(query);
  for (const name of filterNames)
    if (state.filters[name]) params.set(name, state.filters[name]);
    else params.delete(name);
  const order = writeOrder(state);
  if (order === '-ngay') params.delete('xep');
  else params.set('xep', order);
  const text = params.toString();
  return text && `?${text}`;
}

export function isFiltered({ filters }: ListState): boolean {
  return filterNames.some((name) => filters[name] !== '');
}

/** Whether a row passes the filters, leaving one out to count what that one could still choose. */
export function matches(row: RowFacets, { filters }: ListState, except?: FilterName): boolean {
  return filterNames.every(
    (name) =>
      name === except || filters[name] === '' || row[name].split(' ').includes(filters[name]),
  );
}
