import { onPainted } from '../as-of/painted.ts';

/**
 * Warnings and marks in a lesson follow the day of the page, and its provisions can be cited. What
 * that takes is loaded when it is first asked for.
 */
onPainted((painted) => {
  import('./paint-lesson.ts')
    .then(({ paintLesson }) => {
      paintLesson(painted);
    })
    // Where it cannot be loaded the page says for which day it stands.
    .catch(() => undefined);
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-cite-clause]');
  if (!button) return;
  import('./copy-clause.ts')
    .then(({ copyClause }) => {
      copyClause(button);
    })
    .catch(() => undefined);
});
