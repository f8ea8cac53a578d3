import type { CompetenceQuestion } from '../../legal/competence/index.ts';
import { keepDay } from '../as-of/carry-day.ts';
import { readCompetenceBook } from '../competence/read-competence.ts';
import { answerShortHtml } from './answer-short-html.ts';

/** Shows the answers in a lesson for a day and a place, with the function that built them. */
export function paintAnswers(question: CompetenceQuestion): void {
  const book = readCompetenceBook();
  for (const element of document.querySelectorAll<HTMLElement>('[data-answer-short]')) {
    const row = book?.rows.find(({ id }) => id === element.dataset.answerShort);
    if (!book || !row) continue;
    element.innerHTML = answerShortHtml(row, question, book);
    keepDay(element);
  }
}
