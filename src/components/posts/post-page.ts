import { keepDay } from '../as-of/carry-day.ts';
import { onPaintedLoad } from '../as-of/painted.ts';
import type { HandedPost } from './paint-post.ts';

/** Shows who decides each matter of the card on the day asked about; what does it is loaded then. */
function start(post: HandedPost): void {
  onPaintedLoad(
    () => import('./paint-post.ts'),
    ({ paintPost }, { book, question }) => {
      paintPost(post, book, question);
      keepDay();
    },
  );
}

const json = document.getElementById('chuc-danh')?.textContent;
if (json) start(JSON.parse(json) as HandedPost);
document.querySelector('[data-print]')?.addEventListener('click', () => {
  print();
});
