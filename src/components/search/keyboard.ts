/**
 * Arrow keys walk from the box through the results and back. The links themselves get the focus, so
 * Enter, a new tab and a screen reader work on them as on any link.
 */
export function installKeyboard(root: HTMLElement, box: HTMLInputElement, clear: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const stops = [...root.querySelectorAll<HTMLElement>('[data-stop]')].filter(isVisible);
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0 && event.target !== box) return;
    if (event.key === 'ArrowDown') focus(stops[at + 1], event);
    else if (event.key === 'ArrowUp' && at >= 0) focus(at === 0 ? box : stops[at - 1], event);
    else if (event.key === 'Escape') {
      event.preventDefault();
      if (at >= 0) box.focus();
      else clear();
    }
  });
}

function focus(element: HTMLElement | undefined, event: Event): void {
  if (element === undefined) return;
  event.preventDefault();
  element.focus();
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
