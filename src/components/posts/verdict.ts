import type { CompetencePart } from '../../legal/competence/index.ts';

/** Where on the card a matter stands: what the post decides, or anything else. */
export type PostRole = 'decides' | 'other';

/** What a part of an answer means to the holder of a post. */
export interface Verdict {
  readonly look: 'yours' | 'maybe' | 'theirs' | 'unknown';
  readonly words: string;
}

/**
 * What a part of an answer means to the holder of a post: theirs, theirs by authorisation, theirs if
 * the basis still holds, somebody else's, or nobody can say.
 *
 * @param named how answers name the post.
 * @param about the case and the place it is about; empty where there is only one.
 */
export function verdictOf(
  part: CompetencePart,
  role: PostRole,
  named: readonly string[],
  about: string,
): Verdict {
  const { status, authority, span } = part;
  const lead = about === '' ? '' : `${about}: `;
  if (status === 'known' && span?.kind === 'cham-dut')
    return { look: 'theirs', words: `${lead}việc này không còn.` };
  if (authority === null) return { look: 'unknown', words: `${lead}chưa xác định ai quyết định.` };
  const whose = `Thẩm quyền${about === '' ? '' : `, ${about}`}: ${status === 'possible' ? 'có thể là ' : ''}${authority}.`;
  if (role === 'other') return { look: 'theirs', words: whose };
  const how = isNamed(authority, named)
    ? 'thuộc quyền của bạn'
    : isNamed(span?.exercisedBy?.who ?? '', named)
      ? `theo ủy quyền của ${authority}`
      : null;
  if (how === null) return { look: 'theirs', words: `Vào ngày này không thuộc bạn. ${whose}` };
  if (status === 'known') return { look: 'yours', words: `${lead}${how}.` };
  const unless = part.doubts.includes('start-unknown') ? 'đã bắt đầu' : 'còn áp dụng';
  return { look: 'maybe', words: `${lead}${how}, nếu ${unless}; chưa xác định được.` };
}

/** Whether words name a post. A deputy is another post, though its name holds the other's. */
function isNamed(words: string, named: readonly string[]): boolean {
  const told = words.toLowerCase();
  return named.some((name) =>
    told.replaceAll(`phó ${name.toLowerCase()}`, '').includes(name.toLowerCase()),
  );
}
