import type { Element, ElementContent, Text } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { LegalNote, LegalParagraph, LegalParent, LegalSpan, LegalText } from './nodes.ts';

type Container = LegalParent | LegalParagraph | LegalSpan | LegalNote;

/**
 * Handlers of our nodes for remark-rehype. The built-in way (unknown nodes with `data.hName`) deep
 * clones the properties of each of a law's thousands of lines, and trims lines of text.
 */
function container(state: State, node: Container): Element {
  const children: ElementContent[] = [];
  for (const child of node.children) {
    // Our own handlers all give one element or text.
    const made = state.one(child as never, node as never) as ElementContent | undefined;
    if (made) children.push(made);
  }
  return {
    type: 'element',
    tagName: node.data.hName,
    properties: node.data.hProperties ?? {},
    children,
  };
}

function text(_state: State, { value }: LegalText): Text {
  return { type: 'text', value };
}

export const toHastHandlers = {
  legal: container,
  legalParagraph: container,
  legalSpan: container,
  legalNote: container,
  text,
};
