import { parseFragment, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A provision taken out of the page of its document, to be shown elsewhere. */
export interface CutProvision {
  /** Its words as they stand there, without addresses, links and tools. */
  readonly html: string;
  /** "Điều 16. Thẩm quyền …" of the article around it; null where it is one itself. */
  readonly article: string | null;
  /** Whether a digest holds it word for word. */
  readonly quoted: boolean;
}

/** Takes the provision of an address out of the HTML of a text; null when the text has none. */
export function cutProvision(html: string, address: string): CutProvision | null {
  const found = find(parseFragment(html), address, null);
  if (!found) return null;
  const { element, article } = found;
  clean(element);
  return {
    html: serializeOuter(element),
    article: article === null ? null : wordsOf(article).replace(/\s+/gu, ' ').trim(),
    quoted: classesOf(element).includes('is-quoted'),
  };
}

interface Found {
  readonly element: Tree.Element;
  /** The heading of the article it stands in. */
  readonly article: Tree.Element | null;
}

function find(node: Tree.ParentNode, address: string, article: Tree.Element | null): Found | null {
  for (const child of elementsIn(node)) {
    if (child.attrs.some(({ name, value }) => name === 'id' && value === address))
      return { element: child, article };
    const heading = classesOf(child).includes('article')
      ? (elementsIn(child).find((one) => classesOf(one).includes('unit-heading')) ?? null)
      : null;
    const found = find(child, address, heading ?? article);
    if (found) return found;
  }
  return null;
}

/** What belongs to the other page goes: addresses, tools, links; headings are no headings here. */
function clean(element: Tree.Element): void {
  element.attrs = element.attrs.filter(({ name }) => name !== 'id');
  if (/^h[1-6]$/.test(element.tagName)) element.nodeName = element.tagName = 'p';
  element.childNodes = element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [child];
    const classes = classesOf(child);
    const tool = child.attrs.some(({ name }) => name === 'data-ui');
    if (tool && !classes.includes('digest-mark')) return [];
    clean(child);
    return classes.includes('cite') ? child.childNodes : [child];
  });
}

function wordsOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.filter((child): child is Tree.Element => 'tagName' in child);
}

function classesOf({ attrs }: Tree.Element): string[] {
  return attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
}
