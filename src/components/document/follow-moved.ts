/** Leads on from the page of an old address, with the place asked for. */
function target(): string | null {
  const page = document.querySelector<HTMLElement>('[data-moved-to]')?.dataset.movedTo;
  if (page === undefined) return null;
  const place = location.hash.slice(1);
  const own = place === '' ? null : document.getElementById(place);
  const link = own?.querySelector<HTMLAnchorElement>('[data-moved-place]');
  if (link) return link.href;
  return page.includes('#') || place === '' ? page : `${page}#${place}`;
}

const next = target();
if (next !== null) location.replace(next);
