import type { CitationLink } from '../../content/site/citation-links.ts';
import { escapeHtml } from '../ui/name-html.ts';

/**
 * Gives the citations of a text (see `remarkCitations`) their links, and each that names another
 * document a place for the mark of its state. One that leads nowhere we know loses its element and
 * stays the text it is; the law's characters are the same in every case.
 *
 * `hrefOf` gives the address of a citation's page, `markOf` the mark of a document's state.
 */
export function linkCitations(
  html: string,
  links: readonly CitationLink[],
  hrefOf: (link: CitationLink) => string | null,
  markOf: (slug: string) => string,
): string {
  // The law's own text cannot hold this markup: in it, "<" is always written "&lt;".
  return html.replace(
    /<a class="cite" data-cite="(\d+)">([^<]*)<\/a>/g,
    (_, index: string, words: string) => {
      const link = links[Number(index)];
      const href = link ? hrefOf(link) : null;
      if (!link || href === null) return words;
      const anchor = `<a class="cite" href="${escapeHtml(href)}" data-cite="${index}">${words}</a>`;
      if (link.slug === null) return anchor;
      const slug = escapeHtml(link.slug);
      const mark = markOf(link.slug);
      const hidden = mark === '' ? ' hidden' : '';
      return `${anchor}<span class="cite-mark" data-ui data-cite-mark="${slug}"${hidden}>${mark}</span>`;
    },
  );
}
