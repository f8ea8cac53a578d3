import { splitAddress } from '../../legal/permalink/index.ts';

/** A provision under an address it had before. */
export interface FormerPlace {
  /** The old address, after `#`. */
  readonly place: string;
  /** Where it is now, from the root of the site. */
  readonly end: string;
}

/** Those that are still on the page, and those that went to another. */
export function byPage<T extends FormerPlace>(
  places: readonly T[],
  path: string,
): { readonly here: T[]; readonly elsewhere: T[] } {
  const isHere = ({ end }: T): boolean => splitAddress(end).path === path;
  return { here: places.filter(isHere), elsewhere: places.filter((one) => !isHere(one)) };
}

/**
 * Puts an empty anchor with the old address at the beginning of each provision that had one, so that
 * a link of an earlier release still leads to it without any script. It holds no words, and is none
 * of the law's.
 *
 * @throws Error when the provision is not on the page: the check of content must have said so.
 */
export function insertFormer(html: string, places: readonly FormerPlace[]): string {
  return places.reduce((text, { place, end }) => {
    const at = startOf(text, splitAddress(end).place);
    return `${text.slice(0, at)}<span class="former" id="${place}" data-ui></span>${text.slice(at)}`;
  }, html);
}

/** Where the content of an element begins; of a row, that of its first cell. */
function startOf(html: string, id: string): number {
  const at = html.indexOf(` id="${id}"`);
  if (at === -1) throw new Error(`There is no "${id}" to give an earlier address to.`);
  const end = html.indexOf('>', at) + 1;
  if (!/<tr\s[^<]*>$/u.test(html.slice(html.lastIndexOf('<', at), end))) return end;
  return end + (/^\s*<t[dh][^>]*>/u.exec(html.slice(end))?.[0].length ?? 0);
}
