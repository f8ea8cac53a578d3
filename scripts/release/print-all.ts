import type { SiteDocument } from '../../src/content/model.ts';
import { BUILD_DATE } from '../../src/content/build-date.ts';
import { pageFurniture } from './print-style.ts';
import { printServer } from './print-server.ts';
import { printDocuments } from './print.ts';
import type { ReleaseSources } from './sources.ts';

/** Told after so many files. */
const STEP = 20;

/** Prints documents of a built site into a folder, as `<slug>.pdf`. */
export async function printAll(
  site: string,
  folder: string,
  documents: readonly SiteDocument[],
  how: {
    readonly sourceOf: ReleaseSources['sourceOf'];
    /** Path of a Chromium. */
    readonly chromium: string;
    /** Where the site is served; null gives paths. */
    readonly address: URL | null;
    readonly tell: (line: string) => void;
  },
): Promise<void> {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const { address } = how;
  const styleOf = (slug: string): string | null => {
    const document = bySlug.get(slug);
    if (!document) return null;
    const where = address === null ? document.url : new URL(document.url, address).href;
    return pageFurniture(how.sourceOf(document).facts, where);
  };
  const server = await printServer(site, { styleOf, address });
  let done = 0;
  try {
    await printDocuments({
      server,
      chromium: how.chromium,
      slugs: [...bySlug.keys()],
      folder,
      day: BUILD_DATE,
      printed: () => {
        done += 1;
        if (done % STEP === 0 || done === bySlug.size) how.tell(`In PDF: ${done}/${bySlug.size}`);
      },
    });
  } finally {
    await server.close();
  }
}
