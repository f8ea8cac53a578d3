/**
 * Every figure that decides the order of results. Chosen on two labelled sets of questions
 * (tests/eval), kept round so that they fit the kind of text and not the sets.
 */
export const WEIGHTS = {
  /** BM25 saturation: law repeats its terms, so repetition says little. */
  k1: 1,
  /** Title of the document, heading of the article, body, with BM25 length normalisation. */
  fields: [
    { weight: 3, lengthNorm: 0.3 },
    { weight: 5, lengthNorm: 0.4 },
    { weight: 1, lengthNorm: 0.7 },
  ],
  /**
   * What holding a term is worth however long the text (the δ of BM25+, Lv and Zhai 2011): long
   * articles are not wordy, they say more.
   */
  floor: { word: 0.4, pair: 0.1 },
  /** A pair of neighbouring syllables, against one syllable. Pairs are what Vietnamese words are. */
  pair: 1.2,
  /** Share of a term's weight that only the same accents earn, in a query typed with accents. */
  accents: 0.5,
  /** A word that only begins as the last word typed so far. */
  prefix: 0.3,
  /** A word one edit away, used when the word typed is in no text. */
  spelling: 0.7,
  /** Factor for documents no longer in force. */
  dead: 0.6,
  /** Factor for the provision named in the query without its document ("Điều 4 thẩm quyền"). */
  place: 3,
  /** Queries of up to this many content words want all of them, longer ones a part. */
  allWordsUpTo: 8,
  /** The part, by weight of the words (rare words weigh more). */
  share: 0.5,
  /** A passage that lacks some of them is kept at this part of the best score. */
  nearlyAsGood: 0.7,
} as const;
