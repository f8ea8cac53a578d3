import { describe, expect, it } from 'vitest';
import {
  dayBefore,
  dayInVietNam,
  isCalendarDate,
  nextDay,
  readDay,
} from '../../../src/legal/calendar.ts';

describe('nextDay', () => {
  it.each([
    ['2026-02-28', '2026-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2025-12-31', '2026-01-01'],
  ])('%s: %s', (day, next) => {
    expect(nextDay(day)).toBe(next);
    expect(dayBefore(next)).toBe(day);
  });
});

describe('isCalendarDate', () => {
  it.each([
    ['2025-07-01', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-7-1', false],
    ['01/07/2025', false],
    ['0000-00-00', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });
});

describe('dayInVietNam', () => {
  it.each([
    ['2026-11-22T16:59:59Z', '2026-11-22'],
    ['2026-11-22T17:00:00Z', '2026-11-23'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s: %s', (moment, day) => {
    expect(dayInVietNam(Date.parse(moment))).toBe(day);
  });
});

describe('readDay', () => {
  it.each([
    ['1/7/2025', '2025-07-01'],
    ['01/07/2025', '2025-07-01'],
    [' 01-07-2025 ', '2025-07-01'],
    ['1.7.2025', '2025-07-01'],
    ['31 / 12 / 2021', '2021-12-31'],
    ['2025-07-01', '2025-07-01'],
    ['01072025', '2025-07-01'],
    ['1072025', null],
    ['12/31/2021', null],
    ['29/02/2025', null],
    ['1/7/25', null],
    ['1/7', null],
    ['', null],
    ['hôm nay', null],
  ])('%s: %s', (text, expected) => {
    expect(readDay(text)).toBe(expected);
  });
});
