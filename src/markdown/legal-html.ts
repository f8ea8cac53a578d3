import type { Element, Nodes, Properties, Root } from 'hast';

/** The elements that plugins for legal text make; none of them is written without an end tag. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'a div h2 h3 h4 h5 h6 p section span sup table tbody td tr'.split(' '),
);

/** The attributes that they set, by hast's name for them. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ariaLabel: 'aria-label',
    className: 'class',
    colSpan: 'colspan',
    dataCite: 'data-cite',
    dataUi: 'data-ui',
    href: 'href',
    id: 'id',
    role: 'role',
    rowSpan: 'rowspan',
    tabIndex: 'tabindex',
  }),
);

/**
 * A tree of legal text as HTML, the very bytes that rehype-stringify gives; `null` for a tree with
 * anything that our own plugins do not make, which is for that library then. It looks up each
 * attribute of each element in tables of all of HTML and SVG, and merges its options for it: a third
 * of the time of compiling a law, for ten attributes that are known beforehand. A property test holds
 * the two together.
 */
export function legalHtml({ children }: Root): string | null {
  const parts: string[] = [];
  return children.every((child) => write(child, parts)) ? parts.join('') : null;
}

/** Whether a node, with all in it, could be written. */
function write(node: Nodes, parts: string[]): boolean {
  if (node.type === 'text') {
    parts.push(node.value.replace(/[<&]/g, reference));
    return true;
  }
  if (node.type !== 'element' || !ELEMENTS.has(node.tagName)) return false;
  const { tagName, properties, children } = node;
  const attributes = attributesOf(properties);
  if (attributes === null) return false;
  parts.push(`<${tagName}${attributes}>`);
  for (const child of children) if (!write(child, parts)) return false;
  parts.push(`</${tagName}>`);
  return true;
}

function attributesOf(properties: Properties): string | null {
  let written = '';
  for (const key in properties) {
    const value = properties[key];
    if (value === null || value === undefined) continue;
    const name = ATTRIBUTES.get(key);
    const text = textOf(value);
    if (name === undefined || text === null) return null;
    written += ` ${name}="${text.replace(/[\0"&'`]/g, reference)}"`;
  }
  return written;
}

/** The value of an attribute; `null` for one that is only there or not. */
function textOf(value: NonNullable<Element['properties'][string]>): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || Number.isNaN(value)) return null;
  return Array.isArray(value) ? value.join(' ').trim() : String(value);
}

/** A sign as a reference to its character: `<` as `&#x3C;`. */
function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}
