import type { FileIssue } from '../issues.ts';
import { fileOf, issueAt, type CheckedDocument } from './corpus.ts';

/**
 * Lets documents explain the warnings that are right and stay (`accepts`): each gets its document's
 * reason. An acceptance that explains nothing is itself a warning, so that none outlives its cause;
 * but not while there are errors, for a file that does not compile can hide a warning elsewhere.
 */
export function applyAcceptances(
  issues: readonly FileIssue[],
  documents: readonly CheckedDocument[],
): FileIssue[] {
  const byFile = new Map(documents.map((document) => [fileOf(document.slug), document]));
  const explained = issues.map((issue): FileIssue => {
    const accepts = issue.severity === 'warning' ? byFile.get(issue.file)?.data.accepts : undefined;
    const acceptance = accepts?.find(({ rule }) => rule === issue.rule);
    return acceptance ? { ...issue, accepted: acceptance.why } : issue;
  });
  if (issues.some(({ severity }) => severity === 'error')) return explained;
  return [...explained, ...documents.flatMap((document) => unused(document, explained))];
}

function unused(document: CheckedDocument, issues: readonly FileIssue[]): FileIssue[] {
  const here = issues.filter(({ file }) => file === fileOf(document.slug));
  return document.data.accepts.flatMap(({ rule }, i) => {
    if (here.some((issue) => issue.accepted !== undefined && issue.rule === rule)) return [];
    return [
      issueAt(document, ['accepts', i], {
        rule: 'accept/unused',
        severity: 'warning',
        message: `Trường "accepts.${i}": không có cảnh báo "${rule}" nào ở văn bản này.`,
        hint: 'Bỏ mục này, hoặc sửa mã quy tắc. Lỗi thì phải sửa, không chấp nhận được.',
      }),
    ];
  });
}
