import { dayKind, missingInWords, type ReportSide } from '../../legal/deadline/index.ts';
import type { ReportDuty } from '../../schemas/report-duty.ts';
import type { FileIssue } from '../issues.ts';
import type { DocumentData } from '../../schemas/document.ts';
import type { Placed } from '../read/read-folder.ts';
import type { Office } from '../read/read-office.ts';
import type { Reporting } from '../read/read-reporting.ts';
import { workCalendar } from '../site/work-calendar.ts';
import { checkEntries, type Known } from './entries.ts';
import { unknownAt, type IdList } from './unknown-id.ts';

/** What reports refer to beside documents and registries. */
interface Beside {
  readonly office: Office;
  readonly documents: readonly { readonly slug: string; readonly data: DocumentData }[];
}

/**
 * Checks that everything about reports names what exists and agrees with itself: words and typed
 * deadline, whose act asks for it and who issued that act, fields of work and the pages that list
 * it, official calendars and the holidays the law fixes.
 */
export function checkReporting(reporting: Reporting, known: Known, beside: Beside): FileIssue[] {
  const { reports, reportTemplates } = reporting;
  const entries = Object.values(reporting).flat();
  const duties = beside.office.duties.map(({ value }) => value.id);
  const lists = {
    reports: {
      known: reports.map(({ value }) => value.id),
      what: 'báo cáo',
      where: 'content/bao-cao/',
    },
    templates: {
      known: reportTemplates.map(({ value }) => value.id),
      what: 'mẫu',
      where: 'content/bao-cao/chung/mau.yaml',
    },
  };
  return [
    ...checkEntries(entries, known, duties),
    ...reports.flatMap((report) => [
      ...unknown(report, ['deadline', 'reports'], withReports(report.value), lists.reports),
      ...unknown(report, ['templates'], report.value.templates, lists.templates),
      ...wordsDiffer(report),
      ...sideDiffers(report, known, beside),
    ]),
    ...[...beside.office.duties, ...beside.office.sharedDuties].flatMap((page) => [
      ...unknown(page, ['reports'], page.value.reports, lists.reports),
      ...otherField(page, reports),
    ]),
    ...missingHolidays(reporting),
  ];
}

function withReports({ deadline }: ReportDuty): readonly string[] {
  return deadline.kind === 'with' ? deadline.reports : [];
}

function unknown(
  entry: Placed<object>,
  path: readonly string[],
  ids: readonly string[],
  list: IdList,
): FileIssue[] {
  return ids.flatMap((id, i) => unknownAt(entry, [...path, i], id, list));
}

function wordsDiffer({ value, file, lineOf }: Placed<ReportDuty>): FileIssue[] {
  const missing = missingInWords(value.due, value.deadline);
  if (missing === null) return [];
  return [
    {
      file,
      line: lineOf(['due']),
      rule: 'report/due',
      severity: 'error',
      message: `Lời "${value.due}" không nói ${missing} như "deadline".`,
      hint: 'Sửa lời hoặc sửa "deadline" theo nguồn; hai chỗ phải nói cùng một hạn.',
    },
  ];
}

/** Which sides acts of a level of issuers belong to. */
const SIDES: Readonly<Record<string, readonly ReportSide[]>> = {
  party: ['dang'],
  province: ['uy-ban'],
  commune: ['uy-ban'],
  central: ['chinh-phu', 'bo'],
};

function sideDiffers(
  { value, file, lineOf }: Placed<ReportDuty>,
  { registries }: Known,
  { documents }: Beside,
): FileIssue[] {
  const issuer = documents.find(({ slug }) => slug === value.document)?.data.issuer;
  const level = registries.issuers.find(({ id }) => id === issuer)?.level;
  if (level === undefined || SIDES[level]?.includes(value.side) === true) return [];
  return [
    {
      file,
      line: lineOf(['side']),
      rule: 'report/side',
      severity: 'error',
      message: `Văn bản "${String(value.document)}" không phải của bên "${value.side}".`,
      hint: 'Ghi bên đã ban hành văn bản: lịch của Đảng và của Ủy ban nhân dân tách riêng.',
    },
  ];
}

/** A page about one field of work lists a report of another, or one of a field as one of all. */
function otherField(
  { value, file, lineOf }: Placed<{ readonly id: string; readonly reports: readonly string[] }>,
  reports: readonly Placed<ReportDuty>[],
): FileIssue[] {
  return value.reports.flatMap((id, i) => {
    const report = reports.find((one) => one.value.id === id)?.value;
    const shared = file.endsWith('chung.yaml');
    const right = shared ? report?.duties.length === 0 : report?.duties.includes(value.id);
    if (!report || right === true) return [];
    return [
      {
        file,
        line: lineOf(['reports', i]),
        rule: 'report/field',
        severity: 'error' as const,
        message: shared
          ? `Báo cáo "${id}" chỉ của vài lĩnh vực, không phải của mọi lĩnh vực.`
          : `Báo cáo "${id}" không ghi lĩnh vực "${value.id}".`,
        hint: `Sửa "duties" trong content/bao-cao/${id}.yaml, hoặc bỏ nó khỏi trang này.`,
      },
    ];
  });
}

/** An official calendar that forgets a holiday of the law, or swaps days the wrong way round. */
function missingHolidays({ workYears, fixedHolidays }: Reporting): FileIssue[] {
  const calendar = workCalendar(
    fixedHolidays.map(({ value }) => value),
    workYears.map(({ value }) => value),
  );
  const plain = { ...calendar, years: [] };
  return workYears.flatMap(({ value, file, lineOf }) => {
    const issue = (path: readonly PropertyKey[], message: string): FileIssue => ({
      file,
      line: lineOf(path),
      rule: 'report/work-year',
      severity: 'error',
      message,
      hint: 'Lịch chính thức ghi đủ ngày nghỉ; ngày nghỉ hoán đổi là ngày làm việc, ngày làm bù là ngày nghỉ.',
    });
    const forgotten = value.official
      ? calendar.fixed.filter(({ since, day, month }) => {
          const iso = `${value.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          return since <= value.year && dayKind(iso, calendar).working;
        })
      : [];
    return [
      ...forgotten.map(({ name }) => issue(['year'], `Năm ${value.year} thiếu ${name}.`)),
      ...value.swaps.flatMap(({ off, worked }, i) =>
        dayKind(off, plain).working && !dayKind(worked, plain).working
          ? []
          : [issue(['swaps', i], `Không hoán đổi được ngày ${off} với ngày ${worked}.`)],
      ),
    ];
  });
}
