import { carryDay } from '../as-of/carry-day.ts';
import { readAsked } from '../as-of/date-address.ts';
import { onPainted } from '../as-of/painted.ts';
import type { Question } from '../../legal/effect/index.ts';
import type { HandedPost } from './paint-post.ts';

/** Shows who decides each matter of the card on the day asked about; what does it is loaded then. */
function start(post: HandedPost): void {
  let latest: Question | null = null;
  onPainted(({ book, question }) => {
    latest = question;
    void import('./paint-post.ts').then(({ paintPost }) => {
      // Another day may have been asked for in the meantime.
      if (latest !== question) return;
      paintPost(post, book, question);
      const asked = readAsked(location.search);
      carryDay(asked.kind === 'day' ? asked.day : null);
    });
  });
}

const json = document.getElementById('chuc-danh')?.textContent;
if (json) start(JSON.parse(json) as HandedPost);
document.querySelector('[data-print]')?.addEventListener('click', () => {
  print();
});
