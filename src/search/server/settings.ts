import { LEVEL_FIELDS } from './records.ts';

/**
 * How the server reads and ranks provisions. Our tokens are found whole or not at all, and the field
 * a token stands in says what the provision is worth for it; nothing else counts.
 */
export const PROVISION_SETTINGS = {
  searchableAttributes: [...LEVEL_FIELDS],
  filterableAttributes: ['id', 'document', 'facets', 'slug', 'places'],
  displayedAttributes: ['id', 'document', 'size'],
  sortableAttributes: [],
  rankingRules: ['words', 'attribute'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  proximityPrecision: 'byAttribute',
  facetSearch: false,
  stopWords: [],
  pagination: { maxTotalHits: 1000 },
  // Passages are counted by document, and there may be thousands of documents.
  faceting: { maxValuesPerFacet: 100_000 },
};

/**
 * Statistics and texts are fetched by their names. What is searched are words, for one a slip of the finger away
 * from another or begun by one, the most frequent first. A slip in the first letter counts as two.
 */
export const STATISTICS_SETTINGS = {
  searchableAttributes: ['word'],
  filterableAttributes: ['id'],
  rankingRules: ['words', 'typo', 'found:desc'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 2, twoTypos: 3 } },
  facetSearch: false,
  stopWords: [],
  pagination: { maxTotalHits: 10_000 },
};
