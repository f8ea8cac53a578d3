import type { LineIssue } from './read/frontmatter.ts';

/** An issue of a content file. */
export interface FileIssue extends LineIssue {
  /** Path below the content folder. */
  readonly file: string;
  /** Why a warning stays, in the words of the document it is about. */
  readonly accepted?: string;
}

/**
 * The one renderer of content issues for people: `file:line  sentence`, then what to do, or why a
 * warning stays.
 */
export function formatIssues(issues: readonly FileIssue[], root = 'content'): string {
  return issues
    .map(({ file, line, severity, rule, message, hint, accepted }) => {
      const head = `${root}/${file}:${line}  ${severity === 'error' ? 'LỖI' : 'CẢNH BÁO'}  ${message}  [${rule}]`;
      if (accepted !== undefined) return `${head}\n    ✓ Đã chấp nhận: ${accepted}`;
      return hint === undefined ? head : `${head}\n    → ${hint}`;
    })
    .join('\n');
}

/** The issues for machines: always the same fields, `null` where there is nothing to say. */
export function issuesAsJson(issues: readonly FileIssue[]): string {
  const rows = issues.map(({ file, line, rule, severity, message, hint, accepted }) => ({
    file,
    line,
    rule,
    severity,
    message,
    hint: hint ?? null,
    accepted: accepted ?? null,
  }));
  return JSON.stringify(rows, null, 2);
}
