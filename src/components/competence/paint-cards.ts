import { competenceOn, type CompetenceQuestion } from '../../legal/competence/index.ts';
import { keepDay } from '../as-of/carry-day.ts';
import { answerHtml, type CardLook } from './answer-html.ts';
import { worldIn } from './book.ts';
import { lineHtml } from './line-html.ts';
import { readCompetenceBook } from './read-competence.ts';
import { spanStates } from './span-states.ts';

/** Shows the answers on a page for a day and a place, with the functions that built them. */
export function paintCards(question: CompetenceQuestion): void {
  const book = readCompetenceBook();
  if (!book) return;
  for (const row of book.rows) {
    for (const card of all(`[data-answer="${row.id}"]`))
      fillCard(card, answerHtml(row, question, book, lookOf(card)));
    for (const line of all(`[data-answer-line="${row.id}"]`))
      line.innerHTML = lineHtml(row, question, book);
    const marks = all(`[data-span-of="${row.id}"]`);
    if (marks.length === 0) continue;
    const states = spanStates(row, competenceOn(row, question, worldIn(book)));
    for (const mark of marks) {
      mark.textContent = states[Number(mark.dataset.span)] ?? '';
      mark.hidden = mark.textContent === '';
    }
  }
}

/** Puts a card's HTML in place; what was open stays open, links go on asking for the day. */
export function fillCard(card: HTMLElement, html: string): void {
  const open = [...card.querySelectorAll<HTMLDetailsElement>('.who-more')].map((one) => one.open);
  card.innerHTML = html;
  for (const [i, one] of [...card.querySelectorAll<HTMLDetailsElement>('.who-more')].entries())
    one.open = open[i] ?? false;
  keepDay(card);
}

function lookOf({ dataset }: HTMLElement): CardLook {
  const heading = Number(dataset.heading);
  return heading === 2 || heading === 3 || heading === 4 ? { heading } : {};
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
