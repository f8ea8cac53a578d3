import { DOUBTS, type CompetencePart, type Doubt } from '../../legal/competence/index.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import { holderWords } from './span-words.ts';

/** What would settle a doubt, where the row itself does not say. */
const SETTLES: Readonly<Record<Doubt, string>> = {
  'no-span': 'văn bản quy định việc này vào ngày đã chọn',
  'not-settled': 'văn bản nói rõ ai có thẩm quyền',
  'start-unknown': 'văn bản cho biết ngày bắt đầu',
  'end-unknown': 'văn bản cho biết còn áp dụng đến ngày nào',
  'basis-ended': 'văn bản thay căn cứ này, hoặc kéo dài thời hạn của nó',
  'basis-unknown': 'danh mục văn bản còn hiệu lực, hết hiệu lực của cơ quan ban hành',
};

/**
 * Why an answer is less than certain, what holds if it has not begun, and what would settle it,
 * unless the card tells that elsewhere. Empty for a certain answer.
 */
export function doubtHtml(part: CompetencePart, settled: boolean): string {
  const { doubts, otherwise, span, status } = part;
  if (doubts.length === 0) return '';
  const lines = [
    ...doubts.filter((doubt) => doubt !== 'not-settled').map((doubt) => DOUBTS[doubt]),
    ...(status === 'unknown' && span?.note !== undefined ? [span.note] : []),
    ...(otherwise ? [`Nếu chưa bắt đầu: ${holderWords(otherwise)}.`] : []),
  ];
  const settles = doubts.map((doubt) => SETTLES[doubt]).join('; ');
  return (
    (lines.length === 0
      ? ''
      : `<p class="who-doubt">${lines.map((line) => nameHtml(line)).join(' ')}</p>`) +
    (settled ? '' : `<p class="quiet">Cần để xác định: ${escapeHtml(settles)}.</p>`)
  );
}
