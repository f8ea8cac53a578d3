/**
 * What is searched. The build writes one {@link SearchData} file; the index is made from it in the
 * reader's browser, because text compresses to a third of what a prebuilt index does.
 */
export interface SearchData {
  readonly documents: readonly SearchDocument[];
  readonly provisions: readonly SearchProvision[];
}

/** One legal document, with what results show and what facets filter by. */
export interface SearchDocument {
  readonly slug: string;
  /** Official number; null when the source shows none. */
  readonly number: string | null;
  readonly title: string;
  /** Type id and name: `nghi-dinh`, `Nghị định`. */
  readonly type: string;
  readonly typeName: string;
  readonly issuer: string;
  readonly issuerName: string;
  /** Level of the issuer, see `levels.ts`; missing where it is not known. */
  readonly level?: string | undefined;
  /** Year of issue; null when unknown. */
  readonly year: number | null;
  /** Ids of fields of work. */
  readonly fields: readonly string[];
  /** Their names, in the same order; the ids are shown where these are missing. */
  readonly fieldNames?: readonly string[];
  /** Addresses of units above articles (chapters, sections, appendices), for citations that name them. */
  readonly outline?: readonly string[];
  /** Its text is a digest in our own words, not the law's. */
  readonly digest?: boolean;
  /** Computed state of effect on the day of the build, as an id and in words. */
  readonly state: string;
  readonly stateName: string;
}

/** The smallest unit that can be an answer: a clause, or an article (or paragraph) without clauses. */
export interface SearchProvision {
  /** Index into `SearchData.documents`. */
  readonly document: number;
  /** Fragment of the page, see `legal/address`. */
  readonly address: string;
  /** "khoản 1 Điều 4". */
  readonly label: string;
  /** Title of the article it stands in; may be empty. */
  readonly heading: string;
  /** The law's own words. */
  readonly text: string;
}
