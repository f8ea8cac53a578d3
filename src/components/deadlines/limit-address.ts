import { readDay } from '../../legal/calendar.ts';
import type { TimeLimit } from '../../legal/deadline/index.ts';

/** What the calculator is asked, as its address says it. */
export interface Asked {
  readonly count: number | null;
  readonly unit: TimeLimit['unit'];
  readonly relation: TimeLimit['relation'];
  /** Id of the limit chosen from the list, if it was. */
  readonly chosen: string | null;
  readonly day: string | null;
  /** `HH:MM`. */
  readonly hour: string | null;
}

const UNITS: Readonly<Record<string, TimeLimit['unit']>> = {
  'ngay-lam-viec': 'working-day',
  ngay: 'day',
  thang: 'month',
  gio: 'hour',
  'khong-ro': 'unstated',
};

/** More than any limit has, and little enough to count at once. */
export const MOST = 2000;

/** How the address names a unit. */
export function unitName(unit: TimeLimit['unit']): string {
  return Object.entries(UNITS).find(([, one]) => one === unit)?.[0] ?? 'ngay';
}

/**
 * Reads `?so=30&loai=ngay&chieu=truoc&tu=2026-11-22`; what cannot be read is left open. Days of a kind
 * nobody knows are counted as such, never as working days.
 */
export function readAddress(query: string): Asked {
  const params = new URLSearchParams(query);
  const count = Number(params.get('so'));
  const hour = params.get('gio') ?? '';
  const kind = params.get('loai') ?? '';
  return {
    count: Number.isInteger(count) && count >= 1 && count <= MOST ? count : null,
    unit: kind === '' ? 'working-day' : (UNITS[kind] ?? 'unstated'),
    relation: params.get('chieu') === 'truoc' ? 'before' : 'within',
    chosen: params.get('han'),
    day: readDay(params.get('tu') ?? ''),
    hour: /^([01]\d|2[0-3]):[0-5]\d$/.test(hour) ? hour : null,
  };
}

/** The same written; what is open is left out. */
export function writeAddress({ count, unit, relation, chosen, day, hour }: Asked): string {
  const params = new URLSearchParams();
  if (chosen !== null) params.set('han', chosen);
  if (count !== null) {
    params.set('so', String(count));
    params.set('loai', unitName(unit));
    params.set('chieu', relation === 'before' ? 'truoc' : 'sau');
  }
  if (day !== null) params.set('tu', day);
  if (hour !== null) params.set('gio', hour);
  const text = params.toString();
  return text && `?${text}`;
}

/** The calculator opened with a time limit. */
export function calculatorHref({ count, unit, relation }: Omit<TimeLimit, 'of'>): string {
  const asked = { count, unit, relation, chosen: null, day: null, hour: null };
  return `/bao-cao/tinh-ngay/${writeAddress(asked)}`;
}
