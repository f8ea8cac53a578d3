import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../../src/legal/calendar.ts';
import {
  dueDays,
  missingInWords,
  nextDue,
  reportDays,
  type CalendarDeadline,
  type Deadline,
} from '../../../../src/legal/deadline/index.ts';
import { CALENDAR } from './calendar.ts';

const yearly = (
  by: CalendarDeadline['by'],
  ...on: (readonly [number, number])[]
): CalendarDeadline => ({
  kind: 'calendar',
  by,
  every: 'year',
  on: on.map(([day, month]) => ({ day, month })),
});
const days = (deadline: CalendarDeadline, from: string, to: string) =>
  dueDays(deadline, from, to).map(({ day }) => day);

describe('days that come round', () => {
  it.each([
    // "Trước ngày 15/11": the 14th is the last day.
    [yearly('before', [15, 11]), '2026-01-01', '2027-12-31', ['2026-11-14', '2027-11-14']],
    [yearly('at-latest', [15, 11]), '2026-01-01', '2026-12-31', ['2026-11-15']],
    // Both ends count.
    [yearly('before', [15, 11]), '2026-11-14', '2026-11-14', ['2026-11-14']],
    [yearly('before', [15, 11]), '2026-11-15', '2027-11-13', []],
    // Before New Year's Day is the year before; before 1 March depends on the year.
    [yearly('before', [1, 1]), '2026-12-01', '2026-12-31', ['2026-12-31']],
    [yearly('before', [1, 3]), '2027-01-01', '2028-12-31', ['2027-02-28', '2028-02-29']],
    [yearly('at-latest', [30, 2]), '2027-01-01', '2028-12-31', ['2027-02-28', '2028-02-29']],
    [yearly('before', [30, 5], [10, 11]), '2026-01-01', '2026-12-31', ['2026-05-29', '2026-11-09']],
    [
      { kind: 'calendar', by: 'at-latest', every: 'half-year', on: [{ day: 20, month: 6 }] },
      '2026-01-01',
      '2026-12-31',
      ['2026-06-20', '2026-12-20'],
    ],
    [
      { kind: 'calendar', by: 'at-latest', every: 'quarter', on: [{ day: 31, month: 3 }] },
      '2026-01-01',
      '2026-12-31',
      ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    ],
    [
      { kind: 'calendar', by: 'before', every: 'month', on: [{ day: 5 }] },
      '2026-11-01',
      '2027-01-31',
      ['2026-11-04', '2026-12-04', '2027-01-04'],
    ],
  ] as const)('%o from %s to %s', (deadline, from, to, expected) => {
    expect(days(deadline, from, to)).toEqual(expected);
  });

  it.each([
    ['2026-11-14', '2026-11-14'],
    ['2026-11-15', '2027-11-14'],
  ])('next on %s: %s', (on, next) => {
    expect(nextDue(yearly('before', [15, 11]), on)?.day).toBe(next);
  });

  it('keys stay when the day of the rule changes', () => {
    const keys = (deadline: CalendarDeadline) =>
      dueDays(deadline, '2026-01-01', '2026-12-31').map(({ key }) => key);
    expect(keys(yearly('before', [30, 5], [10, 11]))).toEqual(
      keys(yearly('at-latest', [15, 6], [20, 11])),
    );
    const monthly = keys({ kind: 'calendar', by: 'at-latest', every: 'month', on: [{ day: 5 }] });
    expect(new Set(monthly).size).toBe(12);
  });

  it('the next day is the first of those that follow, whatever the rule', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('before' as const, 'at-latest' as const),
        fc.integer({ min: 0, max: 3000 }),
        (day, month, by, offset) => {
          const on = daysAfter('2021-01-01', offset);
          const rule = yearly(by, [day, month]);
          const next = nextDue(rule, on)?.day ?? '';
          expect(next >= on && next <= daysAfter(on, 366)).toBe(true);
          expect(days(rule, on, daysAfter(on, 800))[0]).toBe(next);
        },
      ),
    );
  });
});

describe('days of reports', () => {
  const reports = [
    {
      id: 'hoi-nghi',
      what: 'Hội nghị trong năm',
      deadline: yearly('at-latest', [18, 12]),
      covers: { from: { day: 15, month: 12, years: -1 }, to: { day: 14, month: 12, years: 0 } },
    },
    {
      id: 'hai-ky',
      what: 'Hai kỳ',
      deadline: {
        kind: 'calendar' as const,
        by: 'before' as const,
        every: 'year' as const,
        on: [
          { day: 30, month: 5, what: 'Kỳ đầu' },
          { day: 15, month: 11, what: 'Kỳ sau' },
        ],
      },
    },
    { id: 'su-kien', what: 'Sau sự kiện', deadline: { kind: 'occasion' as const } },
  ];

  it('in order, with the working day before a day off, and what they cover', () => {
    expect(reportDays(reports, '2026-01-01', '2026-12-31', CALENDAR)).toEqual([
      {
        report: 'hai-ky',
        what: 'Kỳ đầu',
        day: '2026-05-29',
        named: '2026-05-30',
        key: 'hai-ky-2026-1',
        closed: null,
        covers: null,
      },
      {
        report: 'hai-ky',
        what: 'Kỳ sau',
        day: '2026-11-14',
        named: '2026-11-15',
        key: 'hai-ky-2026-2',
        closed: { why: 'thứ Bảy', before: '2026-11-13' },
        covers: null,
      },
      {
        report: 'hoi-nghi',
        what: 'Hội nghị trong năm',
        day: '2026-12-18',
        named: '2026-12-18',
        key: 'hoi-nghi-2026-1',
        closed: null,
        covers: { from: '2025-12-15', to: '2026-12-14' },
      },
    ]);
  });
});

describe('words and typed deadline', () => {
  const limit = (relation: 'within' | 'before', count: number, unit: 'day' | 'working-day') =>
    ({ kind: 'event', limit: { relation, count, unit, of: 'x' } }) as const;

  const monthly = (day: number): Deadline => ({
    kind: 'calendar',
    by: 'at-latest',
    every: 'month',
    on: [{ day }],
  });

  it.each<[string, Deadline]>([
    ['Trước 15/11 (ngày cuối là 14/11)', yearly('before', [15, 11])],
    ['Chậm nhất 01/02 năm sau', yearly('at-latest', [1, 2])],
    ['Chậm nhất ngày 18 của tháng cuối kỳ', yearly('at-latest', [18, 12])],
    ['Chậm nhất ngày 05 hằng tháng', monthly(5)],
    ['Chậm nhất ngày 1 hằng tháng', monthly(1)],
    ['Chậm nhất 7 ngày làm việc sau khi kết thúc', limit('within', 7, 'working-day')],
    ['Ít nhất 40 ngày trước khi tổ chức', limit('before', 40, 'day')],
    ['6 tháng, hằng năm và đột xuất', { kind: 'rhythm', every: ['half-year', 'year'] }],
    ['Cùng báo cáo định kỳ', { kind: 'with', reports: ['a'] }],
    ['Khi được yêu cầu', { kind: 'occasion' }],
  ])('%s agrees', (due, deadline) => {
    expect(missingInWords(due, deadline)).toBeNull();
  });

  it.each<[string, Deadline]>([
    ['Trước 15/11', yearly('at-latest', [15, 11])],
    ['Chậm nhất 15/11', yearly('before', [15, 11])],
    ['Trước 15/11', yearly('before', [5, 11])],
    ['Trước 15/11', yearly('before', [15, 1])],
    ['Trước 30/5', yearly('before', [30, 5], [10, 11])],
    ['Chậm nhất ngày 15 hằng tháng', monthly(1)],
    ['Chậm nhất ngày 1/7', monthly(1)],
    ['Chậm nhất 7 ngày sau khi kết thúc', limit('within', 7, 'working-day')],
    ['Chậm nhất 7 ngày làm việc sau khi kết thúc', limit('within', 7, 'day')],
    ['Chậm nhất 17 ngày sau khi kết thúc', limit('within', 7, 'day')],
    ['Ít nhất 40 ngày trước khi tổ chức', limit('within', 40, 'day')],
    ['Hằng năm', { kind: 'rhythm', every: ['half-year', 'year'] }],
    ['Sau báo cáo định kỳ', { kind: 'with', reports: ['a'] }],
  ])('%s does not agree with %o', (due, deadline) => {
    expect(missingInWords(due, deadline)).not.toBeNull();
  });
});
