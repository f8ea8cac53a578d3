import { EFFECT_STATES } from '../../legal/effect/index.ts';
import { filterNames, type RowFacets, type SortColumn } from './list-state.ts';

/** A row of the table with what it is filtered and sorted by. */
export interface Row {
  readonly slug: string;
  readonly element: HTMLTableRowElement;
  readonly facets: RowFacets;
  readonly keys: Readonly<Record<SortColumn, string>>;
}

/** In the order of the states themselves: to come, in force, ended, suspended, unknown. */
const stateOrder = Object.keys(EFFECT_STATES);

export function readRows(table: HTMLTableElement): Row[] {
  return [...(table.tBodies[0]?.rows ?? [])].map((element) => {
    const attribute = (name: string) => element.getAttribute(`data-${name}`) ?? '';
    const facets = Object.fromEntries(
      filterNames.map((name) => [name, attribute(name)]),
    ) as RowFacets;
    const cell = (name: string) =>
      element.querySelector(`[data-cell="${name}"]`)?.textContent.trim() ?? '';
    const keys = {
      so: cell('so'),
      'trich-yeu': cell('trich-yeu'),
      'co-quan': cell('co-quan'),
      ngay: attribute('ngay'),
      'tinh-trang': String(stateOrder.indexOf(attribute('tinh-trang'))),
    };
    return { slug: attribute('slug'), element, facets, keys };
  });
}

/** Rows in order; an empty key (unknown day) comes last either way. */
export function sortRows(rows: readonly Row[], column: SortColumn, descending: boolean): Row[] {
  const collator = new Intl.Collator('vi', { numeric: true });
  return [...rows].sort((a, b) => {
    const [x, y] = [a.keys[column], b.keys[column]];
    if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
    const order = collator.compare(x, y) * (descending ? -1 : 1);
    return order || b.keys.ngay.localeCompare(a.keys.ngay);
  });
}
