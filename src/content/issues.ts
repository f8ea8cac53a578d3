import type { LineIssue } from './frontmatter.ts';

/** An issue of a content file. */
export interface FileIssue extends LineIssue {
  /** Path below the content folder. */
  readonly file: string;
}

/**
 * The one renderer of content issues for people: `file:line  sentence`, then what to do.
 * For machines use the issues themselves as JSON.
 */
export function formatIssues(issues: readonly FileIssue[], root = 'content'): string {
  return issues
    .map(({ file, line, severity, rule, message, hint }) => {
      const head = `${root}/${file}:${line}  ${severity === 'error' ? 'LỖI' : 'CẢNH BÁO'}  ${message}  [${rule}]`;
      return hint === undefined ? head : `${head}\n    → ${hint}`;
    })
    .join('\n');
}
