import type { Element, Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { describeAddress, parseAddress } from '../legal/address/index.ts';

/** Lines that get a tool: a unit's own line, and every paragraph with an address. */
const LINES = new Set(['lead', 'unit-heading', 'para', 'basis', 'opening', 'enacting', 'closing']);

/**
 * Adds to each provision a link to its own address. Without script it is a permalink; with script
 * it opens the menu for copying a citation. It holds no text of the law (`data-ui`).
 */
export function rehypeProvisionTools() {
  return (tree: Root): void => {
    visitParents(tree, 'element', (node, ancestors) => {
      if (!isLine(node)) return undefined;
      const parent = ancestors.at(-1);
      const owner = parent?.type === 'element' ? parent : undefined;
      const id = addressOf(node, owner);
      const address = id === null ? null : parseAddress(id);
      if (id === null || !address) return undefined;
      const tool = anchor(id, describeAddress(address));
      if (!owner || !isHeading(node)) {
        node.children.push(tool);
        return SKIP;
      }
      // Beside a heading, not in it: the tool's name must not become part of the heading's.
      const after = owner.children.indexOf(node) + 1;
      owner.children.splice(after, 0, tool);
      return after + 1;
    });
  };
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function isLine(node: Element): boolean {
  const classes = node.properties.className;
  return (
    Array.isArray(classes) && classes.some((name) => typeof name === 'string' && LINES.has(name))
  );
}

/** A lead has no id of its own: it is its unit's first line. */
function addressOf(node: Element, owner: Element | undefined): string | null {
  const id = node.properties.id ?? owner?.properties.id;
  return typeof id === 'string' ? id : null;
}

function anchor(id: string, label: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['anchor'],
      href: `#${id}`,
      dataUi: '',
      ariaLabel: `Địa chỉ và trích dẫn: ${label || 'văn bản'}`,
    },
    children: [],
  };
}
