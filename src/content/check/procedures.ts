import type { Competence } from '../../schemas/competence.ts';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';
import type { Office } from '../read/read-office.ts';
import { unknownClauses } from './clauses.ts';
import { checkEntries, groupsIn, withMentioned, type Known } from './entries.ts';
import { unknownAt } from './unknown-id.ts';

/** What procedures refer to beside documents and registries. */
interface Beside {
  readonly office: Office;
  readonly competence: readonly Placed<Competence>[];
}

/**
 * Checks that everything a procedure names exists: documents and clauses, sources, matters of
 * competence and their cases, contact points, other procedures; and that no two have one code.
 */
export function checkProcedures(
  procedures: readonly Placed<AdministrativeProcedure>[],
  known: Known,
  beside: Beside,
): FileIssue[] {
  const duties = beside.office.duties.map(({ value }) => value.id);
  return [
    ...checkEntries(procedures, withMentioned(known), duties),
    ...procedures.flatMap((one) => [
      ...(known.texts ? unknownClauses(one, known.texts, 'procedure/clause') : []),
      ...unknownNames(one, procedures, beside),
      ...unknownCases(one, beside.competence),
    ]),
    ...repeatedCodes(procedures),
  ];
}

/** Ids of matters, contact points and procedures that nothing has. */
function unknownNames(
  entry: Placed<AdministrativeProcedure>,
  procedures: readonly Placed<AdministrativeProcedure>[],
  { office, competence }: Beside,
): FileIssue[] {
  const ids = (entries: readonly Placed<{ id: string }>[]) => entries.map((one) => one.value.id);
  const pages = { known: ids(procedures), what: 'thủ tục', where: 'content/thu-tuc/' };
  const lists = {
    matter: { known: ids(competence), what: 'việc', where: 'content/tham-quyen/' },
    contacts: {
      known: ids(office.contacts),
      what: 'đầu mối',
      where: 'content/don-vi/lien-he.yaml',
    },
    related: pages,
    procedure: pages,
  };
  return groupsIn(entry.value, []).flatMap(({ group, path }) =>
    Object.entries(lists).flatMap(([key, list]) => {
      const named = group[key];
      return (Array.isArray(named) ? named : [named]).flatMap((id: unknown) =>
        typeof id === 'string' ? unknownAt(entry, [...path, key], id, list) : [],
      );
    }),
  );
}

function unknownCases(
  { value, file, lineOf }: Placed<AdministrativeProcedure>,
  competence: readonly Placed<Competence>[],
): FileIssue[] {
  return groupsIn(value, []).flatMap(({ group: { matter, cases }, path }) => {
    const row = competence.find((one) => one.value.id === matter);
    if (!row || !Array.isArray(cases)) return [];
    const known = row.value.cases.map(({ id }) => id);
    return cases
      .filter((id: unknown) => typeof id === 'string' && !known.includes(id))
      .map((id: unknown) => ({
        file,
        line: lineOf([...path, 'cases']),
        rule: 'procedure/case',
        severity: 'error' as const,
        message: `Việc "${row.value.id}" không có trường hợp "${String(id)}".`,
        hint: `Các trường hợp: ${known.join(', ') || 'không có'}.`,
      }));
  });
}

function repeatedCodes(procedures: readonly Placed<AdministrativeProcedure>[]): FileIssue[] {
  const seen = new Map<string, string>();
  return procedures.flatMap(({ value, file, lineOf }) => {
    if (!('code' in value) || !value.code.known) return [];
    const { code } = value.code.value;
    const first = seen.get(code);
    seen.set(code, first ?? file);
    if (first === undefined) return [];
    return [
      {
        file,
        line: lineOf(['code']),
        rule: 'procedure/code',
        severity: 'error' as const,
        message: `Mã thủ tục ${code} đã dùng ở ${first}.`,
        hint: 'Mỗi mã chỉ có một trang.',
      },
    ];
  });
}
