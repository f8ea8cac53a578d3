import { REPORT_KINDS, REPORT_SIDES } from '../../legal/deadline/index.ts';
import type { ReportDuty } from '../../schemas/report-duty.ts';

/** Column heads of the file of all reports. */
const HEAD = [
  'Mã',
  'Việc',
  'Loại',
  'Ai gửi',
  'Gửi ai',
  'Hạn',
  'Ngày tới đây',
  'Bên đặt hạn',
  'Căn cứ',
  'Độ tin cậy',
  'Lưu ý',
];

/** All reports as rows of cells; `nextOf` gives the next day of one, `basisOf` names its basis. */
export function reportRows(
  reports: readonly ReportDuty[],
  nextOf: (report: ReportDuty) => string,
  basisOf: (report: ReportDuty) => string,
): string[][] {
  return [
    HEAD,
    ...reports.map((report) => [
      report.id,
      report.what,
      REPORT_KINDS[report.kind],
      report.from,
      report.to,
      report.due,
      nextOf(report),
      REPORT_SIDES[report.side],
      basisOf(report),
      report.confidence,
      report.note ?? '',
    ]),
  ];
}
