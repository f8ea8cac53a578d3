import type { Issue } from '../../legal/issue.ts';
import { fold } from '../../legal/vietnamese/index.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';

/** A list of ids: what they are of, and where it stands. */
export interface IdList {
  readonly known: readonly string[];
  readonly what: string;
  readonly where: string;
}

/** The issue for an id that no list has; `label` says what names it. */
export function unknownId(label: string, id: string, { known, what, where }: IdList): Issue {
  const near = nearest(id, known);
  return {
    rule: 'content/unknown-id',
    severity: 'error',
    message: `${label}: không có ${what} "${id}".`,
    hint: `${near === null ? '' : `Có phải "${near}"? `}Danh sách ở ${where}.`,
  };
}

/** The same for an id that an entry names at a place of its file; none where the list has it. */
export function unknownAt(
  { file, lineOf }: Pick<Placed<unknown>, 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  id: string,
  list: IdList,
): FileIssue[] {
  if (list.known.includes(id)) return [];
  const label = `Trường "${path.map(String).join('.')}"`;
  return [{ file, line: lineOf(path), ...unknownId(label, id, list) }];
}

/** The known id closest to a mistyped one, if any is close. */
function nearest(id: string, known: readonly string[]): string | null {
  const scored = known
    .map((candidate) => ({ candidate, distance: distance(fold(id), candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best && best.distance <= Math.max(2, id.length / 3) ? best.candidate : null;
}

/** Levenshtein distance; ids are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
