import type { APIRoute, GetStaticPaths, GetStaticPathsItem } from 'astro';
import { formatsOf, MEDIA_TYPES, type Format } from '../../export/formats.ts';
import type { SiteDocument } from '../model.ts';
import { formerSlugs } from './redirects.ts';
import { exportedContents } from './site-exports.ts';
import { allDocuments } from './site.ts';
import { exportedFiles } from './to-export.ts';
import { writeExports } from './write-exports.ts';

interface Props {
  document: SiteDocument;
}

/** What a file of `src/pages` exports to be an end point. */
interface Route {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute<Props>;
}

/**
 * The end point of all documents in one format. While the site is served as it changes, a file is
 * made when it is asked for. A build has them written by threads, which begin here;
 * `api/v1/index.json`, which names the files, waits for them.
 */
export function documentRoute(format: Format): Route {
  return {
    getStaticPaths: async () => {
      if (import.meta.env.PROD) {
        void writeExports();
        return [];
      }
      return pathsIn(format);
    },
    GET: async ({ props: { document } }) =>
      new Response((await exportedContents(document)).get(format), {
        headers: { 'content-type': MEDIA_TYPES[format] },
      }),
  };
}

/** Documents that have such a file, also under slugs they had before. */
async function pathsIn(format: Format): Promise<GetStaticPathsItem[]> {
  const documents = (await allDocuments()).filter((document) =>
    formatsOf(exportedFiles(document)).includes(format),
  );
  const paths = documents.map(async (document) =>
    [document.slug, ...(await formerSlugs(document.slug))].map((slug) => ({
      params: { slug },
      props: { document },
    })),
  );
  return (await Promise.all(paths)).flat();
}
