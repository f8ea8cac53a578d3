import type { Deadline, RecurringDay, Rhythm } from './recurrence.ts';
import type { TimeLimit } from './time-limit.ts';

const UNIT_WORDS: Readonly<Record<TimeLimit['unit'], RegExp>> = {
  'working-day': /^ ngày làm việc/u,
  day: /^ ngày(?! làm việc)/u,
  month: /^ tháng/u,
  hour: /^ giờ/u,
  unstated: /^ ngày(?! làm việc)/u,
};
const RHYTHM_WORDS: Readonly<Record<Rhythm, RegExp>> = {
  month: /hằng tháng/u,
  quarter: /hằng quý/u,
  'half-year': /6 tháng/u,
  year: /hằng năm/u,
};

/**
 * What a typed deadline has and its words do not say; null when they agree. Held against every
 * report, so that what people read and what the calendar counts are one thing.
 */
export function missingInWords(due: string, deadline: Deadline): string | null {
  const words = due.toLowerCase();
  switch (deadline.kind) {
    case 'calendar': {
      const opening = deadline.by === 'before' ? 'trước' : 'chậm nhất';
      if (!words.startsWith(opening)) return `"${opening}"`;
      const day = deadline.on.find((one) => !saysDay(words, one));
      return day === undefined ? null : `ngày ${dayWords(day)}`;
    }
    case 'event':
      return missingLimit(words, deadline.limit);
    case 'rhythm': {
      const every = deadline.every.find((one) => !RHYTHM_WORDS[one].test(words));
      return every === undefined ? null : `kỳ "${every}"`;
    }
    case 'with':
      return words.startsWith('cùng') ? null : '"cùng"';
    case 'occasion':
      return null;
  }
}

function saysDay(words: string, { day, month }: RecurringDay): boolean {
  if (month === undefined) return new RegExp(`ngày 0?${day}(?![\\d/])`, 'u').test(words);
  if (month === 12 && words.includes(`ngày ${day} của tháng cuối kỳ`)) return true;
  return new RegExp(`(?<!\\d)0?${day}/0?${month}(?!\\d)`, 'u').test(words);
}

function dayWords({ day, month }: RecurringDay): string {
  return month === undefined ? String(day) : `${day}/${month}`;
}

function missingLimit(words: string, { relation, count, unit }: TimeLimit): string | null {
  const number = new RegExp(`(?<!\\d)${count}(?!\\d)`, 'u').exec(words);
  if (!number) return `số ${count}`;
  const rest = words.slice(number.index + number[0].length);
  if (!UNIT_WORDS[unit].test(rest)) return `đơn vị "${unit}"`;
  const ahead = /ít nhất|trước/u.test(words);
  return ahead === (relation === 'before') ? null : `chiều "${relation}"`;
}
