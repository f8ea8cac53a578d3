import { articleSize, lettersOf } from '../../markdown/article-size.ts';

/** What of ours takes a line or two of its own within an article; a mark without words is hidden. */
const OURS =
  /<(?:details class="uses|p class="(?:digest-mark|source-note|doubt-mark)"|span class="provision-mark"[^>]*(?<! hidden)>)/gu;

/** Such a line is as high as so many letters of the law, on a phone as on a wide screen. */
const LETTERS = 55;

/** Before each article; the law's own text cannot hold it, for in it "<" is always written "&lt;". */
const ARTICLE = /(?=<section class="unit article size-)/u;

/**
 * Makes room for what the page puts into articles: the size by which an article out of sight is guessed
 * (`markdown/article-size.ts`) counts the law's letters alone.
 */
export function growArticles(html: string): string {
  return html.split(ARTICLE).map(grow).join('');
}

function grow(piece: string): string {
  const ours = piece.match(OURS)?.length ?? 0;
  if (ours === 0) return piece;
  return piece.replace(/^<section class="unit article (size-(\d+))/u, (opening, size: string, n) =>
    opening.replace(size, articleSize(lettersOf(Number(n)) + ours * LETTERS)),
  );
}
