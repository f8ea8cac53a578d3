import { describe, expect, it } from 'vitest';
import {
  inOrder,
  passes,
  readDuties,
  writeDuties,
  type DutyRow,
} from '../../../src/components/deadlines/duty-state.ts';
import {
  calculatorHref,
  readAddress,
  writeAddress,
} from '../../../src/components/deadlines/limit-address.ts';
import { limitsIn } from '../../../src/components/deadlines/limits.ts';
import { nextDueHtml, reckonHtml } from '../../../src/components/deadlines/reckon-html.ts';
import { soonHtml, type DueItem } from '../../../src/components/deadlines/soon-html.ts';
import { CALENDAR } from '../legal/deadline/calendar.ts';

const shown = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('what is due soon', () => {
  const item = (day: string, part: Partial<DueItem> = {}): DueItem => ({
    report: 'bao-cao',
    what: 'Báo cáo',
    day,
    closed: null,
    covers: null,
    side: 'dang',
    from: 'Đơn vị',
    to: 'Cơ quan cấp trên',
    ...part,
  });
  const known = { from: '2026-01-01', to: '2027-12-31' };
  const items = [item('2026-11-14'), item('2026-12-14'), item('2027-01-20')];
  const soon = (on: string, range = {}) =>
    shown(soonHtml(items, on, { days: 60, known, ...range }));

  it.each([
    ['2026-11-14', ['14/11/2026', '14/12/2026'], 'hôm nay'],
    ['2026-11-15', ['14/12/2026'], 'còn 29 ngày'],
    ['2026-12-13', ['14/12/2026', '20/01/2027'], 'còn 1 ngày'],
  ])('on %s: %o, %s', (on, days, words) => {
    expect(soon(on).match(/\d\d\/\d\d\/\d{4}/g)).toEqual(days);
    expect(soon(on)).toContain(words);
  });

  it('at most so many', () => {
    expect(soon('2026-11-14', { most: 1 }).match(/\d\d\/\d\d\/\d{4}/g)).toEqual(['14/11/2026']);
  });

  it('says when nothing is due, and when it cannot know', () => {
    expect(soon('2026-01-05')).toBe('Không có hạn nào từ 05/01/2026 đến 06/03/2026.');
    expect(soon('2025-12-31')).toContain('chỉ có các hạn từ 01/01/2026');
    expect(soon('2028-01-01')).toContain('đến 31/12/2027');
  });

  it('tells a day off, what is covered, and nothing as markup', () => {
    const html = soonHtml(
      [
        item('2026-11-14', {
          what: '<b>x</b>',
          from: '"><img src=x>',
          closed: { why: 'thứ Bảy', before: '2026-11-13' },
          covers: { from: '2025-12-15', to: '2026-12-14' },
        }),
      ],
      '2026-11-01',
      { days: 60, known },
    );
    expect(shown(html)).toContain('Ngày cuối là thứ Bảy: nên gửi muộn nhất ngày 13/11/2026.');
    expect(shown(html)).toContain('Số liệu từ 15/12/2025 đến 14/12/2026.');
    expect(html).not.toMatch(/<b>|<img/);
  });
});

describe('answers of the calculator', () => {
  it.each([
    [
      '2026-02-13',
      'within',
      1,
      'working-day',
      'Ngày cuối Thứ Hai, 23/02/2026',
      'Bỏ qua 9 ngày nghỉ',
    ],
    [
      '2026-12-31',
      'before',
      40,
      'day',
      'Thứ Sáu, 20/11/2026',
      'Nên làm từ ngày làm việc liền trước',
    ],
    ['2026-03-06', 'within', 15, 'day', 'Thứ Hai, 23/03/2026', 'khoản 5 Điều 148'],
    ['2026-03-10T09:00', 'before', 24, 'hour', '09:00, thứ Hai, 09/03/2026', 'cả ngày nghỉ'],
    ['2026-03-06T10:30', 'within', 24, 'hour', '10:30, thứ Bảy, 07/03/2026', 'Chưa thấy điều luật'],
    ['2027-01-04', 'within', 3, 'working-day', 'Ngày cuối, chưa chắc', 'năm 2027'],
    ['2026-03-02', 'within', 15, 'unstated', 'Nếu là ngày thường', 'Nếu là ngày làm việc'],
  ] as const)('%s %s %i %s', (start, relation, count, unit, ...words) => {
    const html = shown(reckonHtml(start, { relation, count, unit }, CALENDAR));
    for (const one of words) expect(html).toContain(one);
  });

  it('lists each day passed over and why', () => {
    const html = shown(
      reckonHtml('2025-12-31', { relation: 'within', count: 1, unit: 'working-day' }, CALENDAR),
    );
    expect(html).toContain('01/01/2026 thứ Năm: Tết Dương lịch');
    expect(html).toContain('02/01/2026 thứ Sáu: nghỉ hoán đổi');
    expect(html).toContain('03/01/2026 thứ Bảy 04/01/2026 Chủ nhật');
  });

  it('a deadline of the calendar', () => {
    const html = shown(
      nextDueHtml(
        '2026-11-01',
        { kind: 'calendar', by: 'before', every: 'year', on: [{ day: 15, month: 11 }] },
        CALENDAR,
      ),
    );
    expect(html).toContain('Thứ Bảy, 14/11/2026');
    expect(html).toContain('“trước ngày 15/11/2026”');
    expect(html).toContain('muộn nhất ngày 13/11/2026');
  });
});

describe('the address of the calculator', () => {
  it.each([
    '?so=40&loai=ngay&chieu=truoc&tu=2026-12-31',
    '?han=bao-cao.ket-qua&so=7&loai=ngay-lam-viec&chieu=sau&tu=2026-11-22',
    '?so=24&loai=gio&chieu=truoc&tu=2026-11-22&gio=09%3A30',
    '',
  ])('%s is read and written back', (query) => {
    expect(writeAddress(readAddress(query))).toBe(query);
  });

  it.each(['?so=0', '?so=1e9', '?so=2001', '?so=-1', '?so=abc', '?so=1.5'])(
    '%s is no number',
    (query) => {
      expect(readAddress(query).count).toBeNull();
    },
  );

  it('a kind of days nobody knows is not taken for working days', () => {
    expect(readAddress('?so=7&loai=abc').unit).toBe('unstated');
    expect(readAddress('?so=7').unit).toBe('working-day');
  });

  it.each(['?tu=31/02/2026', '?tu=abc', '?tu='])('%s is no day', (query) => {
    expect(readAddress(query).day).toBeNull();
  });

  it('opens with a limit', () => {
    expect(calculatorHref({ relation: 'before', count: 15, unit: 'working-day' })).toBe(
      '/bao-cao/tinh-ngay/?so=15&loai=ngay-lam-viec&chieu=truoc',
    );
  });
});

it('limits are found wherever an entry holds them, once each', () => {
  const time = { relation: 'within', count: 7, unit: 'working-day', of: 'ngày nhận' };
  const step = { who: 'Sở', does: 'Trả lời.', time, document: 'a', provision: 'dieu-1' };
  const found = limitsIn({
    spans: [{ steps: [step, { who: 'Ai', does: 'Ký.' }] }, { steps: [step] }],
    deadlines: { value: [{ what: 'Nộp', time }] },
  });
  expect(found).toEqual([
    { label: 'Sở: Trả lời', limit: time, document: 'a', provision: 'dieu-1' },
    { label: 'Nộp', limit: time, document: null, provision: null },
  ]);
});

describe('the table of reports', () => {
  const row = (part: Partial<DutyRow['facets']>, han: string, folded = 'bao cao'): DutyRow => ({
    folded,
    facets: { gui: 'so-ngoai-vu', nhan: '', ben: 'dang', 'linh-vuc': '', ...part },
    keys: { viec: folded, han, gui: '', ben: '' },
  });
  const state = (query: string) => readDuties(query);

  it.each([
    ['?ben=dang', true],
    ['?ben=uy-ban', false],
    ['?gui=so-ngoai-vu&ben=dang', true],
    // What belongs to no one field belongs to all.
    ['?linh-vuc=hoi-nghi-hoi-thao', true],
    ['?tim=Báo cáo', true],
    ['?tim=bao kế', false],
  ])('%s passes: %s', (query, passed) => {
    expect(passes(row({}, ''), state(query))).toBe(passed);
  });

  it('a field of work leaves out what is of another', () => {
    expect(passes(row({ 'linh-vuc': 'le-tan' }, ''), state('?linh-vuc=hoi-nghi'))).toBe(false);
  });

  it.each(['?xep=han', '?xep=-han'])('%s puts what has no day last', (query) => {
    const rows = [row({}, ''), row({}, '2027-01-01'), row({}, '2026-12-01')];
    const days = inOrder(rows, state(query)).map(({ keys }) => keys.han);
    expect(days.at(-1)).toBe('');
    expect(days.slice(0, 2)).toEqual(
      query.includes('-') ? ['2027-01-01', '2026-12-01'] : ['2026-12-01', '2027-01-01'],
    );
  });

  it('its address keeps the day asked about', () => {
    const query = '?ngay=2026-03-01&tim=h%E1%BB%99i&ben=dang&xep=-han';
    expect(writeDuties(readDuties(query), query)).toBe(query);
    expect(writeDuties(readDuties(''), query)).toBe('?ngay=2026-03-01');
  });
});
