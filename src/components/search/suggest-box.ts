import { createListbox } from '../palette/listbox.ts';
import { loadNames } from '../palette/load-names.ts';
import { renderName } from '../palette/render-name.ts';
import { part } from './dom.ts';
import type { Suggestions } from './suggestions.ts';

/** Suggestions shown at most: they stand over the results and must not hide them all. */
const SHOWN = 6;

/** Of these, names of one kind where there are others: the best of each kind, then the next best. */
const OF_KIND = 1;

/** What is offered; pages and lessons are the palette's. */
const KINDS = ['document', 'procedure', 'matter', 'term'] as const;

/** A whole question names nothing. */
const LONGEST = 60;

/**
 * The list under the box, over the results, so that nothing moves when it comes and goes. ↓ and ↑ mark
 * a suggestion and Enter opens it; Esc, and ↓ past the last, give the keys back to the results.
 */
export async function startSuggestBox(
  root: HTMLElement,
  box: HTMLInputElement,
): Promise<Suggestions> {
  const list = part(root, 'suggestions');
  const { find } = await loadNames(root.dataset.namesSource ?? '');
  const home = document.querySelector('.site-name')?.getAttribute('href') ?? '/';
  const listbox = createListbox(box, list);
  let drawn = '';
  const draw = (text: string): void => {
    // Told of the same letters again, it keeps the mark.
    if (text === drawn && !list.hidden) return;
    drawn = text;
    const found =
      text.trim().length < 2 || text.length > LONGEST
        ? []
        : find(text, { count: SHOWN, ofKind: OF_KIND, kinds: KINDS });
    listbox.show(found.map((name) => renderName(name, home)));
    list.hidden = found.length === 0;
  };
  const hide = (): void => draw('');

  box.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const handled =
      (event.key === 'ArrowDown' && listbox.move(1)) ||
      (event.key === 'ArrowUp' && (listbox.move(-1), true)) ||
      (event.key === 'Enter' && listbox.open()) ||
      event.key === 'Escape';
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (!handled ? event.key === 'ArrowDown' : event.key === 'Escape') hide();
  });
  // A press on a suggestion must reach it before the box loses the focus.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', hide);
  box.addEventListener('blur', hide);
  return {
    show(text) {
      if (document.activeElement === box) draw(text);
    },
    hide,
  };
}
