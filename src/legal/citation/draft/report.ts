import { shownDay } from '../../calendar.ts';
import { SEVERITY_WORDS, VERDICT_WORDS } from './labels.ts';
import { lineFinder } from './lines.ts';
import { DRAFT_SEVERITIES, type DraftFinding, type DraftReport } from './types.ts';
import { oneLine } from './words.ts';

/** A report as plain text, for the clipboard: what was found, then every document cited, once. */
export function reportText(report: DraftReport): string {
  const lineAt = lineFinder(report.text);
  const shown = report.findings.filter(({ severity }) => severity !== 'ok');
  const entries = shown.map(
    (finding, i) => `${i + 1}. ${entry(finding, lineAt(finding.range.start).line)}`,
  );
  const documents = report.summary.documents.map(
    ({ name, verdict, findings }) =>
      `- ${name}: ${VERDICT_WORDS[verdict]} (${findings.length} lần).`,
  );
  return [
    `Kiểm tra căn cứ, tính đến ngày ${shownDay(report.on)}`,
    countLine(report),
    ...(entries.length > 0 ? ['', ...entries] : []),
    ...(documents.length > 0 ? ['', 'Văn bản được viện dẫn:', ...documents] : []),
    '',
  ].join('\n');
}

/** "2 lỗi, 1 cần xem lại, 3 ghi chú, 14 không thấy vấn đề." */
export function countLine({
  summary,
  findings,
}: Pick<DraftReport, 'summary' | 'findings'>): string {
  if (findings.length === 0) return 'Không tìm thấy viện dẫn nào.';
  const counts = DRAFT_SEVERITIES.map(
    (severity) =>
      `${summary.severities[severity]} ${SEVERITY_WORDS[severity].toLocaleLowerCase('vi')}`,
  );
  return `${findings.length} viện dẫn: ${counts.join(', ')}.`;
}

function entry(finding: DraftFinding, line: number): string {
  const { severity, verdict, text, problems, suggestion, successors } = finding;
  return [
    `${SEVERITY_WORDS[severity]} – ${VERDICT_WORDS[verdict]}, dòng ${line}: “${oneLine(text)}”`,
    ...problems.map(({ message }) => message),
    ...(suggestion === null ? [] : [`Đề nghị viết: ${suggestion.text}`]),
    ...(suggestion?.note ? [`Lưu ý: ${suggestion.note}`] : []),
    ...(suggestion === null && successors.length > 0
      ? [`Xem: ${successors.map(({ name }) => name).join('; ')}`]
      : []),
  ].join('\n   ');
}

/** A report as rows of a table, heads first: one row a finding. */
export function reportRows({ text, findings }: DraftReport): string[][] {
  const lineAt = lineFinder(text);
  return [
    [
      'STT',
      'Dòng',
      'Mức',
      'Kết luận',
      'Trích trong dự thảo',
      'Văn bản',
      'Điều khoản',
      'Nhận xét',
      'Đề nghị viết',
      'Lưu ý',
      'Văn bản thay thế hoặc phù hợp',
    ],
    ...findings.map((finding, i) => [
      String(i + 1),
      String(lineAt(finding.range.start).line),
      SEVERITY_WORDS[finding.severity],
      VERDICT_WORDS[finding.verdict],
      oneLine(finding.text),
      finding.target?.document?.name ?? '',
      finding.target?.places.map(({ label }) => label).join('; ') ?? '',
      finding.problems.map(({ message }) => message).join(' '),
      finding.suggestion?.text ?? '',
      finding.suggestion?.note ?? '',
      finding.successors.map(({ name }) => name).join('; '),
    ]),
  ];
}
