import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** What is not worth reading on. */
export class HtmlError extends Error {
  readonly failure: 'corrupt' | 'too-large';
  constructor(failure: 'corrupt' | 'too-large') {
    super(failure);
    this.failure = failure;
  }
}

const MAX_ELEMENTS = 1_000_000;
/** Elements left open; what a parser does for each new one grows with them. */
const MAX_OPEN = 10_000;
/** Deeper elements become siblings, as in browsers. */
const MAX_DEPTH = 400;
const MAX_SECONDS = 30;

/**
 * Parses a page as browsers do, whatever is wrong with it. Deep nesting is flattened; number of
 * elements and time are bounded. Nothing in the page runs. Throws `HtmlError`.
 */
export function parseHtml(source: string): DefaultTreeAdapterTypes.Document {
  const depths = new WeakMap<object, number>();
  const until = performance.now() + MAX_SECONDS * 1000;
  let count = 0;
  let open = 0;
  const shallow = (parent: ParentNode): ParentNode => {
    let at = parent;
    while ((depths.get(at) ?? 0) >= MAX_DEPTH && 'parentNode' in at && at.parentNode !== null)
      at = at.parentNode;
    return at;
  };
  const note = (parent: ParentNode, node: object): void => {
    depths.set(node, (depths.get(parent) ?? 0) + 1);
  };
  return parse(source, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, space, attributes) {
        if (++count > MAX_ELEMENTS) throw new HtmlError('too-large');
        if (count % 1024 === 0 && performance.now() > until) throw new HtmlError('too-large');
        return defaultTreeAdapter.createElement(name, space, attributes);
      },
      onItemPush() {
        if (++open > MAX_OPEN) throw new HtmlError('corrupt');
      },
      onItemPop() {
        open--;
      },
      appendChild(parent, node) {
        const place = shallow(parent);
        note(place, node);
        defaultTreeAdapter.appendChild(place, node);
      },
      // Both search for a node that nearly always stands last.
      insertBefore(parent, node, before) {
        note(parent, node);
        parent.childNodes.splice(lastIndexOf(parent, before), 0, node);
        node.parentNode = parent;
      },
      insertText(parent, text) {
        const place = shallow(parent);
        defaultTreeAdapter.insertText(place, text);
      },
      insertTextBefore(parent, text, before) {
        const at = lastIndexOf(parent, before);
        const last = parent.childNodes[at - 1];
        if (last !== undefined && defaultTreeAdapter.isTextNode(last)) last.value += text;
        else {
          const node = defaultTreeAdapter.createTextNode(text);
          node.parentNode = parent;
          parent.childNodes.splice(at, 0, node);
        }
      },
    },
  });
}

function lastIndexOf(parent: ParentNode, node: HtmlNode): number {
  const at = parent.childNodes.lastIndexOf(node);
  return at === -1 ? parent.childNodes.length : at;
}

/** An attribute's value. */
export function attribute(element: HtmlElement, name: string): string | null {
  for (const one of element.attrs) if (one.name === name) return one.value;
  return null;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Characters in an element, those of scripts and styles too. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}
