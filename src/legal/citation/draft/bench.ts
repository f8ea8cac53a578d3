import type { CorpusText } from '../resolve/index.ts';
import type { Citation, CitedDocument } from '../types.ts';
import type { DraftBook, States } from './book.ts';
import type { DraftFinding, DraftProblem } from './types.ts';

/** A draft as its citations are judged, one after the other in text order. */
export interface Bench {
  readonly book: DraftBook;
  readonly states: States;
  readonly text: string;
  readonly on: string;
  /** Which provisions the draft has. */
  readonly own: CorpusText;
  /** Where each citation begins, in text order. */
  readonly starts: readonly number[];
  /** Documents named so far outside of legal bases; grows as citations are judged. */
  readonly mentioned: Set<string>;
}

/** What is said of a citation, in any order. */
export type Said = Pick<DraftFinding, 'target' | 'suggestion' | 'successors'> & {
  readonly problems: readonly DraftProblem[];
};

/** Only problems: no target, nothing to put in its place. */
export function nothing(problems: readonly DraftProblem[]): Said {
  return { target: null, suggestion: null, successors: [], problems };
}

/** The document a citation names by its own name. */
export function citedBy(citation: Citation): CitedDocument | null {
  return citation.kind === 'document' || citation.kind === 'provision' ? citation.document : null;
}
