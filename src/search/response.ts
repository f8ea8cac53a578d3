import type { FacetKey, Filters } from './filters.ts';
import type { Passage, Segment } from './highlight/index.ts';
import type { Facets } from './index/facets.ts';
import type { Relaxation } from './index/relax.ts';
import type { Query } from './query/types.ts';
import type { SearchDocument } from './types.ts';

/** What the caller may set beside the text of the query. */
export interface SearchOptions {
  /** Facets chosen on the page; added to the operators in the query. */
  readonly filters?: Filters;
  /** True while the reader is typing: the last word may be unfinished. */
  readonly typing?: boolean;
  /** Documents to return. */
  readonly limit?: number;
  /** Only passages of this document, all of them: "còn N đoạn". */
  readonly document?: string;
}

/** A passage found, ready to be shown. */
export interface FoundPassage extends Passage {
  readonly address: string;
  /** "khoản 1 Điều 4". */
  readonly label: string;
  readonly heading: string;
}

/** The passages of one document. */
export interface FoundDocument {
  readonly document: SearchDocument;
  /** Its title with what the query matched. */
  readonly title: readonly Segment[];
  /** The best passage, or all of them when one document was asked for; none when its text is not here. */
  readonly passages: readonly FoundPassage[];
  /** Further passages not returned. */
  readonly more: number;
}

/** A document whose title or number is like what was looked for. */
export interface NearTitle {
  readonly slug: string;
  /** "Nghị định 134/2025/NĐ-CP". */
  readonly name: string;
  readonly title: string;
  readonly state: string;
  readonly stateName: string;
}

/** Milliseconds, measured where the work was done. */
export interface Timings {
  readonly parse: number;
  readonly search: number;
}

/** The answer to a query. */
export interface SearchResponse {
  readonly query: Query;
  readonly documents: readonly FoundDocument[];
  /** Documents and passages of their texts found, shown or not. */
  readonly total: {
    readonly documents: number;
    readonly passages: number;
    /** There may be more: only the best were looked at. */
    readonly atLeast?: true;
  };
  readonly facets: Facets;
  /** What was given up to find these, or tried in vain when there are none. */
  readonly relaxations: readonly Relaxation[];
  /** Facets to drop that would bring results, when nothing is left. */
  readonly blockedBy: readonly FacetKey[];
  /** Documents with a similar title or number, when nothing was found. */
  readonly nearest: readonly NearTitle[];
  readonly timings: Timings;
}
