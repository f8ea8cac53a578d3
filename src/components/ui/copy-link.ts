import { isFromFiles, knowsPublished, sharedAddress } from '../../edition/edition.ts';
import * as texts from '../../texts/vi.ts';
import { copyText } from './copy-text.ts';

/**
 * What to give to others for a place of the site: its address, or what it is called with its path where
 * the open pages are files and nobody told them where the site is published.
 *
 * @param place a path of the site, or a whole address as in `location.href`
 * @param name what the place is called: a citation, a title
 */
export function linkText(place: string, name: string): string {
  const address = sharedAddress(place);
  return knowsPublished() ? address : `${name} (${address})`;
}

/** Says what {@link linkText} gave, once it is copied. */
export function copiedWords(): string {
  if (!isFromFiles()) return texts.linkCopied;
  return knowsPublished() ? texts.publishedCopied : texts.pathCopied;
}

/**
 * Copies a link and says so.
 *
 * @returns words for the reader
 */
export async function copyLink(place: string, name: string, within: HTMLElement): Promise<string> {
  const done = await copyText(linkText(place, name), within);
  return done ? copiedWords() : texts.linkNotCopied;
}
