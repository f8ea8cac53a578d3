/**
 * Fills the link that reports a fault with where the reader is, when it is pressed: a link is always
 * there, and what fills it is loaded only then.
 */
document.querySelector('a[data-report]')?.addEventListener('click', (event) => {
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement) || !(event instanceof MouseEvent)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void import('./here.ts')
    .then(({ reportHere }) => reportHere(provision()) ?? link.href)
    .catch(() => link.href)
    .then((href) => location.assign(href));
});

/** The provision the address names; without one the article that is read, as the contents mark it. */
function provision(): string {
  const read = document.querySelector<HTMLAnchorElement>('.toc a[aria-current]');
  return (location.hash || (read?.hash ?? '')).slice(1);
}
