import type { APIRoute } from 'astro';
import { BUILD_DATE } from '../../../content/build-date.ts';
import { siteExportWorld } from '../../../content/site/site-exports.ts';
import { allDocuments } from '../../../content/site/site.ts';
import { writeExports } from '../../../content/site/write-exports.ts';
import { exportedFiles, exportFacts } from '../../../content/site/to-export.ts';
import { indexEntry, indexFile } from '../../../export/json/index-file.ts';

/** Every document of the site, with where its files are; a build is not done before they are. */
export const GET: APIRoute = async () => {
  if (import.meta.env.PROD) await writeExports();
  const world = await siteExportWorld();
  const entries = (await allDocuments()).map((document) =>
    indexEntry(exportFacts(document, world), exportedFiles(document), textKind(document.data)),
  );
  return new Response(`${JSON.stringify(indexFile(entries, BUILD_DATE))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

function textKind(data: { verbatim?: unknown; digest?: unknown }): 'verbatim' | 'digest' | null {
  if (data.verbatim !== undefined) return 'verbatim';
  return data.digest === undefined ? null : 'digest';
}
