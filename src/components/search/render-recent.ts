import { copyOf, fill, link, part, replace } from './dom.ts';
import type { Recent } from './recent.ts';
import { writeState } from './url-state.ts';

/** Lists the searches made on this device, each with a way to remove it. Their text is never markup. */
export function renderRecent(root: HTMLElement, recent: Recent): void {
  const items = recent.list().map((text) => {
    const item = copyOf('recent');
    link(item, 'link', writeState({ text }));
    fill(item, 'link', text);
    part(item, 'forget').dataset.text = text;
    fill(item, 'what', ` “${text}”`);
    return item;
  });
  replace(root, 'recent', items);
  part(root, 'recent-box').hidden = items.length === 0;
}

/** Removes what a pressed button says, one or all; the focus goes to the next one, or to the box. */
export function forget(
  root: HTMLElement,
  recent: Recent,
  { text }: DOMStringMap,
  box: HTMLElement,
): void {
  const at = text === undefined ? -1 : recent.list().indexOf(text);
  if (text === undefined) recent.clear();
  else recent.remove(text);
  renderRecent(root, recent);
  const left = part(root, 'recent').querySelectorAll<HTMLElement>('[data-part="forget"]');
  (left[Math.min(at, left.length - 1)] ?? box).focus();
}
