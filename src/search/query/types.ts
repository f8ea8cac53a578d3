import type { Address } from '../../legal/address/index.ts';
import type { Issue } from '../../legal/issue.ts';
import type { Filters } from '../filters.ts';

/** Words that must stand together, or a single word to leave out. */
export interface Phrase {
  /** As typed, for messages. */
  readonly text: string;
  /** *Exact* normal forms. */
  readonly words: readonly string[];
}

/** A place the query names: a document, or a provision of it. */
export interface GoTo {
  readonly slug: string;
  /** Fragment of the page; `null` for the document as a whole. */
  readonly address: string | null;
  /** "khoản 1 Điều 16, Nghị định 134/2025/NĐ-CP". */
  readonly label: string;
  /** Title of the document. */
  readonly title: string;
  /** State of effect of the document, as id and in words. */
  readonly state: string;
  readonly stateName: string;
  /** What the reader should know: the clause asked for is not there, and so on. Empty when exact. */
  readonly note: string;
  /** True for a second reading, offered beside the first and never opened by itself. */
  readonly alternative: boolean;
}

/** A query as it was read. Both search engines work from this. */
export interface Query {
  readonly text: string;
  /** Words to search by, in *exact* form and in order, with abbreviations written out. */
  readonly words: readonly string[];
  /** Whether it was typed with accents, so that accents should count. */
  readonly accented: boolean;
  readonly phrases: readonly Phrase[];
  readonly excluded: readonly Phrase[];
  readonly filters: Filters;
  /** Places named by a citation, the likeliest first. */
  readonly targets: readonly GoTo[];
  /** Slugs of the cited documents when there are words besides the citation; empty for no limit. */
  readonly scope: readonly string[];
  /**
   * Slugs of the documents cited, when the query is a citation and nothing else: then only passages
   * of others that mention them are searched, and nothing is given up to find some.
   */
  readonly mentions: readonly string[] | null;
  /** A provision named without a document; its namesakes rank first. */
  readonly place: Address | null;
  /** How the query was read, in Vietnamese sentences. */
  readonly understood: readonly string[];
  /** What could not be read or found, e.g. an unknown value of an operator. */
  readonly issues: readonly Issue[];
}
