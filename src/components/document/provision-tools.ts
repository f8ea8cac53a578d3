import '../report/report-link.ts';

/**
 * Turns the permalinks beside provisions into buttons for the menu of citations, which is loaded when
 * it is first asked for. Where it cannot be loaded a permalink stays a link.
 */
document.querySelector('.law')?.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element && event.target.closest('a.anchor');
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
