import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteDocument } from '../../content/model.ts';
import { formerSlugs } from '../../content/site/redirects.ts';
import { exportedBytes } from '../../content/site/site-exports.ts';
import { allDocuments } from '../../content/site/site.ts';
import { exportedFiles } from '../../content/site/to-export.ts';
import { formatsOf, MEDIA_TYPES, type Format } from '../../export/formats.ts';

interface Props {
  document: SiteDocument;
  format: Format;
}

// The files of one document come one after the other, so that its text is read and parsed once.
// Under a slug a document had before they stay as well.
export const getStaticPaths = (async () => {
  const paths = (await allDocuments()).map(async (document) => {
    const slugs = [document.slug, ...(await formerSlugs(document.slug))];
    return slugs.flatMap((slug) =>
      formatsOf(exportedFiles(document)).map((format) => ({
        params: { slug, format },
        props: { document, format } satisfies Props,
      })),
    );
  });
  return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

/** A document to take away: JSON, Akoma Ntoso, Markdown or plain text. */
export const GET: APIRoute<Props> = async ({ props: { document, format } }) =>
  new Response((await exportedBytes(document))[format], {
    headers: { 'content-type': MEDIA_TYPES[format] },
  });
