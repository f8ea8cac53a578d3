import { citationsFor, openCitations } from '../document/citation-menu.ts';
import { linkText } from '../ui/copy-link.ts';
import type { CompetenceBook } from './book.ts';
import { readCompetenceBook } from './read-competence.ts';

/** Opens the menu of citations for the clause a button stands beside. */
export function copyClause(button: HTMLElement): void {
  const book = readCompetenceBook();
  if (!book) return;
  const [slug = '', address = ''] = (button.dataset.cite ?? '').split('#');
  openCitations(button, address, clauseTexts(slug, address, book));
}

/** A clause's citations and its full address; those of the document where there is no clause. */
function clauseTexts(
  slug: string,
  address: string,
  { documents }: CompetenceBook,
): ReturnType<typeof citationsFor> {
  const { forms, url, bare } = documents[slug] ?? { forms: null, url: null };
  if (!forms || url === null) return null;
  const texts = address === '' ? null : citationsFor(address, forms, url);
  if (texts) return bare === true ? { ...texts, link: linkText(url, texts.first) } : texts;
  const whole = forms[''];
  return whole ? { ...whole, link: linkText(url, whole.first) } : null;
}
