import { competenceOn, labelOf, type CompetenceQuestion } from '../../legal/competence/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import { worldIn, type CompetenceBook } from '../competence/book.ts';
import { stepsHtml } from '../competence/steps-html.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { NOT_IN_SOURCES } from './words.ts';

/**
 * The steps of a matter on a day, as HTML; told apart by case or place where they differ. Every
 * string from content is escaped.
 */
export function matterStepsHtml(
  row: Competence,
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  const { parts } = competenceOn(row, question, worldIn(book));
  const told = parts.flatMap((part) => {
    const { span, status } = part;
    if (!span || status === 'unknown' || span.steps.length === 0) return [];
    return [{ part, list: stepsHtml(span.steps, book, row.checkedOn) }];
  });
  if (told.length === 0) return `<p>${NOT_IN_SOURCES} các bước áp dụng vào ngày này.</p>`;
  const areas = new Map(Object.entries(book.areas));
  return told
    .map(({ part, list }) => {
      const label = parts.length > 1 ? labelOf(part, row, areas) : '';
      return `${label === '' ? '' : `<h3>${escapeHtml(label)}</h3>`}${list}`;
    })
    .join('');
}
