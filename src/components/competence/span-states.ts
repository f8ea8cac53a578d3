import type { CompetenceAnswer, CompetenceStatus } from '../../legal/competence/index.ts';
import type { Competence, CompetenceSpanEntry } from '../../schemas/competence.ts';

const WORDS: Readonly<Record<CompetenceStatus, string>> = {
  known: 'Đang áp dụng',
  possible: 'Có thể đang áp dụng',
  unknown: 'Không kết luận được',
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
