import type { Competence } from '../../schemas/competence.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';
import { unknownClauses } from './clauses.ts';
import { checkEntries, withMentioned, type Known } from './entries.ts';

/**
 * Checks that everything a row of competence names exists: sources, documents, provisions of texts
 * that are held here, territories, fields of work; that no two rows have one number; and that no
 * span ends before it begins. A row may also rest on documents that are only mentioned, and name
 * provisions of those without a text here: the clause is what a reader comes for.
 */
export function checkCompetence(
  rows: readonly Placed<Competence>[],
  known: Known,
  duties: readonly string[],
): FileIssue[] {
  return [
    ...checkEntries(rows, withMentioned(known), duties),
    ...rows.flatMap((row) =>
      known.texts ? unknownClauses(row, known.texts, 'competence/provision') : [],
    ),
    ...rows.flatMap((row) => endsEarly(row)),
    ...repeatedNumbers(rows),
  ];
}

function endsEarly({ value, file, lineOf }: Placed<Competence>): FileIssue[] {
  return value.spans.flatMap(({ from, fromBounds, to, toBounds }, i) => {
    const first = from ?? fromBounds?.notBefore;
    const last = to ?? toBounds?.notAfter;
    if (first === undefined || last === undefined || first < last) return [];
    return [
      {
        file,
        line: lineOf(['spans', i]),
        rule: 'competence/order',
        severity: 'error' as const,
        message: `Giai đoạn thứ ${i + 1} kết thúc (${last}) trước khi bắt đầu (${first}).`,
        hint: '"to" là ngày đầu tiên không còn áp dụng.',
      },
    ];
  });
}

function repeatedNumbers(rows: readonly Placed<Competence>[]): FileIssue[] {
  return rows.flatMap(({ value, file, lineOf }, i) => {
    const first = rows.slice(0, i).find((row) => row.value.number === value.number);
    if (!first) return [];
    return [
      {
        file,
        line: lineOf(['number']),
        rule: 'competence/number',
        severity: 'error' as const,
        message: `Số thứ tự ${value.number} đã dùng ở ${first.file}.`,
        hint: 'Mỗi việc cần một số riêng.',
      },
    ];
  });
}
