import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarEvents } from '../../src/components/deadlines/calendar-events.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { competenceWorld } from '../../src/content/site/competence-world.ts';
import { workCalendar } from '../../src/content/site/work-calendar.ts';
import { daysAfter } from '../../src/legal/calendar.ts';
import { dayKind, dueDays, reportDays } from '../../src/legal/deadline/index.ts';
import { isDead } from '../../src/legal/effect/index.ts';
import { calendarFaults, eventsOf } from './support/ics.ts';

const DIST = process.env.OUT_DIR ?? 'dist';
const { value: corpus } = await readCorpus(CONTENT_DIR);
const { office, reporting } = corpus;
const reports = reporting.reports.map(({ value }) => value);
const calendar = workCalendar(
  reporting.fixedHolidays.map(({ value }) => value),
  reporting.workYears.map(({ value }) => value),
);
const file = (path: string): string => readFileSync(join(DIST, path), 'utf8');
/** Text of HTML as readers see it. */
const shown = (path: string): string =>
  file(join(path, 'index.html'))
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const builtOn = /data-soon="([\d-]+)"/.exec(file('bao-cao/index.html'))?.[1] ?? '';
const year = Number(builtOn.slice(0, 4));
const world = competenceWorld(
  buildSite(corpus.documents, corpus.registries, builtOn),
  corpus.registries,
);
const names = ['lich', 'lich-dang', 'lich-uy-ban'];
const read = (name: string) => eventsOf(file(`bao-cao/${name}.ics`));

describe('the days of reports', () => {
  // Written by hand from the acts: day, month, and the last day that follows.
  it.each([
    ['ke-hoach-doi-ngoai-nam-sau', ['11-14']],
    ['bao-cao-doi-ngoai-6-thang', ['06-14']],
    ['bao-cao-doi-ngoai-nam', ['12-14']],
    ['chuong-trinh-doi-ngoai-nam-sau', ['10-29']],
    ['so-trinh-chuong-trinh-nam-sau', ['10-29']],
    ['bao-cao-6-thang-va-cuoi-nam', ['05-29', '11-09']],
    ['hoi-nghi-trong-nam', ['12-18']],
    ['ke-hoach-thoa-thuan-nam-sau', ['11-15']],
    ['tinh-hinh-thoa-thuan', ['11-15']],
    ['phi-chinh-phu-trong-nam', ['12-18']],
    ['phi-chinh-phu-bao-cao-nam', ['12-18']],
    ['bo-ngoai-giao-bao-cao-phi-chinh-phu', ['12-25']],
    ['vien-tro-chu-khoan', ['01-15', '07-10']],
    ['vien-tro-chu-quan', ['02-01']],
    ['vien-tro-quyet-toan', ['06-30']],
  ])('%s: %o', (id, expected) => {
    const deadline = reports.find((report) => report.id === id)?.deadline;
    if (deadline?.kind !== 'calendar') throw new Error(`${id} has no day.`);
    expect(dueDays(deadline, '2026-01-01', '2026-12-31').map(({ day }) => day.slice(5))).toEqual(
      expected,
    );
  });

  it('are all in that table', () => {
    expect(reports.filter(({ deadline }) => deadline.kind === 'calendar')).toHaveLength(15);
  });
});

describe('the work calendar', () => {
  const weekdaysOff = (which: number): string[] => {
    const days = Array.from({ length: 366 }, (_, i) => daysAfter(`${which}-01-01`, i));
    return days.filter(
      (day) =>
        day.startsWith(String(which)) &&
        new Date(day).getUTCDay() % 6 !== 0 &&
        !dayKind(day, calendar).working,
    );
  };
  const worked = (which: number): string[] =>
    Array.from({ length: 366 }, (_, i) => daysAfter(`${which}-01-01`, i)).filter(
      (day) => new Date(day).getUTCDay() % 6 === 0 && dayKind(day, calendar).working,
    );

  // From the notices, by hand; not from the file under test.
  it.each([
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '2025-04-26'],
    [
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      '2026-01-10 2026-08-22',
    ],
  ])('%i', (which, off, on) => {
    expect(weekdaysOff(which).map((day) => day.slice(5))).toEqual(off.split(' '));
    expect(worked(which)).toEqual(on.split(' '));
  });
});

describe('/bao-cao/', () => {
  const html = shown('bao-cao');

  it.each(reports.map((report) => [report.id, report] as const))('says all of %s', (id, report) => {
    const { what, from, to, due, note, form } = report;
    for (const words of [what, `Gửi: ${from}`, `Nhận: ${to}`, due, note ?? '', form ?? ''])
      expect(html).toContain(words);
    expect(file('bao-cao/index.html')).toContain(` id="${id}"`);
  });

  it('names the eight forms', () => {
    const templates = reporting.reportTemplates.map(({ value }) => value);
    expect(templates.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { number, name } of templates) expect(html).toContain(`Mẫu ${number}: ${name}`);
  });

  it('every anchor it names is there', () => {
    const page = file('bao-cao/index.html');
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(anchors.length).toBeGreaterThan(50);
    for (const id of anchors) expect(page).toContain(` id="${id}"`);
  });
});

describe('fields of work', () => {
  it('say the same words as the reports they refer to', () => {
    const pages = office.duties.map(({ value }) => value);
    const shared = office.sharedDuties.flatMap(({ value }) => value.reports);
    expect(pages.flatMap((page) => page.reports).length + shared.length).toBe(22);
    for (const page of pages)
      for (const id of [...page.reports, ...shared]) {
        const report = reports.find((one) => one.id === id);
        expect(shown(`linh-vuc/${page.id}`)).toContain(report?.due);
        expect(shown(`linh-vuc/${page.id}`)).toContain(report?.what);
      }
  });
});

describe('calendar files', () => {
  it.each(names.flatMap((name) => [name, `${name}-nhac`]))('%s.ics is valid', (name) => {
    expect(calendarFaults(readFileSync(join(DIST, `bao-cao/${name}.ics`)))).toEqual([]);
    expect(file(`bao-cao/${name}.ics`).includes('BEGIN:VALARM')).toBe(name.endsWith('-nhac'));
  });

  it('hold this year and the next, and nothing else', () => {
    for (const name of names) {
      const years = new Set([...read(name).values()].map((one) => one.get('DTSTART')?.slice(0, 4)));
      expect([...years].sort()).toEqual([String(year), String(year + 1)]);
    }
  });

  it('come out the same when made again, with the UIDs of the build', () => {
    const days = reportDays(reports, `${year}-01-01`, `${year + 1}-12-31`, calendar);
    const make = () => calendarEvents(days, null, { reports, nameOf: () => null });
    expect(make()).toEqual(make());
    expect(make().map(({ uid }) => uid)).toEqual([...read('lich').keys()]);
    expect(make().map(({ day }) => day.replaceAll('-', ''))).toEqual(
      [...read('lich').values()].map((one) => one.get('DTSTART')),
    );
  });

  it('a report that is no longer there is gone, and the others keep their UIDs', () => {
    const days = (left: typeof reports) =>
      reportDays(left, `${year}-01-01`, `${year}-12-31`, calendar).map(({ key }) => key);
    const left = reports.filter(({ id }) => id !== 'bao-cao-doi-ngoai-nam');
    expect(days(left)).toEqual(
      days(reports).filter((key) => !key.startsWith('bao-cao-doi-ngoai-nam-')),
    );
    expect(days(left).length).toBe(days(reports).length - 1);
  });

  it('each side has its own, and the file of all has all', () => {
    const all = read('lich');
    const sides = [
      ['lich-dang', 'dang'],
      ['lich-uy-ban', 'uy-ban'],
    ] as const;
    for (const [name, side] of sides) {
      const own = read(name);
      expect(own.size).toBeGreaterThan(3);
      for (const [uid, event] of own) {
        expect(all.get(uid)).toEqual(event);
        const report = reports.find(({ id }) =>
          uid.startsWith(`${id}-${event.get('DTSTART')?.slice(0, 4) ?? ''}`),
        );
        expect(report?.side).toBe(side);
      }
    }
  });

  it('“trước ngày 15/11” is the 14th', () => {
    const event = read('lich-dang').get(
      `ke-hoach-doi-ngoai-nam-sau-${year}-1@bao-cao.tra-cuu-doi-ngoai`,
    );
    expect(event?.get('DTSTART')).toBe(`${year}1114`);
  });
});

it('the table for spreadsheets holds every report once, and nothing a spreadsheet runs', () => {
  const text = file('bao-cao/bao-cao.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).split('\r\n').slice(0, -1);
  expect(
    lines
      .slice(1)
      .map((line) => line.split(',')[0])
      .sort(),
  ).toEqual(reports.map(({ id }) => id).sort());
  for (const line of lines) expect(line).not.toMatch(/(?:^|,)"?[=+@-]/);
});

describe('the calculator', () => {
  const page = file('bao-cao/tinh-ngay/index.html');
  const offered = (prefix: string): number => page.split(`<option value="${prefix}.`).length - 1;

  it('offers every report with a day or a time limit, but no lead', () => {
    const counted = reports.filter(({ deadline }) => ['calendar', 'event'].includes(deadline.kind));
    expect(counted.length).toBeGreaterThan(20);
    for (const { id, confidence, document, provision } of counted) {
      const there = page.includes(`<option value="bao-cao.${id}"`);
      expect(there, id).toBe(confidence !== 'C' && holds(document, provision));
    }
  });

  it.each(
    [...corpus.competence, ...corpus.procedures].map(
      ({ file: path, value }) => [path.replace('.yaml', ''), value] as const,
    ),
  )('offers every time limit of %s that rests on something in force', (path, entry) => {
    const limits = timed(entry)
      .filter(({ document, provision }) => holds(document, provision))
      .map(({ who, does, what, time }) => JSON.stringify([who, does, what, time]));
    expect(offered(path.replace('/', '.'))).toBe(new Set(limits).size);
  });
});

/** What has a time limit, wherever an entry holds it. */
interface Timed {
  readonly who?: string;
  readonly does?: string;
  readonly what?: string;
  readonly time: unknown;
  readonly document?: string | undefined;
  readonly provision?: string | undefined;
}

function timed(value: unknown): Timed[] {
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.values(value).flatMap(timed);
  return 'time' in value && value.time !== undefined ? [value, ...deeper] : deeper;
}

/** Whether what a limit rests on has not ended by the day of the build. */
function holds(document?: string, provision?: string): boolean {
  const state = document === undefined ? null : world.stateOf(document, provision ?? null, builtOn);
  return state === null || !isDead(state.id);
}
