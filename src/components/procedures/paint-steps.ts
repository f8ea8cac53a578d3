import type { CompetenceQuestion } from '../../legal/competence/index.ts';
import { keepDay } from '../as-of/carry-day.ts';
import { readCompetenceBook } from '../competence/read-competence.ts';
import { matterStepsHtml } from './matter-steps-html.ts';

/** Shows the steps of a day, with the function that built them. */
export function paintSteps(question: CompetenceQuestion): void {
  const book = readCompetenceBook();
  for (const element of document.querySelectorAll<HTMLElement>('[data-matter-steps]')) {
    const row = book?.rows.find(({ id }) => id === element.dataset.matterSteps);
    if (!book || !row) continue;
    element.innerHTML = matterStepsHtml(row, question, book);
    keepDay(element);
  }
}
