import type { Edition } from '../edition.ts';
import { pathBelow, relativeHref } from '../relative-href.ts';
import { createScriptReader } from './read-by-script.ts';

/**
 * The edition that is opened as files: links are relative, and files are read by way of scripts.
 *
 * @param root whole address of the folder of the site, with a slash at its end
 * @param published where the same site is on the web, `https://host`
 */
export function createFilesEdition(
  page: Document,
  root: string,
  published: string | null = null,
): Edition {
  const pathOf = (href: string): string =>
    // A place on the open page is written so everywhere.
    /^(?:$|[?#])/.test(href)
      ? href
      : (pathBelow(URL.parse(href, page.location.href)?.href ?? '', root) ?? href);
  const hrefOf = (path: string): string => relativeHref(path, pathOf(page.location.pathname));
  return { hrefOf, pathOf, published, read: createScriptReader(page, root) };
}
