import { styleText } from 'node:util';
import {
  countLine,
  DRAFT_SEVERITIES,
  lineFinder,
  SEVERITY_WORDS,
  VERDICT_WORDS,
  type DraftFinding,
  type DraftReport,
  type DraftSeverity,
} from '../../src/legal/citation/draft/index.ts';

type Colour = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<DraftSeverity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
  ok: 'green',
};

/**
 * A report for people: what was found, gravest first, each with `file:line:column`, what is the
 * matter and what to write instead. Coloured only on a terminal that shows colours.
 */
export function citeForPeople(report: DraftReport, file: string): string {
  const lineAt = lineFinder(report.text);
  const groups = DRAFT_SEVERITIES.filter((severity) => severity !== 'ok').flatMap((severity) => {
    const own = report.findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const head = styleText(['bold', COLOURS[severity]].flat() as Colour, SEVERITY_WORDS[severity]);
    return [`${head} (${own.length})`, ...own.map((one) => entry(one, file, lineAt)), ''];
  });
  return [...groups, countLine(report)].join('\n');
}

function entry(finding: DraftFinding, file: string, lineAt: ReturnType<typeof lineFinder>): string {
  const { line, column } = lineAt(finding.range.start);
  const { suggestion, successors, verdict, text, problems } = finding;
  const words = text.replace(/\s+/gu, ' ');
  return [
    `  ${styleText('dim', `${file}:${line}:${column}`)}  ${VERDICT_WORDS[verdict]}: “${words}”`,
    ...problems.map(({ message }) => `      ${message}`),
    ...(suggestion ? [`      → ${styleText('bold', suggestion.text)}`] : []),
    ...(suggestion?.note ? [`        ${suggestion.note}`] : []),
    ...(suggestion === null && successors.length > 0
      ? [`      Xem: ${successors.map(({ name }) => name).join('; ')}.`]
      : []),
  ].join('\n');
}

/** A report for machines: all findings, with line and column besides their range. */
export function citeAsJson({ text, ...report }: DraftReport, file: string): string {
  const lineAt = lineFinder(text);
  const findings = report.findings.map((finding) => ({
    ...finding,
    ...lineAt(finding.range.start),
  }));
  return JSON.stringify({ file, ...report, findings }, null, 2);
}
