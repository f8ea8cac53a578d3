import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  checkPermalinks,
  follow,
  joinAddress,
  readAddresses,
  redirectMap,
  splitAddress,
  writeAddresses,
  type AddressList,
  type PermalinkCheck,
} from '../../src/legal/permalink/index.ts';
import { contentPath } from '../../src/content/paths.ts';
import { readRedirects } from '../../src/content/read/read-redirects.ts';
import { siteAddresses } from './addresses.ts';

/**
 * Holds the addresses of the last release against a built site; null where there has been none yet.
 *
 * @param root the content folder that keeps the list and the redirects.
 */
export async function checkRelease(site: string, root: string): Promise<PermalinkCheck | null> {
  const last = await lastRelease(root);
  if (last === null) return null;
  const { answered } = await siteAddresses(site);
  return checkPermalinks(last, answered, await redirectsIn(root));
}

/**
 * Writes the addresses of a site as those of the last release. An address that is led on stays in
 * the list: what was promised once is promised for good.
 */
export async function acceptRelease(site: string, root: string, about: string): Promise<number> {
  const { published } = await siteAddresses(site);
  const redirects = await redirectsIn(root);
  const all = new Map<string, string[]>([...published].map(([path, own]) => [path, [...own]]));
  for (const address of addressesOf((await lastRelease(root)) ?? new Map())) {
    const { path, place } = splitAddress(address);
    if (follow(address, redirects) === address) continue;
    const own = all.get(path) ?? [];
    all.set(path, own);
    if (place !== '' && !own.includes(place)) own.push(place);
  }
  const file = contentPath.permalinks(root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, `// ${about}\n${writeAddresses(all)}`);
  await rename(`${file}.part`, file);
  return addressesOf(all).length;
}

function addressesOf(list: AddressList): string[] {
  return [...list].flatMap(([path, own]) => [
    path,
    ...own.map((place) => joinAddress(path, place)),
  ]);
}

async function lastRelease(root: string): Promise<AddressList | null> {
  const text = await readFile(contentPath.permalinks(root), 'utf8').catch(() => null);
  return text === null ? null : readAddresses(text);
}

async function redirectsIn(root: string) {
  const { value } = await readRedirects(root);
  return redirectMap(value.map((placed) => placed.value));
}
