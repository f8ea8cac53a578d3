import type { FeatureGroup } from '../feature.ts';

/** What can be had without the site, or of it. */
export const TAKING_AWAY: FeatureGroup = {
  name: 'To take away',
  features: [
    {
      words:
        'each document as JSON, Akoma Ntoso 3.0, Markdown and plain text beside its page, JSON-LD in it, an index, a schema, and sums of every file; `SITE_ADDRESS=https://…` adds a sitemap',
      at: ['/api/v1/index.json', '/api/v1/schema.json', '/SHA256SUMS'],
      shownBy: [
        ['tests/integration/export-schema.test.ts', 'takes every document of the site'],
        ['tests/unit/export/akoma-ntoso.test.ts', 'are those of the text, every one, in order'],
        ['tests/integration/export-sums.test.ts', 'the list has every file once'],
      ],
    },
    {
      words:
        'releases: a Word file and a tagged, outlined PDF of each document, archives of site and data, no address of the last release broken',
      at: ['npm run release'],
      shownBy: [
        ['tests/integration/release-documents.test.ts', 'has its words letter for letter'],
        ['tests/integration/release.build.test.ts', 'an address that moved'],
      ],
    },
    {
      words:
        'without a network: visited pages are kept, parts or all of it can be chosen with the size said first, updates are offered',
      at: ['/ngoai-tuyen/'],
      shownBy: [
        ['tests/browser/offline.spec.ts', 'a visited page is there when the server is gone'],
        ['tests/browser/offline.spec.ts', 'a new edition is offered, not forced'],
      ],
    },
    {
      words:
        'from a USB stick: copy the folder, double-click `Mo-trang.html`; the same addresses and search, nothing asked of a network',
      at: ['npm run build:usb'],
      shownBy: [
        ['tests/browser/usb.spec.ts', 'a search finds what the site finds, in the same order'],
        ['tests/browser/usb.spec.ts', 'its pages can send nothing out'],
      ],
    },
  ],
};
