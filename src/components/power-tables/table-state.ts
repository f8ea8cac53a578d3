/** Filters and order of a table of powers, and their form in the address. Pure. */
import { fold } from '../../legal/vietnamese/index.ts';
import { COLUMNS, type Column } from './columns.ts';

/** Filters that are a choice; also names of query parameters and of data attributes. */
export const FILTERS = ['van-ban', 'linh-vuc', 'cach', 'cap'] as const;
export type Filter = (typeof FILTERS)[number];

export interface TableState {
  /** Words looked for. */
  readonly text: string;
  readonly filters: Readonly<Record<Filter, string>>;
  /** Null for the order of the acts and their clauses. */
  readonly column: Column | null;
  readonly descending: boolean;
}

/** What a row is filtered by; several values of a filter stand with spaces between. */
export interface RowFacets {
  readonly text: string;
  readonly filters: Readonly<Record<Filter, string>>;
}

/** Reads `?loc=hội nghị&cach=phan-cap&xep=-tu-ngay`; what it does not know is as if not there. */
export function readState(query: string): TableState {
  const params = new URLSearchParams(query);
  const filters = Object.fromEntries(
    FILTERS.map((name) => [name, params.get(name) ?? '']),
  ) as Record<Filter, string>;
  const order = params.get('xep') ?? '';
  const name = order.replace(/^-/, '');
  const column = (Object.keys(COLUMNS) as Column[]).find((one) => one === name) ?? null;
  return {
    text: params.get('loc') ?? '',
    filters,
    column,
    descending: column !== null && order.startsWith('-'),
  };
}

/** The query of a state; what else the present one says (the day asked about) stays. */
export function writeState(state: TableState, query: string): string {
  const params = new URLSearchParams(query);
  const set = (name: string, value: string): void => {
    if (value === '') params.delete(name);
    else params.set(name, value);
  };
  set('loc', state.text.trim());
  for (const name of FILTERS) set(name, state.filters[name]);
  set('xep', state.column === null ? '' : `${state.descending ? '-' : ''}${state.column}`);
  const text = params.toString();
  return text && `?${text}`;
}

/** Whether anything is left out. */
export function isFiltered({ text, filters }: TableState): boolean {
  return text.trim() !== '' || FILTERS.some((name) => filters[name] !== '');
}

/** Whether a row passes: each word looked for is in it, with or without accents, and each choice. */
export function passes(row: RowFacets, { text, filters }: TableState): boolean {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const told = fold(row.text);
  return (
    words.every((word) => told.includes(word)) &&
    FILTERS.every(
      (name) => filters[name] === '' || row.filters[name].split(' ').includes(filters[name]),
    )
  );
}
