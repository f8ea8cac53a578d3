import { standingOn } from '../../legal/succession/index.ts';
import { stateIn } from '../as-of/book.ts';
import { onPainted } from '../as-of/painted.ts';
import { readPhase } from './phase-data.ts';
import { isElsewhen, STANDING_WORDS } from './words.ts';

/** Says of everything that holds for a time how it stands on the day asked about. */
onPainted(({ book, question }) => {
  for (const element of document.querySelectorAll<HTMLDetailsElement>('[data-phase]')) {
    const standing = standingOn(readPhase(element), question.on, (slug, provision) =>
      stateIn(book, provision === null ? slug : `${slug}#${provision}`, question),
    );
    element.dataset.standing = standing;
    element.open = !isElsewhen(standing);
    const words = element.querySelector('[data-standing-words]');
    if (words) words.textContent = STANDING_WORDS[standing];
  }
});
