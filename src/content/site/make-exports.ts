import { documentFile, formatsOf, type Format } from '../../export/formats.ts';
import type { ExportedFacts } from '../../export/json/facts-schema.ts';
import { readWords } from '../compile/text-store.ts';
import type { SiteDocument } from '../model.ts';
import type { Registries } from '../read/registries.ts';
import { exportText } from './export-text.ts';
import { exportedFiles } from './to-export.ts';

/** Registries that the files of a document need; plain data, so that they reach every thread. */
export type ExportSetup = Pick<Registries, 'sources' | 'territories'>;

/** A document whose files are wanted; plain data. */
export interface ExportJob {
  readonly document: SiteDocument;
  readonly facts: ExportedFacts;
  /** Where its compiled text is; null where only facts are known. */
  readonly textFile: string | null;
}

/** What is in the files of a document. */
export type ExportedContents = ReadonlyMap<Format, string>;

/** Makes every file of a document, so that its text is read and parsed once. */
export async function makeExports(
  { document, facts, textFile }: ExportJob,
  setup: ExportSetup,
): Promise<ExportedContents> {
  const files = exportedFiles(document);
  const words = textFile === null ? null : await readWords(textFile);
  const source = { facts, files, text: words && exportText(document, words, setup) };
  return new Map(formatsOf(files).map((format) => [format, documentFile(source, format) ?? '']));
}
