import { fold } from '../../legal/vietnamese/index.ts';
import * as texts from '../../texts/vi.ts';

/** Wide screens show the contents beside the text, narrow ones as a folded sheet above it. */
const sheet = document.querySelector<HTMLDetailsElement>('.toc-sheet');
if (sheet) {
  const wide = matchMedia(sheet.dataset.openOn ?? '');
  sheet.addEventListener('click', (event) => {
    if (!wide.matches && event.target instanceof Element && event.target.closest('a'))
      sheet.open = false;
  });
  filterItems(sheet);
  markCurrent(sheet);
}

/** Hides entries that do not match; an entry stays while one below it matches. */
function filterItems(root: HTMLElement): void {
  const box = root.querySelector<HTMLElement>('.toc-filter');
  const input = box?.querySelector('input');
  const status = box?.querySelector('[role=status]');
  if (!box || !input) return;
  const items = [...root.querySelectorAll<HTMLLIElement>('nav li')];
  const folded = items.map((item) => fold(item.textContent));
  input.addEventListener('input', () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    items.forEach((item, i) => {
      item.hidden = !words.every((word) => folded[i]?.includes(word));
      if (!item.hidden) shown++;
    });
    if (status)
      status.textContent =
        words.length === 0
          ? ''
          : shown === 0
            ? texts.contentsNone
            : texts.entriesCount.replace('{n}', `${shown}`);
  });
}

/** Keeps `aria-current` on the entry of the text at the top of the window. */
function markCurrent(root: HTMLElement): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('nav a')];
  const targets = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
  );
  let current: HTMLAnchorElement | undefined;
  let scheduled = false;
  const update = (): void => {
    scheduled = false;
    const line = innerHeight * 0.3;
    const passed = targets.findLastIndex(
      (target) => target !== null && target.getBoundingClientRect().top <= line,
    );
    const link = links[Math.max(passed, 0)];
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    keepInView(root, link);
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(update);
  };
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule, { passive: true });
  update();
}

/** Scrolls the list, never the page. */
function keepInView(root: HTMLElement, link: HTMLElement | undefined): void {
  const list = root.querySelector<HTMLElement>('.toc');
  if (!list || !link || list.scrollHeight <= list.clientHeight) return;
  const box = list.getBoundingClientRect();
  const item = link.getBoundingClientRect();
  if (item.top < box.top || item.bottom > box.bottom)
    list.scrollTop += item.top - box.top - box.height / 3;
}
