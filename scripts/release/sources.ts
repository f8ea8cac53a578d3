import { ContentError } from '../../src/content/content-error.ts';
import { BUILD_DATE } from '../../src/content/build-date.ts';
import type { SiteDocument } from '../../src/content/model.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { exportText } from '../../src/content/site/export-text.ts';
import { exportedFiles, exportFacts, exportWorld } from '../../src/content/site/to-export.ts';
import type { ExportSource } from '../../src/export/source.ts';

/** The documents of the content with what their files are made from, one at a time. */
export interface ReleaseSources {
  readonly documents: readonly SiteDocument[];
  readonly sourceOf: (document: SiteDocument) => ExportSource;
}

/**
 * Reads the content as the build does, for the same day, and joins it in the same way.
 *
 * @throws ContentError when the content has errors.
 */
export async function releaseSources(root: string = CONTENT_DIR): Promise<ReleaseSources> {
  const { value, issues } = await readCorpus(root);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  const { registries, texts } = value;
  const documents = buildSite(value.documents, registries, BUILD_DATE);
  const world = exportWorld(documents, registries.sources);
  return {
    documents,
    sourceOf: (document) => {
      const text = texts.get(document.slug);
      return {
        facts: exportFacts(document, world),
        files: exportedFiles(document),
        text: text ? exportText(document, text, registries) : null,
      };
    },
  };
}
