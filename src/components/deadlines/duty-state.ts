import { fold } from '../../legal/vietnamese/index.ts';

/** Filters and order of the table of reports, and their form in the address. Pure. */
export const dutyFilters = ['gui', 'nhan', 'ben', 'linh-vuc'] as const;
type DutyFilterName = (typeof dutyFilters)[number];

const dutyColumns = ['viec', 'han', 'gui', 'ben'] as const;
export type DutyColumn = (typeof dutyColumns)[number];

export interface DutyState {
  readonly text: string;
  readonly filters: Readonly<Record<DutyFilterName, string>>;
  /** Null for the order of the page. */
  readonly column: DutyColumn | null;
  readonly descending: boolean;
}

/** What a row can be found and put in order by. */
export interface DutyRow {
  readonly folded: string;
  /** Ids with spaces between; a row without a field of work belongs to all of them. */
  readonly facets: Readonly<Record<DutyFilterName, string>>;
  readonly keys: Readonly<Record<DutyColumn, string>>;
}

/** Reads `?tim=hội nghị&ben=dang&xep=-han`. */
export function readDuties(query: string): DutyState {
  const params = new URLSearchParams(query);
  const order = params.get('xep') ?? '';
  return {
    text: params.get('tim') ?? '',
    filters: Object.fromEntries(
      dutyFilters.map((name) => [name, params.get(name) ?? '']),
    ) as DutyState['filters'],
    column: dutyColumns.find((name) => name === order.replace(/^-/, '')) ?? null,
    descending: order.startsWith('-'),
  };
}

/** The query of a state; what else the present one says (the day asked about) stays. */
export function writeDuties(
  { text, filters, column, descending }: DutyState,
  query: string,
): string {
  const params = new URLSearchParams(query);
  const set = (name: string, value: string) => {
    if (value === '') params.delete(name);
    else params.set(name, value);
  };
  set('tim', text);
  for (const name of dutyFilters) set(name, filters[name]);
  set('xep', column === null ? '' : (descending ? '-' : '') + column);
  const written = params.toString();
  return written && `?${written}`;
}

/** Whether a row is to be shown: every word typed is in it, with or without accents. */
export function passes({ folded, facets }: DutyRow, { text, filters }: DutyState): boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return (
    words.every((word) => folded.includes(word)) &&
    dutyFilters.every((name) => {
      const wanted = filters[name];
      if (wanted === '' || (name === 'linh-vuc' && facets[name] === '')) return true;
      return facets[name].split(' ').includes(wanted);
    })
  );
}

/** Puts rows in order; those without a key (no fixed day) come last either way. */
export function inOrder<T extends DutyRow>(rows: readonly T[], state: DutyState): readonly T[] {
  const { column, descending } = state;
  if (column === null) return rows;
  const sign = descending ? -1 : 1;
  return rows.toSorted(({ keys: a }, { keys: b }) => {
    if (a[column] === '' || b[column] === '')
      return Number(a[column] === '') - Number(b[column] === '');
    return sign * a[column].localeCompare(b[column], 'vi');
  });
}
