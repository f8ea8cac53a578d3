import type { Citation } from '../../legal/citation/index.ts';
import type { Range } from '../../legal/issue.ts';
import {
  paragraphsOf,
  placesAt,
  type LegalTree,
  type Paragraph,
} from '../../legal/structure/index.ts';

/** A paragraph of the act proper, without its attachments. */
export interface OwnParagraph extends Range {
  readonly text: string;
  /** The same with what it quotes blanked out, so that inserted words are never taken for its own. */
  readonly own: string;
  readonly role: Paragraph['role'];
  /** Address of the unit it stands in. */
  readonly address: string;
  /** Address of its article; empty outside of articles. */
  readonly article: string;
}

/** Body and closing of the act proper, in order; the opening is not among them. */
export function ownParagraphs(tree: LegalTree): OwnParagraph[] {
  const [act] = tree.instruments;
  if (act === undefined) return [];
  const place = placesAt(tree);
  const opening = new Set(act.opening);
  return [...paragraphsOf(act)]
    .filter((paragraph) => !opening.has(paragraph) && paragraph.role !== 'quoted')
    .map(({ role, range }): OwnParagraph => {
      const text = tree.text.slice(range.start, range.end);
      const { address } = place(range.start);
      const article = /^dieu-\d+[a-z]*(?:-lan-\d+)?/.exec(address)?.[0] ?? '';
      return { ...range, role, text, own: blankQuotes(text), address, article };
    });
}

/** What stands in “ ” made blanks, so that offsets stay. Short quotations are names and stay. */
function blankQuotes(text: string): string {
  return text.replace(/“[^”]{60,}(?:”|$)/gu, (quoted) => ' '.repeat(quoted.length));
}

/** Citations that begin in a range, in order. */
export function citationsIn(citations: readonly Citation[], { start, end }: Range): Citation[] {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.range.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Citation[] = [];
  for (let at = low; at < citations.length; at++) {
    const citation = citations[at];
    if (citation === undefined || citation.range.start >= end) break;
    if (!citation.quoted) found.push(citation);
  }
  return found;
}
