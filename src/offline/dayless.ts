/** What stands right before the day a page was built on, and what right after it. */
const PLACES: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/"builtOn":"$/u, /^"/u],
  [/ data-day>$/u, /^</u],
  [/(?:[Tt]ính đến|Tại)(?: ngày)? $/u, /^/u],
  [/ngày $/u, /^, ngày dựng trang/u],
];

/** Characters looked at before and after it. */
const AROUND = 24;

/**
 * A page without what says only on which day it was built: the day its states are computed for, and
 * the line of the footer that tells how current the whole site is. Two pages that are equal so say the
 * same, and a reader who keeps one need not fetch the other. Only places that are known to hold that
 * day are passed over, and only that day; so a state that changed over night is a difference.
 *
 * @example dayless('Tính đến 22/11/2026, ngày dựng trang này.', '2026-11-22')
 */
export function dayless(html: string, builtOn: string): string {
  const without = (text: string, day: string): string =>
    text.replaceAll(day, (found, at: number) => {
      const end = at + day.length;
      const before = text.slice(Math.max(0, at - AROUND), at);
      const after = text.slice(end, end + AROUND);
      return PLACES.some(([a, b]) => a.test(before) && b.test(after)) ? '' : found;
    });
  const days = [builtOn, builtOn.split('-').reverse().join('/')];
  return days.reduce(without, html).replace(/<p class="currency"[^>]*>.*?<\/p>/su, '');
}
