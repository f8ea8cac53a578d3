import type { CitationLink } from '../../content/citation-links.ts';
import { escapeHtml } from '../ui/name-html.ts';

/**
 * Gives the citations of a text (see `remarkCitations`) their links. One that leads nowhere we know
 * loses its element and stays the text it is; the law's characters are the same in every case.
 *
 * `hrefOf` gives the address of a citation's page; null for what has none.
 */
export function linkCitations(
  html: string,
  links: readonly CitationLink[],
  hrefOf: (link: CitationLink) => string | null,
): string {
  // The law's own text cannot hold this markup: in it, "<" is always written "&lt;".
  return html.replace(
    /<a class="cite" data-cite="(\d+)">([^<]*)<\/a>/g,
    (_, index: string, words: string) => {
      const link = links[Number(index)];
      const href = link && hrefOf(link);
      if (!link || href == null) return words;
      const of = link.slug === null ? '' : ` data-cite-of="${escapeHtml(link.slug)}"`;
      const mark = link.slug === null ? '' : `<span class="cite-mark" data-ui hidden></span>`;
      return `<a class="cite" href="${escapeHtml(href)}"${of}>${words}</a>${mark}`;
    },
  );
}
