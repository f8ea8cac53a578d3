import type { Taken } from '../../legal/succession/index.ts';

/** Reads the answers an address gives: `?ben-ky=so&so-noi-nhan=mot`. */
export function answersIn(query: string): (question: string) => string | null {
  const params = new URLSearchParams(query);
  return (question) => params.get(question);
}

/**
 * The query of a path, with what else the present one says (the day asked about).
 *
 * @param questions ids of all questions, whose answers in the present query make way.
 */
export function pathQuery(
  taken: readonly Pick<Taken, 'question' | 'answer'>[],
  query: string,
  questions: readonly string[],
): string {
  const params = new URLSearchParams(query);
  for (const id of questions) params.delete(id);
  for (const { question, answer } of taken) params.set(question.id, answer.id);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
