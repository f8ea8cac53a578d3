import { part } from '../search/dom.ts';
import { followScroll } from './follow-scroll.ts';
import { findingId, markId } from './render-finding.ts';

/** The text and the list of findings, which always show the same citation. */
export interface Panes {
  /** Shows a citation in both panes and moves the focus to the one named. */
  choose(index: number, focus: 'text' | 'findings'): void;
  /** Starts anew, with another number of findings. */
  reset(count: number): void;
  /** On narrow screens, where only one of them has room. */
  show(pane: 'text' | 'findings'): void;
}

/** Keeps the two panes in step: by pointer, by keyboard, by the buttons for the next place. */
export function createPanes(root: HTMLElement, reveal: (index: number) => void): Panes {
  const text = part(root, 'marked');
  const list = part(root, 'scroller');
  const hold = followScroll(text, list, (mark) => {
    const item = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
    return item === null || item.hidden ? null : item;
  });
  let count = 0;
  let current = -1;

  const choose = (index: number, focus: 'text' | 'findings'): void => {
    const item = document.getElementById(findingId(index));
    const mark = document.getElementById(markId(index));
    if (!item || !mark) return;
    hold();
    reveal(index);
    for (const old of root.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
    for (const old of text.querySelectorAll('a[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    current = index;
    mark.setAttribute('aria-current', 'true');
    mark.tabIndex = 0;
    item.setAttribute('aria-current', 'true');
    show(focus);
    const link = part(item, 'go');
    (focus === 'text' ? mark : link).focus({ preventScroll: true });
    bringIntoView(text, mark);
    bringIntoView(list, item);
  };

  const show = (pane: 'text' | 'findings'): void => {
    part(root, 'panes').dataset.shown = pane;
    for (const button of root.querySelectorAll<HTMLElement>('[data-show]'))
      button.setAttribute('aria-pressed', String(button.dataset.show === pane));
  };

  /** The nearest finding on that side whose severity is shown. */
  const step = (by: 1 | -1): void => {
    for (let index = current + by; index >= 0 && index < count; index += by) {
      const item = document.getElementById(findingId(index));
      if (item && !item.hidden) {
        choose(index, 'text');
        return;
      }
    }
  };

  root.addEventListener('click', (event) => {
    const element = event.target instanceof Element ? event.target : null;
    const link = element?.closest<HTMLAnchorElement>('a[href^="#"]');
    const found = /^#(ket-luan|vien-dan)-(\d+)$/.exec(link?.getAttribute('href') ?? '');
    if (found) {
      event.preventDefault();
      choose(Number(found[2]) - 1, found[1] === 'vien-dan' ? 'text' : 'findings');
      return;
    }
    const pane = element?.closest<HTMLElement>('[data-show]')?.dataset.show;
    if (pane === 'text' || pane === 'findings') show(pane);
  });
  part(root, 'previous').addEventListener('click', () => step(-1));
  part(root, 'following').addEventListener('click', () => step(1));
  text.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLAnchorElement)) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    current = Number(/\d+$/.exec(event.target.id)?.[0] ?? 0) - 1;
    step(event.key === 'ArrowDown' ? 1 : -1);
  });

  return {
    choose,
    show,
    reset(findings) {
      count = findings;
      current = -1;
      hold();
      text.scrollTop = 0;
      list.scrollTop = 0;
      show('findings');
    },
  };
}

/** Scrolls the pane, where it scrolls by itself, and the page no more than it must. */
function bringIntoView(pane: HTMLElement, element: HTMLElement): void {
  if (element.getClientRects().length === 0) return;
  if (pane.scrollHeight > pane.clientHeight + 1) {
    const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (top < 0 || top > pane.clientHeight * 0.7) pane.scrollTop += top - pane.clientHeight / 3;
  }
  if (element.contains(document.activeElement) || element === document.activeElement)
    element.scrollIntoView({ block: 'nearest' });
}
