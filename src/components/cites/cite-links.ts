import type { CiteData } from './cite-targets.ts';
import type { Popovers } from './cite-popover.ts';

const data = document.getElementById('dan-chieu-toi')?.textContent;
const law = document.querySelector<HTMLElement>('.law');
if (data && law) listen(law, JSON.parse(data) as CiteData);

/**
 * Citations show what they lead to when pressed or hovered; Ctrl and the like open them at once, as
 * any link. What shows it is loaded when first asked for, and where it cannot be, a link is a link.
 */
function listen(root: HTMLElement, cites: CiteData): void {
  let popovers: Promise<Popovers> | undefined;
  const load = (): Promise<Popovers> =>
    (popovers ??= import('./cite-popover.ts')
      .then(({ startPopovers }) => startPopovers(root, cites))
      .catch((error: unknown) => {
        // It may be loaded at the next try.
        popovers = undefined;
        throw error;
      }));

  root.addEventListener('click', (event) => {
    const link = citeOf(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    load()
      .then(({ press }) => {
        press(link);
      })
      .catch(() => {
        location.assign(link.href);
      });
  });
  root.addEventListener('pointerover', (event) => {
    const link = event.pointerType === 'mouse' ? citeOf(event.target) : null;
    if (!link) return;
    load()
      .then(({ hover }) => {
        if (link.matches(':hover')) hover(link);
      })
      // Hovering is an extra; pressing still works as a link.
      .catch(() => undefined);
  });
}

function citeOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite') : null;
}
