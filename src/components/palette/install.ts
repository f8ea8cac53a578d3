/**
 * Opens the palette by its button and by Ctrl+K or ⌘K. What finds names is loaded when it is first
 * opened; until then, and where that fails, Enter searches the full text.
 */
export function installPalette(page: Document): void {
  const dialog = page.querySelector<HTMLDialogElement>('[data-palette]');
  const box = dialog?.querySelector('input');
  if (!dialog || !box) return;
  let started: Promise<void> | null = null;
  const start = (): void => {
    started ??= import('./palette.ts')
      .then(({ startPalette }) => startPalette(dialog, box))
      .catch(() => {
        started = null;
        box.addEventListener('input', start, { once: true });
        dialog.lastElementChild?.replaceChildren(dialog.dataset.failed ?? '');
      });
  };
  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    box.select();
    start();
  };
  page.querySelector('[data-palette-open]')?.addEventListener('click', open);
  page.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey)
      return;
    event.preventDefault();
    open();
  });
}
