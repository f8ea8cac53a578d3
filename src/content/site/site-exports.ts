import type { ExportSource } from '../../export/source.ts';
import type { SiteDocument } from '../model.ts';
import { exportText } from './export-text.ts';
import { allDocuments, documentWords, registries } from './site.ts';
import { exportedFiles, exportFacts, exportWorld, type ExportWorld } from './to-export.ts';

let world: Promise<ExportWorld> | undefined;

/** What facts are joined with. Computed once a build. */
export function siteExportWorld(): Promise<ExportWorld> {
  world ??= Promise.all([allDocuments(), registries()]).then(([documents, { sources }]) =>
    exportWorld(documents, sources),
  );
  return world;
}

/** Sources made last; the files of one document are written one after the other. */
const recent = new Map<string, Promise<ExportSource>>();
const KEPT = 16;

/** What the files of a document are made from. */
export function exportSource(document: SiteDocument): Promise<ExportSource> {
  const kept = recent.get(document.slug);
  if (kept) return kept;
  const made = makeSource(document);
  recent.set(document.slug, made);
  const [oldest] = recent.keys();
  if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
  return made;
}

async function makeSource(document: SiteDocument): Promise<ExportSource> {
  const words = await documentWords(document);
  return {
    facts: exportFacts(document, await siteExportWorld()),
    files: exportedFiles(document),
    text: words && exportText(document, words, await registries()),
  };
}
