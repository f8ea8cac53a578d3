import type { Element, Root, Text } from 'hast';
import type { LegalNode, LegalRoot } from './nodes.ts';

/**
 * Turns our mdast into hast, one element a node. The general bridge, remark-rehype, first looks for
 * definitions and footnotes, deep clones every node's properties and trims lines of text: a third of
 * the time of compiling a law, for nothing that legal text may contain.
 */
export function remarkToHast() {
  return (tree: LegalRoot): Root => ({ type: 'root', children: tree.children.map(toHast) });
}

function toHast(node: LegalNode): Element | Text {
  if (node.type === 'text') return { type: 'text', value: node.value };
  return {
    type: 'element',
    tagName: node.data.hName,
    properties: node.data.hProperties ?? {},
    children: node.children.map(toHast),
  };
}
