import type { FeatureGroup } from '../feature.ts';

/** Finding things. */
export const SEARCH: FeatureGroup = {
  name: 'Search',
  features: [
    {
      words:
        'search over all of it in the browser: words, questions, numbers and citations (`k1 đ4 qđ 3072/2014`), with or without accents, with slips of typing',
      at: ['/tra-cuu/'],
      shownBy: [
        ['tests/browser/search.spec.ts', 'a question without accents finds the passage'],
        ['tests/integration/search-figures.test.ts', 'are answered as well as they must be'],
      ],
    },
    {
      words:
        'who decides, procedures and terms answered above the documents; facets, operators, suggestions, recent searches kept on the device',
      at: ['/tra-cuu/', '/tra-cuu/thuat-ngu/'],
      shownBy: [
        ['tests/browser/search-kinds.spec.ts', 'leads first to who decides, by which clause'],
        [
          'tests/browser/search-screen.spec.ts',
          'every part of a query is told and can be taken away',
        ],
      ],
    },
    {
      words: 'a palette on every page (Ctrl+K) that goes to documents, numbers and titles',
      at: ['/'],
      shownBy: [['tests/browser/palette.spec.ts', 'opens it on any page']],
    },
    {
      words:
        'optionally a search server that answers as well; where it is slow or gone the page goes on in the browser',
      at: ['npm run search:serve', 'npm run search:index'],
      shownBy: [
        ['tests/integration/search-parity.test.ts', 'show the same document first'],
        ['tests/browser/search-server.spec.ts', 'a server killed while the page is open'],
      ],
    },
  ],
};
