import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteDocument } from '../../src/content/model.ts';
import { documentDocx } from '../../src/export/docx/file.ts';
import type { ReleaseSources } from './sources.ts';

/**
 * Writes a Word file for each document.
 *
 * @param folder where they go, as `<slug>.docx`.
 * @param site where the site is served; null gives paths.
 */
export async function writeWordFiles(
  folder: string,
  documents: readonly SiteDocument[],
  sourceOf: ReleaseSources['sourceOf'],
  site: URL | null,
): Promise<void> {
  for (const document of documents) {
    const file = join(folder, `${document.slug}.docx`);
    await writeFile(`${file}.part`, await documentDocx(sourceOf(document), site));
    await rename(`${file}.part`, file);
  }
}
