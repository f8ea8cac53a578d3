import { pageUrl, type FileFacts } from './file-facts.ts';

/** A link with the first page that has it. */
type Source = string;

/**
 * Links of a site that lead nowhere, as "page → link"; one that many pages share is named once.
 *
 * @param missingIds tells which of some ids a page does not have.
 */
export async function brokenLinks(
  files: readonly Pick<FileFacts, 'name' | 'page'>[],
  missingIds: (name: string, ids: readonly string[]) => Promise<readonly string[]>,
): Promise<string[]> {
  const names = new Set(files.map(({ name }) => name));
  const pages = new Map(
    files.flatMap(({ name, page }) => (page ? [[pageUrl(name), name] as const] : [])),
  );
  const links = new Map<string, Source>();
  const broken: string[] = [];
  for (const { name, page } of files) {
    for (const hash of page?.missing ?? []) broken.push(`${pageUrl(name)} → ${hash}`);
    for (const link of page?.others ?? []) if (!links.has(link)) links.set(link, pageUrl(name));
  }
  const wanted = new Map<string, Map<string, Source>>();
  for (const [link, from] of links) {
    const [path = '', id = ''] = link.split(/#(.*)/su);
    if (!pages.has(path) && !names.has(decodeURIComponent(path.slice(1))))
      broken.push(`${from} → ${link}`);
    else if (id !== '' && pages.has(path)) {
      const ids = wanted.get(path) ?? new Map<string, Source>();
      wanted.set(path, ids.set(decodeURIComponent(id), from));
    }
  }
  const lost = await Promise.all(
    [...wanted].map(async ([path, ids]) =>
      (await missingIds(pages.get(path) ?? '', [...ids.keys()])).map(
        (id) => `${ids.get(id) ?? ''} → ${path}#${id}`,
      ),
    ),
  );
  return [...broken, ...lost.flat()];
}
