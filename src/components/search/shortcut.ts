/**
 * `/` puts the cursor into the page's search box, as on most sites that have one. Does nothing while
 * typing elsewhere, and leaves browser shortcuts alone.
 *
 * @example installShortcut(document);
 */
export function installShortcut(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    const box = page.querySelector<HTMLInputElement>('[data-search-box]');
    if (box === null) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
