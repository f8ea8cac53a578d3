import { onPainted } from '../as-of/painted.ts';

/** Loads what judges references when it is first of use: a filter, another day, or the address. */
const form = document.querySelector<HTMLFormElement>('[data-stale-filter]');
if (form) install(form);

function install(form: HTMLFormElement): void {
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => {
    loading ??= import('./stale-page.ts')
      .then(({ startStale }) => startStale(form))
      .catch((error: unknown) => {
        // It may be loaded at the next try.
        loading = undefined;
        throw error;
      });
    return loading;
  };
  const start = (): void => {
    load().catch(() => undefined);
  };
  form.addEventListener('focusin', start);
  form.addEventListener('pointerenter', start);
  form.addEventListener('change', start);
  onPainted(load);
  if (location.search !== '') start();
}
