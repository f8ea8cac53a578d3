import { onPaintedLoad } from '../as-of/painted.ts';
import { onPress } from '../ui/on-press.ts';

/**
 * Warnings and marks in a lesson follow the day of the page, and its provisions can be cited. What
 * that takes is loaded when it is first asked for.
 */
onPaintedLoad(
  () => import('./paint-lesson.ts'),
  ({ paintLesson }, painted) => {
    paintLesson(painted);
  },
);

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-cite-clause]');
  if (!button) return;
  onPress(button, async () => {
    const { copyClause } = await import('./copy-clause.ts');
    copyClause(button);
  });
});
