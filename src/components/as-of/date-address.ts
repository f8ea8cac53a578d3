import { readDay } from '../../legal/calendar.ts';

/** What the address says of the date asked about. */
export type DateAsked =
  | { readonly kind: 'today' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Reads `?ngay=2026-03-01`; by hand also `?ngay=1/3/2026`. */
export function readAsked(query: string): DateAsked {
  const text = new URLSearchParams(query).get('ngay');
  if (text === null || text === '') return { kind: 'today' };
  const day = readDay(text);
  return day === null ? { kind: 'unreadable', text } : { kind: 'day', day };
}

/** The query with another day, or with none for today; whatever else it says stays. */
export function writeDay(query: string, day: string | null): string {
  return writeParam(query, 'ngay', day);
}

/** The query with one parameter set, or taken out. */
export function writeParam(query: string, name: string, value: string | null): string {
  const params = new URLSearchParams(query);
  if (value === null || value === '') params.delete(name);
  else params.set(name, value);
  const text = params.toString();
  return text && `?${text}`;
}

/**
 * A link that asks for a day, or for none; for a place, too, where one is given (null for none).
 *
 * @example
 * carriedHref('/van-ban/70-2020-qh14/#dieu-1', '2026-03-01'); // '/van-ban/70-2020-qh14/?ngay=2026-03-01#dieu-1'
 */
export function carriedHref(href: string, day: string | null, place?: string | null): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
  const dated = writeDay(query, day);
  return path + (place === undefined ? dated : writeParam(dated, 'noi', place)) + hash;
}
