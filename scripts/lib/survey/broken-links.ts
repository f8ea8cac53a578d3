import { idsOf, pageUrl, partsOf, type PageLinks } from './page-links.ts';

/** A link with the first page that has it. */
type Source = string;

/** What is known of a file: its name, and of a page its links. */
interface LinkedFile {
  readonly name: string;
  readonly links: PageLinks | null;
}

/** Links of a site that lead nowhere, as "page → link"; one that many pages share is named once. */
export function brokenLinks(files: readonly LinkedFile[]): string[] {
  const names = new Set(files.map(({ name }) => name));
  const pages = new Map(
    files.flatMap(({ name, links }) => (links ? [[pageUrl(name), links.ids] as const] : [])),
  );
  const first = new Map<string, Source>();
  const broken: string[] = [];
  for (const { name, links } of files) {
    for (const hash of links?.missing ?? []) broken.push(`${pageUrl(name)} → ${hash}`);
    for (const link of links?.others ?? []) if (!first.has(link)) first.set(link, pageUrl(name));
  }
  const wanted = new Map<string, Map<string, Source>>();
  for (const [link, from] of first) {
    const [path, id] = partsOf(link);
    if (!pages.has(path) && !names.has(decodeURIComponent(path.slice(1))))
      broken.push(`${from} → ${link}`);
    else if (id !== '' && pages.has(path)) {
      const ids = wanted.get(path) ?? new Map<string, Source>();
      wanted.set(path, ids.set(id, from));
    }
  }
  for (const [path, ids] of wanted) {
    const there = idsOf(pages.get(path) ?? '');
    for (const [id, from] of ids) if (!there.has(id)) broken.push(`${from} → ${path}#${id}`);
  }
  return broken;
}
