import { branchSketch, growTree, nodeId, type SketchFault } from '../../legal/succession/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import type { SuccessionBranch } from '../../schemas/succession.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';
import { unknownClauses } from './clauses.ts';
import { checkEntries, withMentioned, type Known } from './entries.ts';
import { unknownAt } from './unknown-id.ts';

/** What is wrong with a tree, in words. */
const FAULTS: Readonly<Record<SketchFault['kind'], (id: string) => string>> = {
  repeated: (id) => `Mã "${id}" dùng hai lần.`,
  nowhere: (id) => `Không có câu hỏi hay kết quả "${id}".`,
  circle: (id) => `Đường hỏi quay lại câu hỏi "${id}".`,
  few: (id) => `Câu hỏi "${id}" có ít hơn hai câu trả lời.`,
  unreachable: (id) => `Không có đường nào dẫn đến "${id}".`,
};

/**
 * Checks that every path of questions ends, that what outcomes are made of is there and used, that
 * times follow each other, and that everything named exists: clauses, sources, matters.
 */
export function checkSuccession(
  branches: readonly Placed<SuccessionBranch>[],
  known: Known,
  { duties, competence }: { duties: readonly string[]; competence: readonly Placed<Competence>[] },
): FileIssue[] {
  return [
    ...checkEntries(branches, withMentioned(known), duties),
    ...branches.flatMap((branch) => [
      ...(known.texts ? unknownClauses(branch, known.texts, 'succession/clause') : []),
      ...treeFaults(branch),
      ...blockFaults(branch),
      ...timeFaults(branch),
      ...unknownMatters(
        branch,
        competence.map(({ value }) => value),
      ),
    ]),
  ];
}

function treeFaults({ value, file, lineOf }: Placed<SuccessionBranch>): FileIssue[] {
  const own = nodeId(value.id, '');
  return growTree(branchSketch(value)).issues.map(({ kind, id, path }) => ({
    file,
    line: lineOf(path),
    rule: 'succession/tree',
    severity: 'error' as const,
    message: FAULTS[kind](id.startsWith(own) ? id.slice(own.length) : id),
    hint: 'Mỗi câu trả lời dẫn đến một câu hỏi hoặc một kết quả trong cùng tệp.',
  }));
}

function blockFaults({ value, file, lineOf }: Placed<SuccessionBranch>): FileIssue[] {
  const told = (path: readonly PropertyKey[], message: string): FileIssue => ({
    file,
    line: lineOf(path),
    rule: 'succession/block',
    severity: 'error',
    message,
    hint: 'Kết quả ghép từ các khối ghi ở cuối tệp.',
  });
  const blocks = value.blocks.map(({ id }) => id);
  const used = new Set(value.outcomes.flatMap((outcome) => outcome.blocks));
  return [
    ...value.outcomes.flatMap((outcome, i) =>
      outcome.blocks.flatMap((id, j) =>
        blocks.includes(id) ? [] : [told(['outcomes', i, 'blocks', j], `Không có khối "${id}".`)],
      ),
    ),
    ...blocks.flatMap((id, i) => [
      ...(blocks.indexOf(id) < i ? [told(['blocks', i, 'id'], `Mã "${id}" dùng hai lần.`)] : []),
      ...(used.has(id) ? [] : [told(['blocks', i], `Không kết quả nào dùng khối "${id}".`)]),
    ]),
  ];
}

function timeFaults({ value, file, lineOf }: Placed<SuccessionBranch>): FileIssue[] {
  return value.blocks.flatMap(({ phases }, i) =>
    phases.flatMap(({ from, to }, j) => {
      const before = phases[j - 1];
      const early = before !== undefined && (before.to === undefined || from < before.to);
      if (!early && (to === undefined || from < to)) return [];
      return [
        {
          file,
          line: lineOf(['blocks', i, 'phases', j]),
          rule: 'succession/order',
          severity: 'error' as const,
          message: early
            ? `Giai đoạn thứ ${j + 1} bắt đầu khi giai đoạn trước chưa hết.`
            : `Giai đoạn thứ ${j + 1} kết thúc trước khi bắt đầu.`,
          hint: '"to" là ngày đầu tiên không còn áp dụng; giai đoạn sau bắt đầu từ ngày đó.',
        },
      ];
    }),
  );
}

function unknownMatters(
  branch: Placed<SuccessionBranch>,
  competence: readonly Competence[],
): FileIssue[] {
  const list = {
    known: competence.map(({ id }) => id),
    what: 'việc',
    where: 'content/tham-quyen/',
  };
  return branch.value.blocks.flatMap(({ competence: same, matters }, i) => {
    const row = competence.find(({ id }) => id === same?.matter);
    const cases = { ...list, known: row?.cases.map(({ id }) => id) ?? [], what: 'trường hợp' };
    const at = ['blocks', i, 'competence'];
    return [
      ...(same ? unknownAt(branch, [...at, 'matter'], same.matter, list) : []),
      ...(row && same?.case !== undefined
        ? unknownAt(branch, [...at, 'case'], same.case, cases)
        : []),
      ...matters.flatMap((id, j) => unknownAt(branch, ['blocks', i, 'matters', j], id, list)),
    ];
  });
}
