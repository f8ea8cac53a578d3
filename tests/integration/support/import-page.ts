import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** Elements that load, run or redirect; pages of the site have none of them but links to themselves. */
const ACTIVE = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'portal']);
/** Scripts of these types are data: no browser runs them. */
const DATA = new Set(['application/json', 'application/ld+json']);
const LINKS = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'srcset',
  'poster',
]);

/** What on a page could run, as short words that two pages can be compared by. */
export function activeParts(html: string): string[] {
  const found = new Set<string>();
  for (const element of elementsOf(parse(html))) {
    const { tagName, attrs } = element;
    const value = (name: string): string | undefined =>
      attrs.find((attribute) => attribute.name === name)?.value;
    if (ACTIVE.has(tagName)) found.add(`<${tagName}>`);
    if (tagName === 'script' && !DATA.has(value('type') ?? ''))
      for (const part of scriptsOf(value('src'), textOf(element))) found.add(`script ${part}`);
    // Pages have style sheets of their own, all of them known.
    if (tagName === 'style') found.add(`style ${textOf(element)}`);
    if (tagName === 'meta' && value('http-equiv') === 'refresh') found.add('refresh');
    for (const { name, value: text } of attrs) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.add(`@${name}`);
      if (LINKS.has(name) && /^\s*(?:javascript|data|vbscript|https?):|^\s*\/\//iu.test(text))
        found.add(`${tagName} ${name} ${text.slice(0, 60)}`);
    }
  }
  return [...found].sort();
}

/** What a script runs: of one that asks for modules of the site late, each of them, and what is left. */
function scriptsOf(src: string | undefined, code: string): string[] {
  const modules = /,?import\("(\/_astro\/[\w.-]+\.js)"\)/g;
  return [
    ...Array.from(code.matchAll(modules), ([, file = '']) => file),
    src ?? code.replace(modules, ''),
  ];
}

/** The law's words on a page without white space, or `null` where the page has none. */
export function wordsOnPage(html: string): string | null {
  const law = elementsOf(parse(html)).find(({ attrs }) =>
    attrs.some(({ name }) => name === 'data-verbatim'),
  );
  return law === undefined ? null : textOf(law).replace(/\s+/gu, '');
}

function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const content = 'content' in node ? elementsOf(node.content) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return [...own, ...content, ...children];
}

/** Without what the site adds. */
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('attrs' in node && node.attrs.some(({ name }) => name === 'data-ui')) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
