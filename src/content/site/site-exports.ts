import { makeExports, type ExportedContents, type ExportJob } from './make-exports.ts';
import { allDocuments, registries, textFileOf } from './site.ts';
import { exportFacts, exportWorld, type ExportWorld } from './to-export.ts';
import type { SiteDocument } from '../model.ts';

let world: Promise<ExportWorld> | undefined;

/** What facts are joined with. Computed once a build. */
export function siteExportWorld(): Promise<ExportWorld> {
  world ??= Promise.all([allDocuments(), registries()]).then(([documents, { sources }]) =>
    exportWorld(documents, sources),
  );
  return world;
}

/** What the files of a document are made from. */
export async function exportJob(document: SiteDocument): Promise<ExportJob> {
  const facts = exportFacts(document, await siteExportWorld());
  return { document, facts, textFile: await textFileOf(document) };
}

/** The files of one document, made here and now. */
export async function exportedContents(document: SiteDocument): Promise<ExportedContents> {
  return makeExports(await exportJob(document), await registries());
}
