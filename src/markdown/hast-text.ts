import type { Nodes } from 'hast';
import { BLOCKS } from './blocks.ts';

/**
 * The text of a tree as read, leaving out interface elements (`data-ui`). The tree-side twin of
 * `fragmentText`, which reads finished HTML; a test holds them equal.
 */
export function hastText(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('');
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  if (!('children' in node)) return;
  if (node.type === 'element' && node.properties.dataUi !== undefined) return;
  const block = node.type === 'element' && BLOCKS.has(node.tagName);
  if (block) parts.push('\n');
  for (const child of node.children) collect(child, parts);
  if (block) parts.push('\n');
}
