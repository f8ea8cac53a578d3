/**
 * Parts with a `data-open-on` fold and open as the window gets narrow or wide: their summaries may be
 * hidden there.
 */
export function installFolds(page: Document): void {
  for (const part of page.querySelectorAll<HTMLDetailsElement>('details[data-open-on]'))
    matchMedia(part.dataset.openOn ?? '').addEventListener('change', ({ matches }) => {
      part.open = matches;
    });
}
