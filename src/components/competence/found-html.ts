import type { CompetenceQuestion } from '../../legal/competence/index.ts';
import type { Competence } from '../../schemas/competence.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { answerHtml } from './answer-html.ts';
import type { CompetenceBook } from './book.ts';
import type { Found, NotFound } from './find-rows.ts';
import { lineHtml } from './line-html.ts';

/** Matters listed for a vague question. */
const SHOWN = 8;

/** What the finder shows for a question: the card of the best matter, then the next ones in short. */
export function foundHtml(
  found: Found,
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  const { first, near, others, unsure, commune, vague } = found;
  if (vague) return vagueHtml(near, question, book);
  return (
    (unsure
      ? '<p class="find-note">Chưa chắc đã hiểu đúng việc cần hỏi. Hãy xem có phải việc dưới đây không, hoặc tả bằng từ khác.</p>'
      : '') +
    nearHtml(near, first) +
    `<article class="who" data-card="${escapeHtml(first.id)}">${answerHtml(first, question, book, { heading: 2, commune })}` +
    `<p class="find-page"><a href="/tham-quyen/${escapeHtml(first.id)}/">Toàn bộ lịch sử và nguồn của việc này</a></p></article>` +
    othersHtml(others, question, book)
  );
}

/** Many matters that a few words may mean: who decides each in a line, the card one press below. */
function vagueHtml(
  near: readonly Competence[],
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  const left = near.length - SHOWN;
  return (
    `<p class="find-note">Câu hỏi còn rộng: ${String(near.length)} việc có lời này. Chọn việc đúng ý bạn, hoặc hỏi rõ hơn: ai làm, với ai, cấp nào.</p>` +
    listHtml(near.slice(0, SHOWN), question, book) +
    (left > 0
      ? `<p class="quiet">Còn ${String(left)} việc nữa. Thêm vài lời hoặc chọn lọc để thu hẹp.</p>`
      : '')
  );
}

/** Which of several is meant: one press each. */
function nearHtml(near: readonly Competence[], first: Competence): string {
  if (near.length === 0) return '';
  const buttons = near.map(
    ({ id, matter }) =>
      `<li><button type="button" class="button" data-pick="${escapeHtml(id)}" aria-pressed="${String(id === first.id)}">${escapeHtml(matter)}</button></li>`,
  );
  return `<div class="find-near"><p id="viec-nao">Câu hỏi gần với ${String(near.length)} việc. Bạn hỏi việc nào?</p><ul role="list" aria-labelledby="viec-nao">${buttons.join('')}</ul></div>`;
}

/** The next matters: what each is and who decides; the card is one press below. */
function othersHtml(
  others: readonly Competence[],
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  if (others.length === 0) return '';
  return `<h2 class="section-head">Việc gần giống</h2>${listHtml(others, question, book)}`;
}

function listHtml(
  rows: readonly Competence[],
  question: CompetenceQuestion,
  book: CompetenceBook,
): string {
  const items = rows.map(
    (row) =>
      `<li><details data-row="${escapeHtml(row.id)}"><summary><span class="find-matter">${escapeHtml(row.matter)}</span>${lineHtml(row, question, book)}</summary>` +
      `<div class="who" data-card="${escapeHtml(row.id)}"></div><p class="find-page"><a href="/tham-quyen/${escapeHtml(row.id)}/">Trang của việc này</a></p></details></li>`,
  );
  return `<ul class="find-others" role="list">${items.join('')}</ul>`;
}

/** What to do where nothing fits. */
export function notFoundHtml({ hidden }: NotFound, text: string): string {
  const freed =
    hidden === 0
      ? ''
      : `<p><button type="button" class="button" data-free>Bỏ các lọc: có ${String(hidden)} việc khớp</button></p>`;
  return (
    '<div class="certainty unknown"><p><strong>Không tìm thấy việc nào khớp.</strong></p>' +
    `${freed}<ul><li>Tả việc bằng vài từ khác: ai, làm gì, với ai.</li>` +
    '<li>Chọn lĩnh vực, cấp hoặc bạn là ai ở trên; các việc trong kho ở ngay dưới đây.</li>' +
    `<li><a href="/tra-cuu/?q=${escapeHtml(encodeURIComponent(text))}">Tìm cụm từ này trong văn bản</a>.</li></ul></div>`
  );
}

/** What was found, for who cannot see it. */
export function foundWords(found: Found | NotFound): string {
  if (found.first === null) return 'Không tìm thấy việc nào khớp.';
  const { first, near, others, unsure, vague } = found;
  if (vague) return `Câu hỏi còn rộng: ${String(near.length)} việc có lời này. Hãy chọn một việc.`;
  if (near.length > 0)
    return `Câu hỏi gần với ${String(near.length)} việc. Đang xem: ${first.matter}.`;
  const sure = unsure ? 'Chưa chắc đã hiểu đúng' : 'Khớp nhất';
  return `${sure}: ${first.matter}. Còn ${String(others.length)} việc gần giống.`;
}
