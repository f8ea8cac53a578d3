import type { FeatureGroup } from '../feature.ts';

/** The documents themselves, and where they come from. */
export const TEXTS: FeatureGroup = {
  name: 'Documents of the law',
  features: [
    {
      words: ({ verbatim }) =>
        `${verbatim} documents word for word: each page shows the result of being compared with its source; faults of the original stay, with a note beside them`,
      at: ['/van-ban/3072-2014-qd-ubnd-hai-phong/', '/van-ban/qd-khong-so-so-ngoai-vu-lang-son/'],
      shownBy: [
        ['tests/integration/fidelity.test.ts', 'the words of the law on the built pages'],
        ['tests/browser/document.spec.ts', 'faults of the source are notes beside the text'],
      ],
    },
    {
      words: ({ documents, digests }) =>
        `${documents} documents as facts, each with its sources and how sure we are, by field, type, issuer and year; ${digests} have a digest in our own words, marked as one`,
      at: ['/van-ban/'],
      shownBy: [
        ['tests/integration/facts.test.ts', 'the comparison'],
        ['tests/integration/coverage.test.ts', 'reads the tables'],
        ['tests/browser/list.spec.ts', 'facets combine, stay in the address'],
      ],
    },
    {
      words: 'a permanent address for every article, clause, point and unnumbered paragraph',
      at: ['/van-ban/3072-2014-qd-ubnd-hai-phong/'],
      shownBy: [
        ['tests/browser/document.spec.ts', 'has a tool that leads to itself'],
        [
          'tests/integration/permalinks.test.ts',
          'every address of the last release still resolves',
        ],
      ],
    },
    {
      words: ({ discrepancies, reviews, cited }) =>
        `${discrepancies} places where sources print something wrong or contradict each other; ${reviews} documents under review; ${cited} that sources only mention`,
      at: ['/sai-khac/', '/xem-xet/', '/duoc-dan/'],
      shownBy: [
        ['tests/unit/content/discrepancies.test.ts', 'the real register'],
        ['tests/integration/coverage.test.ts', 'reads the list'],
      ],
    },
    {
      words:
        'an official PDF, Word file, saved page or scan becomes a document with every clause addressable, its facts read off the text, and an account of every character',
      at: ['npm run import'],
      shownBy: [
        ['tests/integration/import-command.test.ts', 'every clause with its address'],
        ['tests/unit/import/document/account.test.ts', 'balances, whatever the blocks'],
        ['tests/integration/import-ocr.test.ts', 'at most 1 % of the letters wrong'],
      ],
    },
  ],
};
