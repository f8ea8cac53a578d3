import { REPORT_SIDES, type ReportDay, type ReportSide } from '../../legal/deadline/index.ts';
import type { ReportDuty } from '../../schemas/report-duty.ts';
import { formatDate } from '../ui/date.ts';
import type { CalendarEvent } from './ics.ts';
import { closedWords, coversWords } from './soon-html.ts';

/** What an event tells beside its report. */
interface Around {
  readonly reports: readonly ReportDuty[];
  /** Names a document as texts cite it; null for one without a page. */
  readonly nameOf: (slug: string) => string | null;
}

/** Days as events of a calendar, those of some sides only. */
export function calendarEvents(
  days: readonly ReportDay[],
  sides: readonly ReportSide[] | null,
  { reports, nameOf }: Around,
): CalendarEvent[] {
  return days.flatMap((day) => {
    const report = reports.find(({ id }) => id === day.report);
    if (!report || (sides !== null && !sides.includes(report.side))) return [];
    const { from, to, due, side, note, document, checkedOn } = report;
    const along = reports.filter(
      ({ deadline }) => deadline.kind === 'with' && deadline.reports.includes(report.id),
    );
    const basis = document === undefined ? null : nameOf(document);
    const lines = [
      `${from} gửi ${to}.`,
      `Hạn: ${due}.`,
      closedWords(day),
      coversWords(day),
      along.length === 0 ? null : `Kèm: ${along.map(({ what }) => what).join('; ')}.`,
      basis === null ? null : `Căn cứ: ${basis}.`,
      note === undefined ? null : `Lưu ý: ${note}`,
      `Độ tin cậy ${report.confidence}, kiểm tra ngày ${formatDate(checkedOn)}.`,
    ];
    return [
      {
        uid: `${day.key}@bao-cao.tra-cuu-doi-ngoai`,
        changedOn: checkedOn,
        day: day.day,
        title: `Hạn: ${day.what} (${REPORT_SIDES[side]})`,
        text: lines.filter((line) => line !== null).join('\n'),
        categories: [REPORT_SIDES[side]],
      },
    ];
  });
}
