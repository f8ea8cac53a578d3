import { isFromFiles, siteHref } from '../../edition/edition.ts';
import { readAsked } from '../as-of/date-address.ts';
import { readBook } from '../as-of/read-book.ts';
import { reportHref } from './report-href.ts';
import { provisionWords, type ReportedPlace } from './report-text.ts';
import type { ReportTarget } from './target.ts';

/**
 * The address that reports a provision of the open page, with the day shown and the day of the build;
 * null on a page without a link to report.
 *
 * @param id address of a provision; whatever is none reports the whole page.
 */
export function reportHere(id: string): string | null {
  const data = document.querySelector<HTMLElement>('a[data-report]')?.dataset.report;
  if (data === undefined) return null;
  const { place, target } = JSON.parse(data) as { place: ReportedPlace; target: ReportTarget };
  const builtOn = readBook()?.builtOn ?? null;
  const asked = readAsked(location.search);
  const provision = provisionWords(id) === null ? null : id;
  const here = new URL(location.href);
  here.hash = provision ?? '';
  const filled: ReportedPlace = {
    ...place,
    // Where a page lies on the reader's own disk is nobody's business.
    page: target.kind === 'none' || isFromFiles() ? place.page : here.href,
    provision,
    day: asked.kind === 'day' ? asked.day : builtOn,
    version: { ...place.version, builtOn },
  };
  const href = reportHref(target, filled);
  return target.kind === 'none' ? siteHref(href) : href;
}
