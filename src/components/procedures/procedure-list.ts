import { countWords, readList, staysIn, writeList, type CardFacets } from './list-state.ts';

const form = document.querySelector<HTMLFormElement>('[data-procedure-filter]');
if (form) start(form);

/** Narrows the cards of the list while the reader types or chooses; the address tells the state. */
function start(controls: HTMLFormElement): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-procedure]')].map((element) => ({
    element,
    facets: facetsOf(element),
  }));
  const groups = [...document.querySelectorAll<HTMLElement>('[data-procedure-group]')];
  const status = document.querySelector('[data-procedure-count]');
  const empty = document.querySelector<HTMLElement>('[data-procedure-none]');

  function show(): void {
    const state = readList(location.search);
    for (const [name, value] of Object.entries({
      q: state.q,
      ai: state.ai,
      'linh-vuc': state.linhVuc,
    })) {
      const control = controls.elements.namedItem(name);
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
      // While the reader types, the box holds more than the address: a space at the end.
      if (control.value.trim() !== value) control.value = value;
    }
    let shown = 0;
    for (const { element, facets } of cards) {
      element.hidden = !staysIn(state, facets);
      if (!element.hidden) shown += 1;
    }
    for (const group of groups)
      group.hidden = group.querySelector('[data-procedure]:not([hidden])') === null;
    const words = countWords(shown, cards.length);
    if (status && status.textContent !== words) status.textContent = words;
    if (empty) empty.hidden = shown > 0;
  }

  function change(typed: boolean): void {
    const data = new FormData(controls);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const query = writeList(
      { q: text('q'), ai: text('ai'), linhVuc: text('linh-vuc') },
      location.search,
    );
    const address = location.pathname + query;
    // Each letter is no step back; a choice is.
    if (typed) history.replaceState(null, '', address);
    else if (query !== location.search) history.pushState(null, '', address);
    show();
  }

  controls.addEventListener('submit', (event) => {
    event.preventDefault();
    change(false);
  });
  controls.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) change(true);
  });
  controls.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) change(false);
  });
  for (const button of document.querySelectorAll('[data-procedure-reset]'))
    button.addEventListener('click', () => {
      controls.reset();
      for (const control of controls.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        'input, select',
      ))
        control.value = '';
      change(false);
      controls.querySelector('input')?.focus();
    });
  addEventListener('popstate', show);
  addEventListener('pageshow', show);
  show();
}

function facetsOf({ dataset }: HTMLElement): CardFacets {
  return {
    words: dataset.words ?? '',
    askers: (dataset.askers ?? '').split(' '),
    fields: (dataset.fields ?? '').split(' '),
  };
}
