import { reveal } from '../ui/reveal.ts';
import { readFinder } from './finder-state.ts';
import * as texts from '../../texts/vi.ts';

/** Starts the finder when it is first used, or asked by the address: it carries the whole engine. */
const found = document.querySelector<HTMLFormElement>('form[data-finder]');
if (found) install(found);

function install(form: HTMLFormElement): void {
  let loading: Promise<void> | undefined;
  const start = (): void => {
    loading ??= import('./finder-page.ts')
      .then(({ startFinder }) => {
        startFinder(form);
      })
      .catch(() => {
        // It may be loaded at the next try; until then the list is all there is.
        loading = undefined;
        for (const place of document.querySelectorAll('[data-find-count], [data-find-status]'))
          place.textContent = texts.finderFailed;
        reveal();
      });
  };
  // Until it runs, the form would only load the page again with the question in its address.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  form.addEventListener('focusin', start);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('[data-find-filter]')) return;
    form.dataset.narrowed = '';
    start();
  });
  // What the address asks stands in the box also while, or if never, this is loaded.
  const box = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (box?.value === '') box.value = readFinder(location.search).text;
  // On a phone the answer comes before what narrows it, unless that is in use.
  const more = document.querySelector<HTMLDetailsElement>('[data-find-more]');
  const narrowed = /[?&](?:linh-vuc|cap|ai|ngay|noi)=/.test(location.search);
  if (more && narrowed) more.open = true;
  if (narrowed || /[?&]q=/.test(location.search)) start();
  else addEventListener('load', () => setTimeout(start));
}
