import { citationsFor, openCitations } from '../document/citation-menu.ts';
import { readEmbedded } from './embedded.ts';

/** Opens the menu of citations for the provision a button stands beside. */
export function copyClause(button: HTMLElement): void {
  const [slug = '', address = ''] = (button.dataset.citeClause ?? '').split('#');
  const cited = readEmbedded()[slug];
  if (!cited) return;
  openCitations(button, address, citationsFor(address, cited.forms, cited.url));
}
