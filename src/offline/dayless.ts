import { shownDay } from '../legal/calendar.ts';
import { wordsOf } from './octets.ts';

/** What stands right before the day a page was built on, and what right after it. */
const PLACES: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/"builtOn":"$/u, /^"/u],
  [/ data-day>$/u, /^</u],
  [/(?:[Tt]ính đến|Tại)(?: ngày)? $/u, /^/u],
  [/ngày $/u, /^, ngày dựng trang/u],
];

/** Octets looked at before and after it; more than any of those places takes. */
const AROUND = 48;

/** What the line of the footer begins with. */
const CURRENCY = '<p class="currency"';

/** A piece of a page: from one place in its octets up to another. */
export type Piece = readonly [from: number, to: number];

/**
 * A page without what says only on which day it was built: the day its states are computed for, and
 * the line of the footer that tells how current the whole site is. Two pages that are equal so say the
 * same, and a reader who keeps one need not fetch the other. Only places that are known to hold that
 * day are passed over, and only that day; so a state that changed over night is a difference.
 *
 * @param html its octets (`octetsOf`).
 * @returns the pieces that are left, in order.
 *
 * @example dayless('<p data-day>22/11/2026</p>', '2026-11-22'); // [[0, 12], [22, 26]]
 */
export function dayless(html: string, builtOn: string): Piece[] {
  const left: Piece[] = [];
  let at = 0;
  for (const [from, to] of [...days(html, builtOn), ...currency(html)].sort(([a], [b]) => a - b)) {
    if (from > at) left.push([at, from]);
    at = Math.max(at, to);
  }
  return [...left, [at, html.length]];
}

/** Where the day stands only because the page was built on it. */
function days(html: string, builtOn: string): Piece[] {
  const day = new RegExp(`${builtOn}|${shownDay(builtOn)}`, 'g');
  return Array.from(html.matchAll(day), ({ 0: found, index }): Piece => [
    index,
    index + found.length,
  ]).filter(([from, to]) => {
    const before = wordsOf(html.slice(Math.max(0, from - AROUND), from));
    const after = wordsOf(html.slice(to, to + AROUND));
    return PLACES.some(([a, b]) => a.test(before) && b.test(after));
  });
}

/** The line of the footer. */
function currency(html: string): Piece[] {
  const from = html.lastIndexOf(CURRENCY);
  const end = from === -1 ? -1 : html.indexOf('</p>', from);
  return end === -1 ? [] : [[from, end + '</p>'.length]];
}
