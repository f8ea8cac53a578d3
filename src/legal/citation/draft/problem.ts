import {
  DRAFT_SEVERITIES,
  DRAFT_VERDICTS,
  type DraftProblem,
  type DraftSeverity,
  type DraftVerdict,
} from './types.ts';

/** One thing to be said of a citation. */
export function problem(
  severity: DraftSeverity,
  verdict: DraftVerdict,
  message: string,
): DraftProblem {
  return { verdict, severity, message };
}

/** Gravest first: by severity, then in the order of the verdicts; the same is said once. */
export function byGravity(problems: readonly DraftProblem[]): DraftProblem[] {
  const once = [...new Map(problems.map((one) => [one.message, one])).values()];
  return once.sort(compareGravity);
}

/** Order of things by what is gravest about them. */
export function compareGravity(
  a: Pick<DraftProblem, 'severity' | 'verdict'>,
  b: Pick<DraftProblem, 'severity' | 'verdict'>,
): number {
  const bySeverity = DRAFT_SEVERITIES.indexOf(a.severity) - DRAFT_SEVERITIES.indexOf(b.severity);
  return bySeverity !== 0
    ? bySeverity
    : DRAFT_VERDICTS.indexOf(a.verdict) - DRAFT_VERDICTS.indexOf(b.verdict);
}
