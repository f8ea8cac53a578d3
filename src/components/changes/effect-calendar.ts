import type { CalendarEvent } from '../deadlines/ics.ts';
import { formatDate } from '../ui/date.ts';
import type { LawEvent, LawEventKind } from './law-events.ts';

/** What begins or ends on a day; issuing and correcting do neither. */
const CATEGORIES: Readonly<Partial<Record<LawEventKind, string>>> = {
  'in-force': 'Có hiệu lực',
  replaces: 'Hết hiệu lực',
  repeals: 'Hết hiệu lực',
  expires: 'Hết hiệu lực',
  'part-ends': 'Hết hiệu lực',
  amends: 'Sửa đổi',
  suspends: 'Ngưng hiệu lực',
};

/**
 * Days on which documents enter into force, change or end, as events of a calendar. An event is
 * known by what happens to which document, not by its day, so that a day that is corrected moves it
 * in the calendars that follow the file.
 */
export function effectCalendar(events: readonly LawEvent[]): CalendarEvent[] {
  const seen = new Map<string, number>();
  const earliestFirst = [...events].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  return earliestFirst.flatMap((event) => {
    const { kind, day, document, verb, scope, target, evidence } = event;
    const category = CATEGORIES[kind];
    if (category === undefined) return [];
    const key = [kind, document.slug, ...(target === null ? [] : [target.slug])].join('.');
    // The same act may do the same to the same document on several days.
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const checkedOn = evidence.checkedOn ?? document.data.checkedOn;
    const title = [document.name, verb, ...(target === null ? [] : [target.name])].join(' ');
    return [
      {
        uid: `${key}${times === 1 ? '' : `.${times}`}@hieu-luc.tra-cuu-doi-ngoai`,
        changedOn: checkedOn,
        day,
        title,
        text: [
          `${title}${scope === '' ? '' : ` (${scope})`} từ ngày ${formatDate(day)}.`,
          `Độ tin cậy ${evidence.confidence}, kiểm tra ngày ${formatDate(checkedOn)}.`,
        ].join('\n'),
        categories: [category],
      },
    ];
  });
}
