import type { Case } from './case.ts';

const FILE = 'bao-cao/bao-cao-nam.yaml';
const YEARS = 'bao-cao/chung/ngay-nghi.yaml';
const HOLIDAYS = 'bao-cao/chung/ngay-le.yaml';
const FIELD = 'linh-vuc/viec.yaml';

const GOOD = `id: bao-cao-nam
what: Báo cáo năm
kind: bao-cao
from: Sở
to: Bộ
reporters: [so-ngoai-vu]
receivers: [bo-ngoai-giao]
side: chinh-phu
due: Trước 15/11
deadline: { kind: calendar, by: before, every: year, on: [{ day: 15, month: 11 }] }
document: 10-2020-qh14
provision: dieu-1-khoan-2
confidence: A
sources: [cong-bao]
checkedOn: 2026-06-01
`;

const HOLIDAY = `- id: tet
  name: Tết Dương lịch
  day: 1
  month: 1
  since: 2021
  madeUp: true
  law: Điều 112
  confidence: A
  sources: [cong-bao]
  checkedOn: 2026-06-01
`;

const YEAR = `- id: nam-2026
  year: 2026
  official: true
  checkedOn: 2026-06-01
  holidays:
    - { name: Tết Dương lịch, days: [2026-01-01], decision: luật, confidence: A, sources: [cong-bao] }
  swaps:
    - { off: 2026-01-02, worked: 2026-01-10, decision: thông báo, confidence: A, sources: [cong-bao] }
`;

const PAGE = `id: viec
order: 1
name: Việc
asks: Hỏi ai?
checkedOn: 2026-06-01
fields: [mot]
does: [{ text: Làm., confidence: B, sources: [bao-a] }]
handledBy: []
unknown: [{ what: Phòng nào., settledBy: quyết định }]
reports: [bao-cao-nam]
change: { kind: added, before: null, after: Việc, confidence: B, sources: [bao-a] }
`;
const ONE_FIELD = '- { id: mot, name: Một, summary: Một lĩnh vực. }\n';

/** A good text with one thing changed, as the whole file. */
function changed(file: string, good: string, from: string, to: string): Case['changes'] {
  if (!good.includes(from)) throw new Error(`The good text has no "${from}".`);
  return { [file]: [['', good.replace(from, to)]] };
}

/** What is to be reported, and the days that are counted for it. */
export const REPORT_CASES: readonly Case[] = [
  {
    rule: 'report/due',
    fault: 'words that name another day',
    changes: changed(FILE, GOOD, 'due: Trước 15/11', 'due: Trước 15/12'),
    at: 'due:',
  },
  {
    rule: 'report/due',
    fault: '"at the latest" for what is due before the day',
    changes: changed(FILE, GOOD, 'due: Trước', 'due: Chậm nhất'),
    at: 'due:',
  },
  {
    rule: 'report/side',
    fault: 'an act of the National Assembly as one of the Party',
    changes: changed(FILE, GOOD, 'side: chinh-phu', 'side: dang'),
    at: 'side:',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a report that goes with one that does not exist',
    changes: changed(
      FILE,
      GOOD,
      'due: Trước 15/11\ndeadline: { kind: calendar, by: before, every: year, on: [{ day: 15, month: 11 }] }',
      'due: Cùng báo cáo khác\ndeadline: { kind: with, reports: [bao-cao-khac] }',
    ),
    at: 'bao-cao-khac',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a form nobody lists',
    changes: changed(FILE, GOOD, 'confidence: A', 'templates: [mau-9]\nconfidence: A'),
    at: 'mau-9',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a basis without a page',
    changes: changed(
      FILE,
      GOOD,
      'document: 10-2020-qh14\nprovision: dieu-1-khoan-2',
      'document: 11-2020-qh14',
    ),
    at: '11-2020-qh14',
  },
  {
    rule: 'address/unknown',
    fault: 'a clause the law does not have',
    changes: changed(FILE, GOOD, 'dieu-1-khoan-2', 'dieu-1-khoan-7'),
    at: 'dieu-1-khoan-7',
  },
  {
    rule: 'content/schema',
    fault: 'a month that a quarter does not have',
    changes: changed(FILE, GOOD, 'every: year', 'every: quarter'),
    at: 'deadline:',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a field of work that lists a report nobody wrote',
    changes: {
      'don-vi/linh-vuc.yaml': [['[]\n', ONE_FIELD]],
      [FIELD]: [['', PAGE]],
    },
    file: FIELD,
    at: 'reports:',
  },
  {
    rule: 'report/field',
    fault: 'a field of work that lists a report of all of them as its own',
    changes: {
      'don-vi/linh-vuc.yaml': [['[]\n', ONE_FIELD]],
      [FIELD]: [['', PAGE]],
      [FILE]: [['', GOOD]],
    },
    file: FIELD,
    at: 'reports:',
  },
  {
    rule: 'report/work-year',
    fault: 'an official year without a holiday of the law',
    changes: {
      [HOLIDAYS]: [['', HOLIDAY]],
      [YEARS]: [['', YEAR.replace('days: [2026-01-01]', 'days: [2026-01-05]')]],
    },
    file: YEARS,
    at: 'year: 2026',
  },
  {
    rule: 'report/work-year',
    fault: 'a Friday worked for another Friday',
    changes: {
      [HOLIDAYS]: [['', HOLIDAY]],
      [YEARS]: [['', YEAR.replace('worked: 2026-01-10', 'worked: 2026-01-09')]],
    },
    file: YEARS,
    at: 'off: 2026-01-02',
  },
  {
    rule: 'content/schema',
    fault: 'a lead that makes a day off',
    changes: changed(YEARS, YEAR, 'decision: luật, confidence: A', 'decision: luật, confidence: C'),
    at: 'name: Tết Dương lịch',
  },
  {
    rule: 'content/schema',
    fault: 'a day of another year',
    changes: changed(YEARS, YEAR, 'days: [2026-01-01]', 'days: [2025-01-01]'),
    at: 'year: 2026',
  },
];
