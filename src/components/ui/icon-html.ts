import { icons, type IconName } from './icons.ts';

/** A small line icon as HTML. Decorative: the word beside it carries the meaning. */
export function iconHtml(name: IconName, size: number): string {
  return `<svg class="icon" width="${String(size)}" height="${String(size)}" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${icons[name]}</svg>`;
}
