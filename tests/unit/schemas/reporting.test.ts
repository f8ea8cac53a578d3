import { describe, expect, it } from 'vitest';
import { reportDuty } from '../../../src/schemas/report-duty.ts';
import { fixedHoliday, workYearEntry } from '../../../src/schemas/work-year.ts';
import { sentences } from '../support/schema-sentences.ts';

const evidence = { confidence: 'B', sources: ['a'] };
const REPORT = {
  ...evidence,
  id: 'bao-cao',
  what: 'Báo cáo',
  kind: 'bao-cao',
  from: 'Sở',
  to: 'Bộ',
  reporters: ['so-ngoai-vu'],
  receivers: ['bo-ngoai-giao'],
  side: 'bo',
  due: 'Trước 15/11',
  deadline: { kind: 'calendar', by: 'before', every: 'year', on: [{ day: 15, month: 11 }] },
  checkedOn: '2026-11-22',
};
const calendar = (part: object) => ({ deadline: { ...REPORT.deadline, ...part } });

describe('a report', () => {
  it.each([
    ['as it is', {}],
    [
      'every half-year, in the sixth month',
      calendar({ every: 'half-year', on: [{ day: 20, month: 6 }] }),
    ],
    ['every month, without one', calendar({ every: 'month', on: [{ day: 5 }] })],
    ['with others', { deadline: { kind: 'with', reports: ['khac'] } }],
    [
      'six months after',
      {
        deadline: {
          kind: 'event',
          limit: { relation: 'within', count: 6, unit: 'month', of: 'x' },
        },
      },
    ],
  ])('is taken %s', (_, part) => {
    expect(sentences(reportDuty, { ...REPORT, ...part })).toBe('');
  });

  it.each([
    ['without its deadline', { due: undefined }, /"due": còn thiếu/],
    ['without days', calendar({ on: [] }), /ít nhất một ngày/],
    [
      'in the seventh month of a half-year',
      calendar({ every: 'half-year', on: [{ day: 1, month: 7 }] }),
      /tháng thứ mấy trong kỳ/,
    ],
    ['yearly without a month', calendar({ on: [{ day: 1 }] }), /tháng thứ mấy trong kỳ/],
    ['monthly with a month', calendar({ every: 'month' }), /tháng thứ mấy trong kỳ/],
    ['on day 32', calendar({ on: [{ day: 32, month: 1 }] }), /"deadline\.on\.0\.day"/],
    ['from nobody in the list', { reporters: ['ai-do'] }, /"reporters\.0"/],
    ['of no side', { side: 'tinh' }, /"side"/],
    ['without sources', { sources: [] }, /ít nhất một nguồn/],
  ])('is refused %s', (_, part, words) => {
    expect(sentences(reportDuty, { ...REPORT, ...part })).toMatch(words);
  });
});

describe('days off', () => {
  const holiday = { ...evidence, name: 'Tết', days: ['2026-01-01'], decision: 'luật' };
  const YEAR = {
    id: 'nam-2026',
    year: 2026,
    official: true,
    checkedOn: '2026-11-22',
    holidays: [holiday],
  };

  it('are taken with their evidence', () => {
    expect(sentences(workYearEntry, YEAR)).toBe('');
  });

  it.each([
    ['from a lead', { holidays: [{ ...holiday, confidence: 'C' }] }, /Manh mối/],
    ['of another year', { year: 2027 }, /không thuộc năm 2027/],
    ['named twice', { holidays: [holiday, holiday] }, /ghi hai lần/],
    [
      'without a decision',
      { holidays: [{ ...holiday, decision: undefined }] },
      /"holidays\.0\.decision"/,
    ],
  ])('are refused %s', (_, part, words) => {
    expect(sentences(workYearEntry, { ...YEAR, ...part })).toMatch(words);
  });

  it('a fixed holiday says whether it is made up', () => {
    const fixed = {
      ...evidence,
      id: 'tet',
      name: 'Tết',
      day: 1,
      month: 1,
      since: 2021,
      law: 'x',
      checkedOn: '2026-11-22',
    };
    expect(sentences(fixedHoliday, fixed)).toMatch(/"madeUp"/);
    expect(sentences(fixedHoliday, { ...fixed, madeUp: true })).toBe('');
  });
});
