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
        // It may be loaded at the next try.
        loading = undefined;
        const status = document.querySelector('[data-find-count]');
        if (status) status.textContent = texts.finderFailed;
      });
  };
  // Until it runs, the form would only load the page again with the question in its address.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  form.addEventListener('focusin', start);
  // On a phone the answer comes before what narrows it, unless that is in use.
  const more = document.querySelector<HTMLDetailsElement>('[data-find-more]');
  const narrowed = /[?&](?:linh-vuc|cap|ai|ngay|noi)=/.test(location.search);
  if (more && narrowed) more.open = true;
  if (narrowed || /[?&]q=/.test(location.search)) start();
  else addEventListener('load', () => setTimeout(start));
}
