import { onPainted } from '../as-of/painted.ts';
import { onPress } from '../ui/on-press.ts';

/**
 * Loads what judges references when it is first of use: a filter, another day, or the address. Where a
 * filter that was asked for cannot be loaded, the page says so beside the form.
 */
const form = document.querySelector<HTMLFormElement>('[data-stale-filter]');
if (form) install(form);

function install(form: HTMLFormElement): void {
  let loading: Promise<void> | undefined;
  let chosen = false;
  let asked = location.search !== '';
  const load = (): Promise<void> => {
    loading ??= import('./stale-page.ts')
      .then(({ startStale }) => startStale(form, chosen))
      .catch((error: unknown) => {
        // It may be loaded at the next try.
        loading = undefined;
        throw error;
      });
    return loading;
  };
  /** Ahead of a choice it may fail unseen; after one it is told, and gone once it is loaded. */
  const start = (): void => {
    if (asked) onPress(form, load);
    else load().catch(() => undefined);
  };
  form.addEventListener('focusin', start);
  form.addEventListener('pointerenter', start);
  form.addEventListener('change', () => {
    chosen = asked = true;
    start();
  });
  onPainted(load);
  if (asked) start();
}
