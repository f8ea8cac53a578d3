import type { CompetenceQuestion } from '../../legal/competence/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import type { CompetenceBook } from '../competence/book.ts';
import { clausesHtml } from '../competence/clause-html.ts';
import { communeHtml } from '../competence/commune-html.ts';
import { shortAnswer, type ShortLine } from '../competence/short-answer.ts';
import { formatDate } from '../ui/date.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';

/** Clauses shown in a lesson; the page of the matter has all. */
const CLAUSES = 3;

/**
 * Who decides a matter, in the text of a lesson: the answer, its clauses with their states, and the
 * way to everything else. The same words as the card's, without what a lesson has no room for; every
 * string from content is escaped.
 */
export function answerShortHtml(
  row: Competence,
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  const { lines, area, doubts, grounds, commune } = shortAnswer(row, question, book);
  const page = `/tham-quyen/${escapeHtml(row.id)}/`;
  const left = grounds.length - CLAUSES;
  const further = left > 0 ? `${String(left)} căn cứ khác, điều kiện` : 'Điều kiện';
  return (
    `<h3 class="who-matter"><a href="${page}">${nameHtml(row.matter)}</a></h3>` +
    `<p class="who-day">Tại ngày ${formatDate(question.on)}${placeWords(question, book)}</p>` +
    linesHtml(lines) +
    (area === null ? '' : `<p class="who-area">Chỉ áp dụng ở ${escapeHtml(area)}.</p>`) +
    doubts.map((doubt) => `<p class="who-doubt">${escapeHtml(doubt)}</p>`).join('') +
    clausesHtml(grounds.slice(0, CLAUSES), book) +
    communeHtml(row, commune, book) +
    `<p class="who-rest"><a href="${page}">${further}, các bước, trước và sau, nguồn</a></p>`
  );
}

function placeWords({ territory }: CompetenceQuestion, { areas }: CompetenceBook): string {
  return territory === undefined ? '' : `, ở ${escapeHtml(areas[territory] ?? territory)}`;
}

/** One answer stands large; several each with their cases. */
function linesHtml(lines: readonly ShortLine[]): string {
  const [only, ...others] = lines;
  if (only && others.length === 0 && only.label === '')
    return `<p class="who-answer" data-status="${only.status}"><strong>${nameHtml(only.who)}</strong></p>`;
  const items = lines.map(
    ({ label, who, status }) =>
      `<li data-status="${status}"><span class="who-label">${nameHtml(label)}:</span> <strong>${nameHtml(who)}</strong></li>`,
  );
  return `<ul class="who-lines" role="list">${items.join('')}</ul>`;
}
