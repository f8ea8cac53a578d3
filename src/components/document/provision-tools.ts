import '../report/report-link.ts';

/**
 * Turns the permalinks beside provisions, and the numbers they stand beside, into buttons for the menu
 * of citations, which is loaded when it is first asked for. Where it cannot be loaded a permalink stays
 * a link.
 */
document.querySelector('.law')?.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element && anchorAt(event.target);
  if (!(anchor instanceof HTMLAnchorElement) || !(event instanceof MouseEvent)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./citation-menu.ts')
    .then(({ openCitationMenu }) => {
      openCitationMenu(anchor);
    })
    .catch(() => {
      location.hash = anchor.hash;
    });
});

/** The permalink pressed, or the one beside the number pressed; who selects words presses nothing. */
function anchorAt(pressed: Element): Element | null | undefined {
  const line = pressed.closest('.marker')?.parentElement;
  if (!line || getSelection()?.isCollapsed === false) return pressed.closest('a.anchor');
  // Beside a heading its tool is the next element; in any other line it is the last.
  return line.querySelector('a.anchor') ?? line.nextElementSibling?.closest('a.anchor');
}
