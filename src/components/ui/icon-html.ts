import { icons, type IconName } from './icons.ts';

/**
 * A small line icon as HTML; its lines are drawn as styles/page.css says. Decorative: the word beside it
 * carries the meaning.
 */
export function iconHtml(name: IconName, size: number): string {
  return `<svg class="icon" width="${String(size)}" height="${String(size)}" viewBox="0 0 20 20" aria-hidden="true">${icons[name]}</svg>`;
}
