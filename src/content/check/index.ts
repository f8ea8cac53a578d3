import type { FileIssue } from '../issues.ts';
import { checkAddresses } from './addresses.ts';
import { checkBothSides } from './both-sides.ts';
import { checkCircles } from './circles.ts';
import type { CheckedCorpus, CorpusCheck } from './corpus.ts';
import { checkDates } from './dates.ts';
import { checkEvidence } from './evidence.ts';
import { checkIncorporates } from './incorporates.ts';
import { checkLeads } from './leads.ts';
import { checkNumbers } from './numbers.ts';
import { checkRelationDates } from './relation-dates.ts';
import { checkRelations } from './relations.ts';

const CHECKS: readonly CorpusCheck[] = [
  checkRelations,
  checkBothSides,
  checkCircles,
  checkIncorporates,
  checkDates,
  checkRelationDates,
  checkNumbers,
  checkEvidence,
  // Not the bare function: it takes the engine as a second argument.
  (corpus) => checkLeads(corpus),
  checkAddresses,
];

/** Checks what no single file can show: how documents, facts and evidence fit together. */
export function checkCorpus(corpus: CheckedCorpus): FileIssue[] {
  return CHECKS.flatMap((check) => check(corpus));
}
