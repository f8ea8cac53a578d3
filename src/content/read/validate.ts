import type { z } from 'astro/zod';
import type { LineIssue } from './frontmatter.ts';

/** Vietnamese sentences for what a schema refuses, with the field and what to write instead. */
export function schemaIssues(
  error: z.ZodError,
  lineOf: (path: readonly PropertyKey[]) => number,
): LineIssue[] {
  return error.issues.flatMap((issue) =>
    describe(issue).map(({ path, message, hint }): LineIssue => {
      const field = path.map(String).join('.');
      return {
        rule: 'content/schema',
        severity: 'error',
        message: field === '' ? message : `Trường "${field}": ${message}`,
        ...(hint === undefined ? {} : { hint }),
        line: lineOf(path),
      };
    }),
  );
}

interface Sentence {
  path: readonly PropertyKey[];
  message: string;
  hint?: string;
}

function describe(issue: z.core.$ZodIssue): Sentence[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: 'không có trường này.',
        hint: 'Sửa chính tả tên trường hoặc bỏ nó đi; các trường được dùng nằm trong src/schemas/.',
      }));
    case 'invalid_type':
      return [
        {
          path: issue.path,
          message: isMissing(issue)
            ? 'còn thiếu.'
            : `sai kiểu, cần ${TYPE_NAMES[issue.expected] ?? issue.expected}.`,
          ...customHint(issue),
        },
      ];
    case 'invalid_value':
      return [
        {
          path: issue.path,
          message: issue.message.startsWith('Invalid')
            ? `giá trị không được dùng. Chọn một trong: ${issue.values.map(String).join(', ')}.`
            : issue.message,
        },
      ];
    case 'invalid_union': {
      // What was meant is the form it comes nearest to.
      const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length);
      // A kind that is none comes near to nothing.
      if (!nearest) return [{ path: issue.path, message: translated(issue.message) }];
      return nearest.flatMap((one) => describe({ ...one, path: [...issue.path, ...one.path] }));
    }
    case 'custom':
    case 'invalid_format':
    case 'too_small':
      return [{ path: issue.path, message: translated(issue.message) }];
    default:
      return [{ path: issue.path, message: translated(issue.message) }];
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
};

function isMissing(issue: z.core.$ZodIssueInvalidType): boolean {
  return issue.input === undefined && issue.message.includes('received undefined');
}

/** Schemas give their own Vietnamese sentence where they can; zod's English ones are replaced. */
function translated(message: string): string {
  return /^(Invalid|Too)/.test(message) ? 'giá trị không đúng dạng.' : message;
}

function customHint(issue: z.core.$ZodIssue): { hint?: string } {
  return issue.message.startsWith('Invalid') ? {} : { hint: issue.message };
}
