import { FIRST_MARK } from './template.ts';
import type { Segment } from './translator.ts';

/** Words directly in an element, with stand-ins for the elements among them, white space made one. */
export interface Words {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Reads the words of an element; null where it has none of its own. */
export function readWords(element: Element): Words | null {
  let mark = FIRST_MARK;
  const nodes = [...element.childNodes];
  if (!nodes.some((node) => node instanceof Text && /\p{L}/u.test(node.data))) return null;
  const source = nodes
    .map((node) => {
      if (node instanceof Element) return String.fromCharCode(mark++);
      return node instanceof Text ? node.data : '';
    })
    .join('');
  const [, before = '', text = '', after = ''] =
    /^( ?)(.*?)( ?)$/su.exec(source.replace(/\s+/gu, ' ')) ?? [];
  return { before, text, after };
}

/** What a swap put into an element, and what stood there. */
export interface Swapped {
  readonly before: readonly ChildNode[];
  readonly made: readonly ChildNode[];
}

/** Puts other words around the elements in an element, which stay where they are. */
export function swapWords(element: Element, segments: readonly Segment[]): Swapped {
  const before = [...element.childNodes];
  const elements = [...element.children];
  for (const node of before) if (node instanceof Text) node.remove();
  const made: ChildNode[] = [];
  let next: ChildNode | null = null;
  for (const segment of segments.toReversed()) {
    if (segment.kind === 'element') {
      next = elements[segment.index] ?? next;
      continue;
    }
    const node =
      segment.kind === 'kept' && mayHold(element)
        ? keptWords(segment.text)
        : new Text(segment.text);
    element.insertBefore(node, next);
    made.push(node);
    next = node;
  }
  return { before, made };
}

/** Undoes a swap: the very nodes that stood there stand there again. */
export function restoreWords(element: Element, { before, made }: Swapped): void {
  for (const node of made) node.remove();
  let next: ChildNode | null = null;
  for (const node of before.toReversed()) {
    if (node instanceof Text) element.insertBefore(node, next);
    if (node.parentNode === element) next = node;
  }
}

/** Options and drawings hold text only. */
function mayHold(element: Element): boolean {
  return element instanceof HTMLElement && element.localName !== 'option';
}

/** Words that stay Vietnamese, in an element that says so. */
function keptWords(text: string): HTMLElement {
  const kept = document.createElement('span');
  kept.lang = 'vi';
  kept.textContent = text;
  return kept;
}
