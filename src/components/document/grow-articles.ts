import { articleSize, lettersOf } from '../../markdown/article-size.ts';

/** What of ours takes a line or two of its own within an article; a mark without words is hidden. */
const OURS =
  /<(?:details class="uses|p class="(?:digest-mark|source-note|doubt-mark)"|span class="provision-mark"[^>]*(?<! hidden)>)/gu;

/** Such a line is as high as so many letters of the law, on a phone as on a wide screen. */
const LETTERS = 55;

/** Opens each article; the law's own text cannot hold it, for in it "<" is always written "&lt;". */
const ARTICLE = '<section class="unit article ';

/**
 * Makes room for what the page puts into articles: the size by which an article out of sight is guessed
 * (`markdown/article-size.ts`) counts the law's letters alone.
 */
export function growArticles(html: string): string {
  const [before = '', ...articles] = html.split(ARTICLE);
  return [before, ...articles.map(grow)].join(ARTICLE);
}

/** @param article what follows the opening, beginning with its size. */
function grow(article: string): string {
  const ours = article.match(OURS)?.length ?? 0;
  if (ours === 0) return article;
  return article.replace(/^size-(\d+)/u, (_, size) =>
    articleSize(lettersOf(Number(size)) + ours * LETTERS),
  );
}
