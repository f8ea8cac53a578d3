import { wordsOf } from './octets.ts';

/** Kinds of files that name other files. */
export type TextKind = 'html' | 'css' | 'js' | 'json';

/** A quoted piece of code that may be an address: no blanks, and an extension at its end. */
const QUOTED = /(["'`])((?:\.{0,2}\/|_astro\/|du-lieu\/)[\w./%@+~()-]*\.[a-z][a-z\d]{1,11})\1/gu;

// White space is that of ASCII in these two: a byte of a letter may look like another kind of it.
const IN_CSS = /url\([ \t\n\r\f]*["']?([^"') \t\n\r\f]+)["']?[ \t\n\r\f]*\)/g;

/** The value of an attribute that may be a file of this site. */
const VALUE = /=(["'])(\/[^/ \t\n\r\f"'][^ \t\n\r\f"']*\.[a-z][a-z\d]{1,11})\1/g;

/** The attributes that name one; looked for where such a value stands, which is rare. */
const ATTRIBUTE = /[ \t\n\r\f](?:src|href|poster|data-[\w-]+)$/;

/** Characters before a value in which its attribute is looked for. */
const LONGEST = 64;

/**
 * Addresses of this site that a file cannot do without, as paths; some may not exist. Links to other
 * pages and files offered for download are no need.
 *
 * @param text its octets (`octetsOf`).
 * @param from path of the file itself, to which relative addresses are relative.
 */
export function referencesIn(text: string, kind: TextKind, from: string): string[] {
  const found =
    kind === 'html' ? inHtml(text) : kind === 'css' ? matches(text, IN_CSS, 1) : quoted(text);
  const paths = found.flatMap((address) => {
    const path = pathOf(wordsOf(address), from);
    return path === null ? [] : [path];
  });
  return [...new Set(paths)];
}

function inHtml(html: string): string[] {
  const found: string[] = [];
  for (const { attributes, code } of scriptsIn(html))
    if (!/\btype="application\/(?:ld\+)?json"/u.test(attributes)) found.push(...quoted(code));
  for (const match of html.matchAll(VALUE)) {
    if (!ATTRIBUTE.test(html.slice(Math.max(0, match.index - LONGEST), match.index))) continue;
    const tag = html.slice(html.lastIndexOf('<', match.index), html.indexOf('>', match.index));
    if (/^<a\s/u.test(tag) || /^<link\s.*\brel="?(?:alternate|canonical)/su.test(tag)) continue;
    found.push(match[2] ?? '');
  }
  return found;
}

/** Not by a pattern as far as `</script>`: where data of megabytes stand between, it runs out of stack. */
function* scriptsIn(html: string): Generator<{ attributes: string; code: string }> {
  const begin = /<script\b([^>]*)>/gu;
  for (let found = begin.exec(html); found; found = begin.exec(html)) {
    const end = html.indexOf('</script>', begin.lastIndex);
    if (end === -1) return;
    yield { attributes: found[1] ?? '', code: html.slice(begin.lastIndex, end) };
    begin.lastIndex = end;
  }
}

function quoted(code: string): string[] {
  return matches(code, QUOTED, 2).map((address) =>
    // What the bundler loads ahead is named from the root, without a stroke.
    address.startsWith('_astro/') ? `/${address}` : address,
  );
}

function matches(text: string, pattern: RegExp, group: number): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[group] ?? '');
}

function pathOf(address: string, from: string): string | null {
  try {
    const url = new URL(address, `http://site${from}`);
    return url.host === 'site' ? url.pathname : null;
  } catch {
    return null;
  }
}

/** Everything that some files need, directly or not, with the files themselves. */
export function closure(
  roots: Iterable<string>,
  references: (path: string) => readonly string[],
): Set<string> {
  const found = new Set<string>();
  const queue = [...roots];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    queue.push(...references(path));
  }
  return found;
}
