import { oneLine } from './words.ts';
import { compareGravity } from './problem.ts';
import {
  DRAFT_SEVERITIES,
  type DraftFinding,
  type DraftRow,
  type DraftSeverity,
  type DraftSummary,
  type DraftVerdict,
} from './types.ts';

/**
 * Counts what was found, and lists the other documents cited, once each. `keys` tell documents
 * outside of the corpus apart, one for each finding; null for what names no document.
 */
export function summarise(
  findings: readonly DraftFinding[],
  keys: readonly (string | null)[],
): DraftSummary {
  const verdicts: Partial<Record<DraftVerdict, number>> = {};
  const severities = Object.fromEntries(DRAFT_SEVERITIES.map((one) => [one, 0])) as Record<
    DraftSeverity,
    number
  >;
  const groups = new Map<string, number[]>();
  for (const [index, { verdict, severity, target }] of findings.entries()) {
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    severities[severity]++;
    const key = target ? (target.document?.slug ?? null) : (keys[index] ?? null);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return {
    severities,
    verdicts,
    documents: [...groups.values()].map((group) => row(group, findings)),
  };
}

function row(indices: readonly number[], findings: readonly DraftFinding[]): DraftRow {
  const own = indices.flatMap((index) => findings[index] ?? []);
  const [first] = own;
  const worst = own.reduce((a, b) => (compareGravity(b, a) < 0 ? b : a));
  const document = first?.target?.document ?? null;
  return {
    document,
    name: document?.name ?? oneLine(first?.text ?? ''),
    findings: indices,
    verdict: worst.verdict,
    severity: worst.severity,
    message: worst.message,
    successors: worst.successors,
  };
}
