import type { Element, ElementContent, Root } from 'hast';
import { nameOfAddress } from '../legal/address/index.ts';

/** Lines that get a tool: a unit's own line, and every paragraph with an address. */
const LINES = new Set(['lead', 'unit-heading', 'para', 'basis', 'opening', 'enacting', 'closing']);

/**
 * Names each provision, and adds to it a link to its own address. Without script it is a permalink; with script
 * it opens the menu for copying a citation. It holds no text of the law (`data-ui`).
 */
export function rehypeProvisionTools() {
  return (tree: Root): void => {
    for (const child of tree.children) if (child.type === 'element') addTools(child);
  };
}

function addTools(owner: Element): void {
  const children: ElementContent[] = [];
  for (const child of owner.children) {
    children.push(child);
    if (child.type !== 'element') continue;
    if (!isLine(child)) {
      nameUnit(child);
      addTools(child);
      continue;
    }
    // A lead has no id of its own: it is its unit's first line.
    const tool = toolFor(child.properties.id ?? owner.properties.id);
    if (!tool) continue;
    // Beside a heading, not in it: the tool's name must not become part of the heading's.
    if (/^h[1-6]$/.test(child.tagName)) children.push(tool);
    else child.children.push(tool);
  }
  owner.children = children;
}

/**
 * Names a clause, point or dash for those who hear the page: its marker alone ("a)") does not say where
 * one is. What has a heading is named by it.
 */
function nameUnit(unit: Element): void {
  const { id } = unit.properties;
  if (unit.tagName !== 'div' || typeof id !== 'string') return;
  const name = nameOfAddress(id);
  if (name) Object.assign(unit.properties, { role: 'group', ariaLabel: name });
}

function isLine({ properties: { className } }: Element): boolean {
  return (
    Array.isArray(className) &&
    className.some((name) => typeof name === 'string' && LINES.has(name))
  );
}

function toolFor(id: Element['properties'][string]): Element | null {
  if (typeof id !== 'string') return null;
  const name = nameOfAddress(id);
  if (name === null) return null;
  const ariaLabel = `Trích dẫn ${name || 'văn bản'}`;
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['anchor'], href: `#${id}`, dataUi: '', ariaLabel },
    children: [],
  };
}
