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
    if (citations.length > 0) wrapIn(tree, citations);
  };
}

type Parent = LegalRoot | LegalParent | LegalSpan | { children: (LegalText | LegalSpan)[] };

function wrapIn(parent: Parent, citations: readonly Citation[]): void {
  (parent.children as LegalNode[]) = parent.children.flatMap((child): LegalNode[] => {
    if (child.type === 'text') return wrapText(child, citations);
    if (child.type !== 'legalNote') wrapIn(child, citations);
    return [child];
  });
}

function wrapText(node: LegalText, citations: readonly Citation[]): (LegalText | LegalSpan)[] {
  const { at, value } = node;
  if (at === undefined) return [node];
  const end = at + value.length;
  const pieces: (LegalText | LegalSpan)[] = [];
  let done = at;
  for (let i = firstFrom(citations, at); i < citations.length; i++) {
    const citation = citations[i];
    if (!citation || citation.range.start >= end) break;
    const { range } = citation;
    if (range.end > end) break;
    if (range.start > done) pieces.push(textNode(value.slice(done - at, range.start - at), done));
    pieces.push({
      type: 'legalSpan',
      data: { hName: 'a', hProperties: { className: ['cite'], dataCite: String(i) } },
      children: [textNode(value.slice(range.start - at, range.end - at), range.start)],
    });
    done = range.end;
  }
  if (done === at) return [node];
  if (done < end) pieces.push(textNode(value.slice(done - at), done));
  return pieces;
}

/** Index of the first citation that starts at an offset or after it. */
function firstFrom(citations: readonly Citation[], offset: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textNode(value: string, at: number): LegalText {
  return { type: 'text', value, at };
}
