import type { VFile } from 'vfile';
import { findCitations, type Citation } from '../legal/citation/index.ts';
import type { LegalNode, LegalParent, LegalRoot, LegalSpan, LegalText } from './nodes.ts';

/**
 * Wraps each citation in an element of its own, numbered in the order of `file.data.citations`. What
 * it leads to depends on other documents and on the date, so the page gives it its link (see
 * `linkCitations`). One that goes over the end of a line stays plain text. No character changes.
 */
export function remarkCitations() {
  return (tree: LegalRoot, file: VFile): void => {
    const text = file.data.legalTree?.text ?? '';
    const citations = findCitations(text).filter(({ quoted }) => !quoted);
    file.data.citations = citations;
    if (citations.length === 0) return;
    wrapIn(tree, { citations, starts: Uint32Array.from(citations, ({ range }) => range.start) });
  };
}

type Parent = LegalRoot | LegalParent | LegalSpan | { children: (LegalText | LegalSpan)[] };

/** Citations with their starts beside them, to be searched. */
interface Wrapped {
  readonly citations: readonly Citation[];
  readonly starts: Uint32Array;
}

function wrapIn(parent: Parent, wrapped: Wrapped): void {
  const children: LegalNode[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') {
      wrapText(child, wrapped, children);
      continue;
    }
    if (child.type !== 'legalNote') wrapIn(child, wrapped);
    children.push(child);
  }
  (parent.children as LegalNode[]) = children;
}

/** Puts a text into `into`, each citation in it in an element. */
function wrapText(node: LegalText, { citations, starts }: Wrapped, into: LegalNode[]): void {
  const { at, value } = node;
  if (at === undefined) {
    into.push(node);
    return;
  }
  const end = at + value.length;
  let done = at;
  for (let i = firstFrom(starts, at); (starts[i] ?? end) < end; i++) {
    const range = citations[i]?.range;
    if (range === undefined || range.end > end) break;
    if (range.start > done) into.push(textNode(value.slice(done - at, range.start - at), done));
    into.push({
      type: 'legalSpan',
      data: { hName: 'a', hProperties: { className: ['cite'], dataCite: String(i) } },
      children: [textNode(value.slice(range.start - at, range.end - at), range.start)],
    });
    done = range.end;
  }
  if (done === at) into.push(node);
  else if (done < end) into.push(textNode(value.slice(done - at), done));
}

/** Index of the first start at an offset or after it. */
function firstFrom(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textNode(value: string, at: number): LegalText {
  return { type: 'text', value, at };
}
