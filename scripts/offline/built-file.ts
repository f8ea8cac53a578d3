import { hash } from 'node:crypto';
import { isHashed } from '../../src/offline/addresses.ts';
import type { BuiltFile } from '../../src/offline/make-manifest.ts';
import { referencesIn } from '../../src/offline/references.ts';
import type { SiteFile } from '../lib/survey/file-facts.ts';
import { pageUrl } from '../lib/survey/page-links.ts';

/** What the manifest says of a file. */
export function builtFile({ name, sha256, sense, bytes, references }: SiteFile): BuiltFile {
  const path = encodeURI(pageUrl(name));
  return { path, hash: short(sha256), sense: short(sense), bytes, references };
}

/** Stands for a text in the manifest. */
export function hashOf(text: string): string {
  return short(hash('sha256', text));
}

/** The first 16 digits of a SHA-256. */
function short(sha256: string): string {
  return sha256.slice(0, 16);
}

/**
 * The files of a site, also with what its data name. Only data that something names are read: those
 * of documents are many, and for download. Those of the search are named by their content, and name
 * none.
 *
 * @param octetsAt reads a file of the site by its path.
 */
export function withData(
  files: readonly BuiltFile[],
  octetsAt: (path: string) => string,
): BuiltFile[] {
  const data = new Set(files.map(({ path }) => path).filter((path) => isData(path)));
  const references = new Map<string, readonly string[]>();
  const waiting = files.flatMap((file) => file.references);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (!data.delete(path)) continue;
    const named = referencesIn(octetsAt(path), 'json', path);
    references.set(path, named);
    waiting.push(...named);
  }
  return files.map((file) => ({
    ...file,
    references: references.get(file.path) ?? file.references,
  }));
}

function isData(path: string): boolean {
  return path.endsWith('.json') && !isHashed(path);
}
