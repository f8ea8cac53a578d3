import { relativeHref } from '../../src/edition/relative-href.ts';
import { attribute, type Element } from './elements.ts';

/** Attributes that hold one address each. */
const ADDRESSES = [
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'cite',
  'ping',
] as const;

/** Attributes that hold a list of addresses of pictures. */
const PICTURES = ['srcset', 'imagesrcset'] as const;

/** An attribute that leads somewhere, and all that it leads to, as written. */
export interface Reference {
  readonly name: string;
  readonly hrefs: readonly string[];
  /** The whole value with another address for each. */
  readonly write: (change: (href: string) => string) => string;
}

/** Everything on an element that leads to a page or a file. */
export function referencesOf(element: Element): Reference[] {
  const found: Reference[] = [];
  const add = (name: string, write: Reference['write'] | null): void => {
    if (!write) return;
    const hrefs: string[] = [];
    write((href) => (hrefs.push(href), href));
    found.push({ name, hrefs, write });
  };
  for (const { name, prefix, value } of element.attrs) {
    const whole = prefix ? `${prefix}:${name}` : name;
    if (isAmong(ADDRESSES, whole)) add(whole, (change) => change(value));
    if (isAmong(PICTURES, whole)) add(whole, (change) => changePictures(value, change));
  }
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh')
    add('content', refreshWriter(attribute(element, 'content') ?? ''));
  return found;
}

/** The value of a reference on a page, for the same page as a file. */
export function forFiles({ write }: Reference, page: string): string {
  return write((href) => relativeHref(href, page));
}

/** "a.png 1x, b.png 2x": an address ends at white space, and a comma after that ends its entry. */
function changePictures(value: string, change: (href: string) => string): string {
  return value.replace(
    /([\s,]*)(\S*[^\s,])([^,]*)/g,
    (_, before: string, href: string, after: string) => before + change(href) + after,
  );
}

/** "0; url=/van-ban/" leads on by itself. */
function refreshWriter(value: string): Reference['write'] | null {
  const [, before = '', quote = '', href = ''] =
    /^(\s*[\d.]+\s*[;,]?\s*url\s*=\s*)(["']?)(.*?)\2\s*$/i.exec(value) ?? [];
  return href === '' ? null : (change) => before + quote + change(href) + quote;
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
