import type { Node, Parent } from 'unist';

/** A component in the text of a lesson, with its attributes and what it stands in. */
export interface LessonPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the file. */
  readonly line: number;
  /** Name of the nearest component around it; null at the top. */
  readonly within: string | null;
  /** Names of the components directly in it. */
  readonly holds: readonly string[];
}

interface Element extends Node {
  readonly name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
}

/**
 * The components of a lesson's text, in order.
 *
 * @param bodyLine line of the file on which the text starts.
 */
export function lessonParts(body: Node, bodyLine: number): LessonPart[] {
  return partsIn(body, null, bodyLine);
}

function partsIn(node: Node, within: string | null, bodyLine: number): LessonPart[] {
  const inside = childrenOf(node);
  const deeper = (name: string | null) => inside.flatMap((child) => partsIn(child, name, bodyLine));
  if (!isElement(node)) return deeper(within);
  const name = node.name ?? '';
  const part: LessonPart = {
    name,
    attributes: Object.fromEntries(
      node.attributes.flatMap((one) =>
        one.name !== undefined && typeof one.value === 'string' ? [[one.name, one.value]] : [],
      ),
    ),
    line: bodyLine - 1 + (node.position?.start.line ?? 1),
    within,
    holds: inside.filter(isElement).map((child) => child.name ?? ''),
  };
  return [part, ...deeper(name)];
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node as Parent).children : [];
}

function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
