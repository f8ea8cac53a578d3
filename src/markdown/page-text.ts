import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { BLOCKS } from './blocks.ts';

/** The text of an HTML fragment as read, leaving out interface elements (`data-ui`). */
export function fragmentText(html: string): string {
  return collect(parseFragment(html));
}

/**
 * The verbatim text of a built page: everything below the element marked `data-verbatim`, without
 * interface elements. `null` when the page has no such element.
 */
export function verbatimText(page: string): string | null {
  const root = find(parse(page));
  return root ? collect(root) : null;
}

function find(node: Tree.Node): Tree.ParentNode | null {
  if (!('childNodes' in node)) return null;
  if (hasAttribute(node, 'data-verbatim')) return node;
  for (const child of node.childNodes) {
    const found = find(child);
    if (found) return found;
  }
  return null;
}

function collect(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node) || hasAttribute(node, 'data-ui')) return '';
  const text = node.childNodes.map(collect).join('');
  return BLOCKS.has(node.nodeName) ? `\n${text}\n` : text;
}

function hasAttribute(node: Tree.Node, name: string): boolean {
  return 'attrs' in node && node.attrs.some((attribute) => attribute.name === name);
}
