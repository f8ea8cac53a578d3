import {
  addTime,
  dayKind,
  doubtsBetween,
  doubtSentences,
  nextDue,
  timeLimitWords,
  weekdayName,
  workingDayBeside,
  type CalendarDeadline,
  type NamedDay,
  type Reckoning,
  type TimeLimit,
  type WorkCalendar,
} from '../../legal/deadline/index.ts';
import { formatDate } from '../ui/date.ts';
import { escapeHtml } from '../ui/name-html.ts';

type Limit = Omit<TimeLimit, 'of'>;

/**
 * The last day of a time limit as HTML: the answer, the rule that moved it, each day passed over and
 * why, and what is not certain. A limit whose kind of days no source tells is answered both ways.
 *
 * @param start ISO day, with the hour for limits in hours: `2026-11-22T09:00`.
 */
export function reckonHtml(start: string, limit: Limit, calendar: WorkCalendar): string {
  if (limit.unit !== 'unstated') return oneHtml(start, limit, calendar, null);
  return (
    '<p>Nguồn không nói loại ngày, nên tính cả hai cách; hạn sớm hơn thì chắc hơn.</p>' +
    oneHtml(start, { ...limit, unit: 'day' }, calendar, 'Nếu là ngày thường') +
    oneHtml(start, { ...limit, unit: 'working-day' }, calendar, 'Nếu là ngày làm việc')
  );
}

function oneHtml(
  start: string,
  limit: Limit,
  calendar: WorkCalendar,
  heading: string | null,
): string {
  const found = addTime(start, limit, calendar);
  const lines = explained(start, limit, found);
  const doubts = doubtSentences(found.doubts);
  return (
    '<div class="reckoned">' +
    (heading === null ? '' : `<p class="strong">${escapeHtml(heading)}</p>`) +
    `<p class="quiet">${escapeHtml(asked(start, limit))}</p>` +
    `<p class="answer-label">${limit.relation === 'within' ? 'Ngày cuối' : 'Muộn nhất phải làm'}${doubts.length === 0 ? '' : ', chưa chắc'}</p>` +
    `<p class="answer-day">${escapeHtml(answer(found))}</p>` +
    lines.map((words) => `<p>${escapeHtml(words)}</p>`).join('') +
    doubtsHtml(doubts) +
    skippedHtml(found.skipped) +
    '</div>'
  );
}

/** What was asked, so that a printed answer says it: "Trong 7 ngày làm việc, tính từ ngày …". */
function asked(start: string, limit: Limit): string {
  const hour = limit.unit === 'hour' ? `${start.slice(11, 16) || '00:00'} ` : '';
  const words = timeLimitWords({ ...limit, of: `${hour}ngày ${formatDate(start.slice(0, 10))}` });
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function answer({ last, time, moved }: Reckoning): string {
  const day = dayWords(moved?.day ?? last);
  return time === null || moved ? day : `${time}, ${day.charAt(0).toLowerCase()}${day.slice(1)}`;
}

/** "Thứ Hai, 23/03/2026". */
function dayWords(iso: string): string {
  const name = weekdayName(iso);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${formatDate(iso)}`;
}

function explained(start: string, { relation, count, unit }: Limit, found: Reckoning): string[] {
  const { last, time, moved, closed } = found;
  const from = formatDate(start.slice(0, 10));
  const ends = time === null ? formatDate(last) : `${time} ngày ${formatDate(last)}`;
  const counted =
    unit === 'hour'
      ? `Đếm ${String(count)} giờ ${relation === 'within' ? 'từ' : 'ngược từ'} ${start.slice(11, 16) || '00:00'} ngày ${from}, cả ngày nghỉ.`
      : relation === 'within'
        ? `Không tính ngày ${from}; đếm từ ngày liền sau.`
        : `Không tính ngày ${from}; đếm ngược từ ngày liền trước.`;
  if (moved)
    return [
      counted,
      moved.to === 'next'
        ? `Đếm đủ thì đến ${ends}, là ngày nghỉ (${closed ?? ''}). Hạn kéo sang ngày làm việc liền sau, theo khoản 5 Điều 148 Bộ luật Dân sự năm 2015.`
        : `Đếm đủ thì đến ${ends}, là ngày nghỉ (${closed ?? ''}). Nên làm từ ngày làm việc liền trước, vì muộn hơn là thiếu ${unit === 'hour' ? 'giờ' : 'ngày'}.`,
    ];
  return closed === null
    ? [counted]
    : [counted, `Lúc đó là ngày nghỉ (${closed}). Chưa thấy điều luật dời thời hạn tính bằng giờ.`];
}

function doubtsHtml(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  const items = sentences.map((words) => `<li>${escapeHtml(words)}</li>`).join('');
  return `<div class="certainty unknown"><p class="certainty-label">Chưa chắc</p><ul>${items}</ul></div>`;
}

function skippedHtml(days: readonly NamedDay[]): string {
  if (days.length === 0) return '<p class="quiet">Không có ngày nghỉ nào bị bỏ qua.</p>';
  const items = days
    .map(({ day, name }) => {
      const weekday = weekdayName(day);
      const words = name === weekday ? weekday : `${weekday}: ${name}`;
      return `<li><time datetime="${day}">${formatDate(day)}</time> ${escapeHtml(words)}</li>`;
    })
    .join('');
  return `<details class="skipped" open><summary>Bỏ qua ${String(days.length)} ngày nghỉ</summary><ol role="list">${items}</ol></details>`;
}

/** The next day of a deadline of the calendar, from a day on, as HTML. */
export function nextDueHtml(
  on: string,
  deadline: CalendarDeadline,
  calendar: WorkCalendar,
): string {
  const due = nextDue(deadline, on);
  if (!due) return '';
  const { working, why } = dayKind(due.day, calendar);
  const before = workingDayBeside(due.day, -1, calendar);
  const doubts = doubtSentences(doubtsBetween(working ? due.day : before, due.day, calendar));
  const lines = [
    due.day === due.named
      ? null
      : `Văn bản ghi “trước ngày ${formatDate(due.named)}”, nên ngày cuối là ngày liền trước.`,
    working
      ? null
      : `Đó là ngày nghỉ (${why ?? ''}). Nên gửi muộn nhất ngày ${formatDate(before)}.`,
  ].filter((words) => words !== null);
  return (
    '<div class="reckoned"><p class="answer-label">Hạn tới đây</p>' +
    `<p class="answer-day">${escapeHtml(dayWords(due.day))}</p>` +
    (due.what === null ? '' : `<p>${escapeHtml(due.what)}.</p>`) +
    lines.map((words) => `<p>${escapeHtml(words)}</p>`).join('') +
    doubtsHtml(doubts) +
    '</div>'
  );
}
