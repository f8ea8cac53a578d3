import type { CompetenceAnswer, CompetenceStatus } from '../../legal/competence/index.ts';
import type { Competence, CompetenceSpanEntry } from '../../schemas/competence.ts';
import * as texts from '../../texts/vi.ts';

const WORDS: Readonly<Record<CompetenceStatus, string>> = {
  known: texts.spanKnown,
  possible: texts.spanPossible,
  unknown: texts.spanUnknown,
};

/** What each span of a row is on the day of an answer; empty for those the day is not in. */
export function spanStates(
  { spans }: Pick<Competence, 'spans'>,
  { parts }: CompetenceAnswer<CompetenceSpanEntry>,
): string[] {
  return spans.map((span) => {
    const part = parts.find((one) => one.span === span);
    if (part) return WORDS[part.status];
    return parts.some(({ otherwise }) => otherwise === span) ? WORDS.possible : '';
  });
}
