import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../../src/legal/calendar.ts';
import {
  addTime,
  dayKind,
  doubtSentences,
  timeLimitWords,
  type TimeLimit,
} from '../../../../src/legal/deadline/index.ts';
import { CALENDAR } from './calendar.ts';

type Limit = Pick<TimeLimit, 'relation' | 'count' | 'unit'>;
const within = (count: number, unit: TimeLimit['unit']): Limit => ({
  relation: 'within',
  count,
  unit,
});
const before = (count: number, unit: TimeLimit['unit']): Limit => ({
  relation: 'before',
  count,
  unit,
});

describe('working days', () => {
  it.each([
    // Friday to Monday.
    ['2026-03-06', 1, '2026-03-09', 2],
    ['2026-03-06', 5, '2026-03-13', ['2026-03-07', '2026-03-08']],
    // Over Tết: 14 to 22 February are nine days off.
    ['2026-02-13', 1, '2026-02-23', 9],
    ['2026-02-10', 7, '2026-02-26', 9],
    // 30/4 and 1/5 in 2026, with the weekend after.
    ['2026-04-29', 1, '2026-05-04', 4],
    // In 2025 Friday 2 May was off and Saturday 26 April worked.
    ['2025-04-25', 1, '2025-04-26', 0],
    ['2025-04-29', 1, '2025-05-05', 5],
    ['2025-04-25', 3, '2025-04-29', ['2025-04-27']],
    // National Day 2026 with the swapped Monday.
    ['2026-08-28', 1, '2026-09-03', 5],
    ['2026-08-21', 1, '2026-08-22', 0],
    // The new holiday of 24 November.
    ['2026-11-23', 1, '2026-11-25', ['2026-11-24']],
    // Leap day, end of the year.
    ['2028-02-28', 1, '2028-02-29', 0],
    ['2025-12-31', 1, '2026-01-05', 4],
    ['2025-12-31', 5, '2026-01-09', 4],
    ['2025-12-31', 6, '2026-01-10', 4],
  ] as const)('%s and %i working days: %s', (start, count, last, skipped) => {
    const found = addTime(start, within(count, 'working-day'), CALENDAR);
    expect(found.last).toBe(last);
    expect(found).toMatchObject({ closed: null, moved: null, time: null });
    if (typeof skipped === 'number') expect(found.skipped).toHaveLength(skipped);
    else expect(found.skipped.map(({ day }) => day)).toEqual(skipped);
  });

  it('back from a day', () => {
    const found = addTime('2026-03-02', before(15, 'working-day'), CALENDAR);
    // February 2026 has five days of Tết; the event on Monday is not counted.
    expect(found.last).toBe('2026-02-02');
    expect(found.skipped).toHaveLength(13);
    expect(found.skipped[0]).toEqual({ day: '2026-03-01', name: 'Chủ nhật' });
  });
});

describe('calendar days', () => {
  it.each([
    ['2026-03-02', within(15, 'day'), '2026-03-17', null],
    // 15 days from 6 March end on a Saturday.
    ['2026-03-06', within(15, 'day'), '2026-03-21', '2026-03-23'],
    // Over the end of February, in a leap year and in another.
    ['2028-02-20', within(10, 'day'), '2028-03-01', null],
    ['2026-02-20', within(10, 'day'), '2026-03-02', null],
    // Ends on New Year's Day 2026, a Thursday; Friday is swapped.
    ['2025-12-17', within(15, 'day'), '2026-01-01', '2026-01-05'],
    // At least 40 days ahead: 31 December minus 40.
    ['2026-12-31', before(40, 'day'), '2026-11-21', '2026-11-20'],
    ['2026-12-31', before(30, 'day'), '2026-12-01', null],
    ['2026-08-31', within(6, 'month'), '2027-02-28', '2027-03-01'],
    ['2026-01-15', within(1, 'month'), '2026-02-15', '2026-02-23'],
  ] as const)('%s %o: %s, moved to %s', (start, limit, last, moved) => {
    const found = addTime(start, limit, CALENDAR);
    expect(found.last).toBe(last);
    expect(found.moved?.day ?? null).toBe(moved);
    expect(found.closed !== null).toBe(moved !== null);
    if (found.moved) expect(found.moved.to).toBe(limit.relation === 'within' ? 'next' : 'previous');
  });

  it('says which days off the end was moved over', () => {
    expect(addTime('2026-01-15', within(1, 'month'), CALENDAR).skipped).toEqual([
      { day: '2026-02-15', name: 'Chủ nhật' },
      ...['16', '17', '18', '19', '20'].map((day) => ({
        day: `2026-02-${day}`,
        name: 'Tết Âm lịch',
      })),
      { day: '2026-02-21', name: 'thứ Bảy' },
      { day: '2026-02-22', name: 'Chủ nhật' },
    ]);
  });
});

describe('hours', () => {
  it.each([
    ['2026-03-10T09:00', before(24, 'hour'), '2026-03-09', '09:00', null],
    // Sunday at nine: the office is closed, the Friday before is safe.
    ['2026-03-09T09:00', before(24, 'hour'), '2026-03-08', '09:00', '2026-03-06'],
    ['2026-03-06T10:30', within(24, 'hour'), '2026-03-07', '10:30', null],
    ['2026-12-31T23:00', within(2, 'hour'), '2027-01-01', '01:00', null],
    // Without an hour: from midnight, the earliest there is.
    ['2026-03-10', before(24, 'hour'), '2026-03-09', '00:00', null],
  ] as const)('%s %o: %s %s', (start, limit, last, time, moved) => {
    const found = addTime(start, limit, CALENDAR);
    expect([found.last, found.time, found.moved?.day ?? null]).toEqual([last, time, moved]);
  });

  it('tells that a period of hours ends on a day off, and does not move it', () => {
    expect(addTime('2026-03-06T10:30', within(24, 'hour'), CALENDAR)).toMatchObject({
      closed: 'thứ Bảy',
      moved: null,
    });
  });
});

describe('what is not certain', () => {
  const doubts = (start: string, limit: Limit) => addTime(start, limit, CALENDAR).doubts;

  it.each([
    ['2026-12-28', within(2, 'working-day'), []],
    ['2026-12-28', within(10, 'working-day'), [2027]],
    ['2026-12-28', within(300, 'working-day'), [2027, 2028]],
    ['2027-01-12', before(10, 'working-day'), [2027]],
    // Days off inside a count of calendar days change nothing.
    ['2024-06-03', within(300, 'day'), []],
    ['2024-06-03', within(30, 'day'), [2024]],
    ['2026-12-03', within(30, 'day'), [2027]],
  ] as const)('%s %o touches the years %o', (start, limit, years) => {
    expect(doubts(start, limit).years).toEqual(years);
  });

  it('an undecided day is told where the count passes it, and only there', () => {
    const what = (start: string, count: number) =>
      doubts(start, within(count, 'working-day')).undecided.map((one) => one.what);
    expect(what('2026-11-19', 1)).toEqual([]);
    expect(what('2026-11-19', 2)).toEqual(['Chưa rõ ngày 23/11/2026.']);
    expect(what('2026-11-25', 5)).toEqual([]);
  });

  it('in words', () => {
    expect(doubtSentences({ years: [2027, 2028], undecided: [] })).toEqual([
      expect.stringContaining('chưa có lịch nghỉ chính thức của năm 2027, 2028'),
    ]);
    expect(doubtSentences({ years: [], undecided: [] })).toEqual([]);
  });
});

describe('a year without an official calendar', () => {
  it.each([
    // 1 May 2027 is a Saturday: made up on Monday.
    ['2027-05-03', 'nghỉ bù Ngày Quốc tế lao động'],
    ['2027-04-30', 'Ngày Chiến thắng'],
    // 2 September 2028 is a Saturday.
    ['2028-09-04', 'nghỉ bù Quốc khánh'],
    // 30 April 2022 is a Saturday, 1 May a Sunday: two days are made up, one after the other.
    ['2022-05-02', 'nghỉ bù Ngày Chiến thắng'],
    ['2022-05-03', 'nghỉ bù Ngày Quốc tế lao động'],
    ['2027-11-24', 'Ngày Văn hóa Việt Nam'],
  ])('%s: %s', (day, why) => {
    expect(dayKind(day, CALENDAR)).toEqual({ working: false, why });
  });

  it.each([
    // 24 November 2029 is a Saturday; no rule found makes it up.
    '2029-11-26',
    // The holiday began in 2026.
    '2023-11-24',
    '2027-02-08',
  ])('%s is a working day', (day) => {
    expect(dayKind(day, CALENDAR)).toEqual({ working: true, why: null });
  });
});

describe('properties', () => {
  const day = fc
    .date({
      min: new Date('2021-01-01T00:00:00Z'),
      max: new Date('2035-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  const count = fc.integer({ min: 1, max: 300 });
  const add = (start: string, n: number) => addTime(start, within(n, 'working-day'), CALENDAR).last;
  const back = (start: string, n: number) =>
    addTime(start, before(n, 'working-day'), CALENDAR).last;

  it('n working days later is a working day', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        expect(dayKind(add(start, n), CALENDAR).working).toBe(true);
      }),
    );
  });

  it('counted and skipped days make up the whole stretch', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const { last, skipped } = addTime(start, within(n, 'working-day'), CALENDAR);
        expect(daysAfter(start, n + skipped.length)).toBe(last);
        for (const one of skipped) expect(dayKind(one.day, CALENDAR).working).toBe(false);
      }),
    );
  });

  it('more days end later, and so does a later start', () => {
    fc.assert(
      fc.property(day, count, count, (start, n, m) => {
        if (n < m) expect(add(start, n) < add(start, m)).toBe(true);
        expect(add(start, n) <= add(daysAfter(start, m), n)).toBe(true);
      }),
    );
  });

  it('counting back undoes counting on, from a working day', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        fc.pre(dayKind(start, CALENDAR).working);
        expect(back(add(start, n), n)).toBe(start);
        expect(add(back(start, n), n)).toBe(start);
      }),
    );
  });

  it('two counts one after the other are one', () => {
    fc.assert(
      fc.property(day, count, count, (start, n, m) => {
        expect(add(add(start, n), m)).toBe(add(start, n + m));
      }),
    );
  });

  it('the day to go by is a working day, never sooner than allowed or later than asked', () => {
    fc.assert(
      fc.property(day, count, fc.constantFrom('within', 'before'), (start, n, relation) => {
        const found = addTime(start, { relation, count: n, unit: 'day' }, CALENDAR);
        const chosen = found.moved?.day ?? found.last;
        expect(dayKind(chosen, CALENDAR).working).toBe(true);
        expect(relation === 'within' ? chosen >= found.last : chosen <= found.last).toBe(true);
      }),
    );
  });
});

it.each([
  [within(6, 'month'), 'trong 6 tháng, tính từ X'],
  [before(24, 'hour'), 'ít nhất 24 giờ trước X'],
])('%o in words: %s', (limit, words) => {
  expect(timeLimitWords({ ...limit, of: 'X' })).toBe(words);
});
