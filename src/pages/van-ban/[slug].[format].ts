import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteDocument } from '../../content/model.ts';
import { exportSource } from '../../content/site/site-exports.ts';
import { allDocuments } from '../../content/site/site.ts';
import { exportedFiles } from '../../content/site/to-export.ts';
import { documentFile, formatsOf, MEDIA_TYPES, type Format } from '../../export/formats.ts';

interface Props {
  document: SiteDocument;
  format: Format;
}

// The files of one document come one after the other, so that its text is read and parsed once.
export const getStaticPaths = (async () =>
  (await allDocuments()).flatMap((document) =>
    formatsOf(exportedFiles(document)).map((format) => ({
      params: { slug: document.slug, format },
      props: { document, format } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

/** A document to take away: JSON, Akoma Ntoso, Markdown or plain text. */
export const GET: APIRoute<Props> = async ({ props: { document, format } }) =>
  new Response(documentFile(await exportSource(document), format), {
    headers: { 'content-type': MEDIA_TYPES[format] },
  });
