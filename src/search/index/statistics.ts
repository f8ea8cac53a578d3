/**
 * What decides how much a word is worth: how many provisions hold it, and how long fields are on
 * average. An index knows it of its own provisions; an index of a few candidates is given that of
 * the whole, so that it scores them just as the whole would.
 */
export interface Statistics {
  /** Provisions of the whole. */
  readonly count: number;
  /** Average length of each field, in words. */
  readonly averages: readonly number[];
  /**
   * How many provisions of the whole hold a term: a word, or two words with a blank between them, in
   * one of the two normal forms.
   */
  readonly frequency: (form: 'folded' | 'exact', term: string) => number;
  /** Words of the whole that are one slip of the finger away from a word without accents. */
  readonly near: (word: string) => readonly string[];
}
