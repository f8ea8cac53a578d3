import { daysAfter } from '../../legal/calendar.ts';
import {
  REPORT_SIDES,
  weekdayName,
  type ReportDay,
  type ReportSide,
} from '../../legal/deadline/index.ts';
import { formatDate } from '../ui/date.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** A day on which something is due, as lists of days show it. It travels in pages as JSON. */
export interface DueItem extends Pick<ReportDay, 'report' | 'what' | 'day' | 'closed' | 'covers'> {
  readonly side: ReportSide;
  readonly from: string;
  readonly to: string;
}

/** How much of what is due a list shows. */
export interface SoonRange {
  /** Days from the day asked about, itself included. */
  readonly days: number;
  /** At most so many; all of them when absent. */
  readonly most?: number | undefined;
  /** First and last day the items are known for. */
  readonly known: { readonly from: string; readonly to: string };
}

/** What is due from a day on. */
function dueSoon(
  items: readonly DueItem[],
  on: string,
  { days, most }: Omit<SoonRange, 'known'>,
): DueItem[] {
  const last = daysAfter(on, days);
  const found = items.filter(({ day }) => day >= on && day <= last);
  return most === undefined ? found : found.slice(0, most);
}

/** The same as a list; a sentence where nothing is due. */
export function soonHtml(items: readonly DueItem[], on: string, range: SoonRange): string {
  const { from, to } = range.known;
  if (on < from || on > to)
    return `<p class="quiet">${filled(texts.dueUnknown, { date: formatDate(from), date2: formatDate(to) })}</p>`;
  const found = dueSoon(items, on, range);
  if (found.length === 0)
    return `<p class="quiet">${filled(texts.dueNone, { date: formatDate(on), date2: formatDate(daysAfter(on, range.days)) })}</p>`;
  return `<ol class="soon" role="list">${found.map((item) => itemHtml(item, on)).join('')}</ol>`;
}

function itemHtml(item: DueItem, on: string): string {
  const { report, what, day, side, from, to } = item;
  const notes = [closedWords(item), coversWords(item)].filter((words) => words !== null);
  return (
    `<li><p class="soon-day"><time datetime="${day}">${formatDate(day)}</time>` +
    `<span>${escapeHtml(leftWords(on, day))}</span></p>` +
    `<div><p class="soon-what"><a href="/bao-cao/#${escapeHtml(report)}">${nameHtml(what)}</a> ` +
    `<span class="side side-${side}">${escapeHtml(REPORT_SIDES[side])}</span></p>` +
    `<p class="quiet">${nameHtml(from)} gửi ${nameHtml(lowerFirst(to))}</p>` +
    notes.map((words) => `<p class="quiet">${escapeHtml(words)}</p>`).join('') +
    `</div></li>`
  );
}

/** "thứ Bảy, còn 20 ngày". */
function leftWords(on: string, day: string): string {
  const left = Math.round((Date.parse(day) - Date.parse(on)) / 86_400_000);
  const what = weekdayName(day);
  return left === 0 ? filled(texts.dueToday, { what }) : filled(texts.dueLeft, { what, n: left });
}

/** What to do when the last day is a day off; null when it is none. */
export function closedWords({ closed }: Pick<DueItem, 'closed'>): string | null {
  return closed === null
    ? null
    : filled(texts.dueClosed, { text: closed.why, date: formatDate(closed.before) });
}

/** What time a report tells about, where the source says so. */
export function coversWords({ covers }: Pick<DueItem, 'covers'>): string | null {
  if (covers === null) return null;
  const end = formatDate(covers.to);
  return covers.from === null
    ? filled(texts.dueCoversTo, { date: end })
    : filled(texts.dueCovers, { date: formatDate(covers.from), date2: end });
}

/** A receiver in the middle of a sentence: names of bodies keep their capital. */
function lowerFirst(text: string): string {
  return /^(?:Cơ quan|Nguồn|Cơ sở)/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
