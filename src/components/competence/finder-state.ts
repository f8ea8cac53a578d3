import { writeParam } from '../as-of/date-address.ts';

/** What the address of the finder asks, beside the day and the place. */
export interface FinderState {
  readonly text: string;
  readonly field: string;
  readonly level: string;
  readonly asker: string;
  /** The matter a reader chose among near ones; empty for the best. */
  readonly pick: string;
}

/** Names in the address. */
const PARAMETERS = {
  text: 'q',
  field: 'linh-vuc',
  level: 'cap',
  asker: 'ai',
  pick: 'viec',
} as const satisfies Record<keyof FinderState, string>;

/** Values of filters are ids; anything else in an address was not put there by the page. */
const VALUE = /^[a-z0-9-]{1,80}$/;

/** Longer questions are cut: nobody types them, and each word costs time. */
const LONGEST = 300;

/** @example readFinder('?q=hội+thảo&cap=so').level // 'so' */
export function readFinder(search: string): FinderState {
  const parameters = new URLSearchParams(search);
  const idOf = (name: string): string => {
    const value = parameters.get(name) ?? '';
    return VALUE.test(value) ? value : '';
  };
  return {
    text: (parameters.get(PARAMETERS.text) ?? '').slice(0, LONGEST),
    field: idOf(PARAMETERS.field),
    level: idOf(PARAMETERS.level),
    asker: idOf(PARAMETERS.asker),
    pick: idOf(PARAMETERS.pick),
  };
}

/** The query with changes to what is asked; the day, the place and all else stay. */
export function writeFinder(search: string, changes: Partial<FinderState>): string {
  const keys = Object.keys(changes) as (keyof FinderState)[];
  return keys.reduce(
    (query, key) => writeParam(query, PARAMETERS[key], changes[key] ?? ''),
    search,
  );
}
