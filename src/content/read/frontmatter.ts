import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Issue } from '../../legal/issue.ts';

/** A content file taken apart. Line numbers count from 1 in the file. */
export interface Frontmatter {
  readonly data: unknown;
  readonly body: string;
  /** Line on which the body starts. */
  readonly bodyLine: number;
  /** Line of a key or list item, for error messages; the fence's line when it is not found. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** An issue with the line it stands on. */
export interface LineIssue extends Issue {
  readonly line: number;
}

const FENCE = '---';

/** Splits `--- YAML --- body`. Broken fences and YAML come back as issues with lines. */
export function splitFrontmatter(text: string): { value: Frontmatter | null; issues: LineIssue[] } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== FENCE)
    return { value: null, issues: [fenceIssue(1, 'Tệp phải bắt đầu bằng dòng "---".')] };
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === FENCE);
  if (end === -1)
    return {
      value: null,
      issues: [fenceIssue(1, 'Phần khai báo đầu tệp không có dòng "---" kết thúc.')],
    };

  const counter = new LineCounter();
  const yaml = parseDocument(lines.slice(1, end).join('\n'), {
    lineCounter: counter,
    prettyErrors: false,
  });
  const issues = yaml.errors.map((error): LineIssue => ({
    rule: 'content/yaml',
    severity: 'error',
    message: `Phần khai báo đầu tệp viết sai cú pháp YAML: ${error.message}`,
    hint: 'Kiểm tra thụt lề, dấu hai chấm và dấu nháy ở dòng này.',
    line: counter.linePos(error.pos[0]).line + 1,
  }));
  if (issues.length > 0) return { value: null, issues };
  return {
    value: {
      data: yaml.toJS(),
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 2,
      lineOf: (path) => lineOf(yaml, counter, path) + 1,
    },
    issues: [],
  };
}

/** Line within a YAML text of the deepest existing node on a path; 0 when there is none. */
export function lineOf(yaml: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const at = positionOf(yaml, path.slice(0, length));
    if (at !== null) return counter.linePos(at).line;
  }
  return 0;
}

/** Offset of the key at a path (or of the item, in a list). */
function positionOf(yaml: Document, path: readonly PropertyKey[]): number | null {
  const parent = yaml.getIn(path.slice(0, -1), true) as { items?: unknown[] } | undefined;
  const last = path.at(-1);
  for (const item of parent?.items ?? []) {
    const key = (item as { key?: { value?: unknown; range?: [number, number, number] } }).key;
    if (key?.value === last && key?.range) return key.range[0];
  }
  const node =
    typeof last === 'number'
      ? (parent?.items?.[last] as { range?: [number, number, number] } | undefined)
      : undefined;
  return node?.range?.[0] ?? null;
}

function fenceIssue(line: number, message: string): LineIssue {
  return {
    rule: 'content/frontmatter',
    severity: 'error',
    message,
    hint: 'Xem docs/bien-tap.md, mục "Thêm một văn bản".',
    line,
  };
}
