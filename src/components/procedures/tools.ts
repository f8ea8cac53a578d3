import { onPainted } from '../as-of/painted.ts';
import { copyLink } from '../ui/copy-link.ts';

const tools = document.querySelector<HTMLElement>('[data-page-tools]');
const figure = document.querySelector<HTMLElement>('[data-qr]');

tools?.querySelector('[data-print]')?.addEventListener('click', () => {
  globalThis.print();
});
tools?.querySelector('[data-copy-link]')?.addEventListener('click', () => {
  void copyLink(here(), document.title, tools).then((words) => {
    const status = tools.querySelector('[data-copied]');
    if (status) status.textContent = words;
  });
});

if (figure && /^https?:$/.test(location.protocol)) {
  // Printing cannot wait for it, so it is drawn once the page is at rest rather than when asked for.
  if (document.readyState === 'complete') rest(figure);
  else addEventListener('load', () => rest(figure), { once: true });
  onPainted(() => rest(figure));
}

/** The address of this page as it is shown: with the day asked about, without the place on it. */
function here(): string {
  return location.href.replace(/#.*$/, '');
}

function rest(target: HTMLElement): void {
  const draw = (): void => {
    import('./draw-qr.ts')
      .then(({ drawQr }) => {
        drawQr(target, here());
      })
      // Without the code there is still the address, and the button that copies it.
      .catch(() => undefined);
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(draw);
  else setTimeout(draw, 200);
}
