import { COMPETENCE_ASKERS, type CompetenceAsker } from '../../legal/competence/index.ts';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';

/** A group of the list. */
export interface ProcedureGroup {
  readonly id: string;
  readonly title: string;
  readonly procedures: readonly AdministrativeProcedure[];
}

/** The order in which people are served: those who come from outside first. */
const ORDER: readonly CompetenceAsker[] = [
  'nguoi-dan',
  'to-chuc',
  'ben-nuoc-ngoai',
  'ubnd-cap-xa',
  'so-nganh',
  'truong-hoc',
  'ubnd-cap-tinh',
  'co-quan-ngoai-vu',
];

/**
 * Procedures by whom they are for, each under the first it names; pages for people in need before
 * all others. Within a group they stand field by field, in their own order.
 */
export function groupProcedures(
  procedures: readonly AdministrativeProcedure[],
): readonly ProcedureGroup[] {
  const help = procedures.filter(({ kind }) => kind === 'help');
  const others = procedures.filter(({ kind }) => kind !== 'help');
  const groups = ORDER.map((asker) => ({
    id: asker,
    title: COMPETENCE_ASKERS[asker],
    procedures: byField(others.filter(({ askers }) => askers[0] === asker)),
  }));
  return [{ id: 'can-giup', title: 'Cần giúp ngay', procedures: help }, ...groups].filter(
    (group) => group.procedures.length > 0,
  );
}

function byField(procedures: readonly AdministrativeProcedure[]): AdministrativeProcedure[] {
  const fields = [...new Set(procedures.map(({ fields: [first] }) => first))];
  return fields.flatMap((field) => procedures.filter(({ fields: [first] }) => first === field));
}
