import type { Question } from '../../schemas/lesson.ts';
import type { QuestionKey } from './progress.ts';

/** What scripts need to know of questions. */
export function questionKeys(questions: readonly Question[]): QuestionKey[] {
  return questions.map((question) => ({
    id: question.id,
    version: questionVersion(question),
    right: question.options.findIndex(({ right }) => right),
  }));
}

/**
 * A short name for the words of a question: it changes with the question, an option, their order or
 * the right one, not with the explanation (FNV-1a, 32 bits).
 */
export function questionVersion({
  question,
  options,
}: Pick<Question, 'question' | 'options'>): string {
  const words = JSON.stringify([
    question,
    options.map(({ text, right }) => [text, right === true]),
  ]);
  let hash = 0x811c9dc5;
  for (const character of words)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
