import { onPaintedLoad } from '../as-of/painted.ts';
import { onPress } from '../ui/on-press.ts';

/**
 * Cards follow the day and the place of the page, and their citations can be copied. What that takes
 * is loaded when it is first asked for.
 */
onPaintedLoad(
  () => import('./paint-cards.ts'),
  ({ paintCards }, { question }) => {
    paintCards(question);
  },
);

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-cite]');
  if (!button) return;
  onPress(button, async () => {
    const { copyClause } = await import('./copy-clause.ts');
    copyClause(button);
  });
});
