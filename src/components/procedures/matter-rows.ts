import type { Competence } from '../../schemas/competence.ts';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';

type Steps = Extract<AdministrativeProcedure, { steps: unknown }>['steps'];

/**
 * The rows of competence a page answers from, in the order it names them: only the cases it is
 * about, and with its own steps before and after those of the row.
 */
export function matterRows(
  procedure: AdministrativeProcedure,
  all: readonly Competence[],
): Competence[] {
  const named: readonly { matter?: string | undefined; cases: readonly string[] }[] = [
    ...('decidedBy' in procedure && procedure.decidedBy.known ? procedure.decidedBy.value : []),
    ...('steps' in procedure && procedure.steps.from === 'matter' ? [procedure.steps] : []),
  ];
  return [...new Set(named.flatMap(({ matter }) => matter ?? []))].flatMap((matter) => {
    const row = all.find(({ id }) => id === matter);
    if (!row) return [];
    const cases = new Set(named.filter((one) => one.matter === matter).flatMap((one) => one.cases));
    const limited = named.some((one) => one.matter === matter && one.cases.length === 0)
      ? row
      : onlyCases(row, cases);
    return 'steps' in procedure ? [withSteps(limited, procedure.steps)] : [limited];
  });
}

function onlyCases(row: Competence, cases: ReadonlySet<string>): Competence {
  return {
    ...row,
    cases: row.cases.filter(({ id }) => cases.has(id)),
    spans: row.spans.filter((span) => span.case === undefined || cases.has(span.case)),
  };
}

function withSteps(row: Competence, steps: Steps): Competence {
  if (steps.from !== 'matter' || steps.matter !== row.id) return row;
  const { first, after } = steps;
  const told = (span: Competence['spans'][number]): boolean => span.steps.length > 0;
  return {
    ...row,
    spans: row.spans.map((span) =>
      told(span) ? { ...span, steps: [...first, ...span.steps, ...after] } : span,
    ),
  };
}
