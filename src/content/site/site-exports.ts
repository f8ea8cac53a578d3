import { resolve } from 'node:path';
import { ThreadPool } from '../thread-pool.ts';
import type { ExportedBytes, ExportJob, ExportSetup } from './make-exports.ts';
import { allDocuments, registries, textFileOf } from './site.ts';
import { exportFacts, exportWorld, type ExportWorld } from './to-export.ts';
import type { SiteDocument } from '../model.ts';

let world: Promise<ExportWorld> | undefined;
let pool: Promise<ThreadPool<ExportJob, ExportedBytes>> | undefined;

/** What facts are joined with. Computed once a build. */
export function siteExportWorld(): Promise<ExportWorld> {
  world ??= Promise.all([allDocuments(), registries()]).then(([documents, { sources }]) =>
    exportWorld(documents, sources),
  );
  return world;
}

/** Files made last; those of one document are written one after the other. */
const recent = new Map<string, Promise<ExportedBytes>>();
const KEPT = 16;

/** The files of a document to take away, in UTF-8. */
export function exportedBytes(document: SiteDocument): Promise<ExportedBytes> {
  const kept = recent.get(document.slug);
  if (kept) return kept;
  const made = make(document);
  recent.set(document.slug, made);
  const [oldest] = recent.keys();
  if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
  return made;
}

async function make(document: SiteDocument): Promise<ExportedBytes> {
  pool ??= startPool();
  const facts = exportFacts(document, await siteExportWorld());
  return (await pool).run({ document, facts, textFile: await textFileOf(document) });
}

/** Threads of their own, which work while this one renders pages. */
async function startPool(): Promise<ThreadPool<ExportJob, ExportedBytes>> {
  const { sources, territories } = await registries();
  // By the folder commands run in: this module is bundled, the thread's is not.
  const file = resolve('src/content/site/export-worker.ts');
  return new ThreadPool(file, { sources, territories } satisfies ExportSetup);
}
