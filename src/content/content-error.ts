import { formatIssues, type FileIssue } from './issues.ts';

/** Stops a build because of what stands in the content; its message names every file and line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly issues: readonly FileIssue[];

  constructor(issues: readonly FileIssue[]) {
    super(`Nội dung có ${issues.length} lỗi:\n${formatIssues(issues)}`);
    this.issues = issues;
  }
}
