import { sitePath } from '../../edition/edition.ts';
import { carriedHref, readAsked } from './date-address.ts';

/** Pages that tell what holds on a day; files made at the build do not. */
const DATED = /^\/(?:van-ban|hieu-luc|tham-quyen|thu-tuc|tap-huan)\/(?!.*\.(?:csv|docx|ics)$)/;

/**
 * Links to pages that tell states go on asking for the same day; those of drawings, too. Links to
 * who decides go on asking for the place as well.
 */
export function carryDay(day: string | null, within: ParentNode = document): void {
  const place = new URLSearchParams(location.search).get('noi');
  for (const anchor of within.querySelectorAll('main a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    const path = sitePath(href);
    if (DATED.test(path))
      anchor.setAttribute(
        'href',
        carriedHref(href, day, path.startsWith('/tham-quyen/') ? place : undefined),
      );
  }
}

/** The same for the day in the address, in what has just been drawn. */
export function keepDay(within?: ParentNode): void {
  const asked = readAsked(location.search);
  carryDay(asked.kind === 'day' ? asked.day : null, within);
}
