import { createListbox } from './listbox.ts';
import { loadNames } from './load-names.ts';
import { renderName, renderSearch } from './render-name.ts';
import * as texts from '../../texts/vi.ts';

/** Places shown at most, beside the way to the full text. */
const SHOWN = 8;

/** Of these, places of one kind where there are others. */
const OF_KIND = 3;

/** Makes the open palette find names; rejects where they cannot be had. */
export async function startPalette(
  dialog: HTMLDialogElement,
  box: HTMLInputElement,
): Promise<void> {
  const list = dialog.querySelector<HTMLElement>('[role="listbox"]');
  const status = dialog.querySelector('[role="status"]');
  if (!list || !status) return;
  const home = document.querySelector('.site-name')?.getAttribute('href') ?? '/';
  status.textContent = texts.goToLoading;
  const { all, find } = await loadNames(dialog.dataset.source ?? '');
  const listbox = createListbox(box, list);

  const draw = (): void => {
    const text = box.value.trim();
    const found =
      text === ''
        ? all.filter(({ kind }) => kind === 'page')
        : find(text, { count: SHOWN, ofKind: OF_KIND });
    const options = found.slice(0, SHOWN).map((name) => renderName(name, home));
    if (text !== '') options.push(renderSearch(text, home));
    listbox.show(options, text === '' ? undefined : 'first');
    status.textContent = told(text, found.length);
  };
  box.addEventListener('input', draw);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') listbox.move(1);
    else if (event.key === 'ArrowUp') listbox.move(-1);
    else if (event.key !== 'Enter' || !listbox.open()) return;
    event.preventDefault();
  });
  dialog.addEventListener('click', ({ target }) => {
    // A press beside the dialog is one on it and on none of its parts. A place on this very page
    // loads nothing, so that the dialog has to go by itself.
    if (target === dialog || (target as Element).closest('a')) dialog.close();
  });
  draw();
}

/** What a screen reader is told of the list. */
function told(text: string, count: number): string {
  if (text === '') return texts.goToHelp;
  if (count === 0) return texts.goToNone;
  return texts.goToFound.replace('{n}', String(count));
}
