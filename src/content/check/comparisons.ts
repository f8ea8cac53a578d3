import type { Comparison, ComparedItem, Relation } from '../../schemas/comparison.ts';
import type { Change, Duty } from '../../schemas/duty.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';
import { unknownClauses } from './clauses.ts';
import { checkEntries, type Known } from './entries.ts';

/** What a field of work itself says of its name, as a comparison says it. */
const SAME: Readonly<Record<Change['kind'], Relation>> = {
  added: 'added',
  renamed: 'renamed',
  kept: 'unchanged',
};

/**
 * Checks that everything a comparison names exists, that no group of it is empty, and that it says of
 * the name of a field of work what the field's own entry says.
 */
export function checkComparisons(
  comparisons: readonly Placed<Comparison>[],
  known: Known,
  duties: readonly Duty[],
): FileIssue[] {
  return [
    ...checkEntries(
      comparisons,
      { ...known, texts: null },
      duties.map(({ id }) => id),
    ),
    ...comparisons.flatMap((one) => [
      ...(known.texts ? unknownClauses(one, known.texts, 'comparison/clause') : []),
      ...contradictions(one, duties),
      ...emptyGroups(one),
    ]),
  ];
}

/** Of the decisions on the department's functions only: elsewhere a field is compared in other ways. */
function contradictions(
  { value, file, lineOf }: Placed<Comparison>,
  duties: readonly Duty[],
): FileIssue[] {
  if (value.kind !== 'sequel') return [];
  return value.items.flatMap((item, i) => {
    const change = duties.find(({ id }) => item.duties.includes(id))?.change;
    if (item.duties.length !== 1 || !change || !isOfNames(item) || agrees(item, change)) return [];
    return [
      {
        file,
        line: lineOf(['items', i]),
        rule: 'comparison/duty',
        severity: 'error' as const,
        message: `Mục "${item.id}" nói khác content/linh-vuc/${item.duties.join()}.yaml.`,
        hint: `Ở đó: "${change.before ?? 'chưa có'}" → "${change.after}" (${change.kind}).`,
      },
    ];
  });
}

function isOfNames({ left, right }: ComparedItem): boolean {
  return [...left, ...right].every(({ name }) => name !== undefined);
}

function agrees({ relation, left, right }: ComparedItem, change: Change): boolean {
  return (
    relation === SAME[change.kind] &&
    left[0]?.name === (change.before ?? undefined) &&
    right[0]?.name === change.after
  );
}

function emptyGroups({ value, file, lineOf }: Placed<Comparison>): FileIssue[] {
  return value.groups.flatMap(({ id }, i) =>
    value.items.some(({ group }) => group === id)
      ? []
      : [
          {
            file,
            line: lineOf(['groups', i]),
            rule: 'comparison/group',
            severity: 'error' as const,
            message: `Nhóm "${id}" không có mục nào.`,
            hint: 'Bỏ nhóm, hoặc xếp mục vào nhóm.',
          },
        ],
  );
}
