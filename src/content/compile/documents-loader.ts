import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { COMPILER_VERSION } from '../../markdown/compile.ts';
import { checkOffice } from '../check/office.ts';
import { checkGuides } from '../check/guides.ts';
import { checkRegistries } from '../check/registries.ts';
import { compileAll } from './compile-pool.ts';
import { ContentError } from '../content-error.ts';
import { listDocumentFiles } from '../read/document-files.ts';
import type { FileIssue } from '../issues.ts';
import { contentPath } from '../paths.ts';
import { readOffice } from '../read/read-office.ts';
import { readRegistries } from '../read/registries.ts';
import { asStored, isWhole, TextStore } from './text-store.ts';

/**
 * Loads `content/van-ban/*.mdx` through our own compiler instead of as MDX modules: legal text is
 * data, never code, and 480 documents take seconds instead of half a minute. A file is compiled
 * again only when it, its source, a registry or the compiler changed. What depends on other
 * documents or on the date is left to the pages.
 */
export function documentsLoader(root: string): Loader {
  return {
    name: 'legal-documents',
    load: async (context) => {
      await loadAll(root, context);
      context.watcher?.add(root);
      context.watcher?.on('change', (path) => {
        if (path.startsWith(root)) void reload(root, context);
      });
    },
  };
}

async function loadAll(root: string, loader: LoaderContext): Promise<void> {
  const { store, logger } = loader;
  const lists = await readRegistries(root);
  const { value: registries } = lists;
  const issues: FileIssue[] = [...lists.issues];
  const names = await listDocumentFiles(root);
  const cacheDir = fileURLToPath(loader.config.cacheDir);
  const office = await readOffice(root);
  const bodies = office.value.obsoleteBodies.map(({ value }) => value);
  const base = loader.generateDigest(
    COMPILER_VERSION + JSON.stringify([registries, bodies]) + names.join(),
  );
  const files = await readAll(root, names);
  const jobs = files
    .map(({ source, ...file }) => ({ ...file, digest: hash(base, file.text, source) }))
    .filter(({ id, digest }) => !isFresh(store.get(id), digest));
  for (const { id, digest, document, issues: found } of await compileAll(jobs, {
    root,
    cacheDir,
    registries,
    bodies,
    names,
  })) {
    issues.push(...found);
    if (!document) continue;
    // The store ignores an entry whose digest it knows, also when its text file is gone.
    store.delete(id);
    store.set({ id, data: { ...document }, digest });
  }
  const kept = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  await new TextStore(cacheDir).keepOnly(store.values().map(({ data }) => asStored(data).textFile));
  issues.push(...(await checkGuides(root)));
  const pages = files.map(({ id }) => id);
  issues.push(...checkRegistries(lists, pages));
  // Provisions are checked with every other link of the built site.
  issues.push(...office.issues, ...checkOffice(office.value, { registries, pages, texts: null }));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  logger.info(`${names.length} văn bản`);
}

/** A document file with the source it names, read at once for all documents. */
interface DocumentFile {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly source: Buffer | null;
}

async function readAll(root: string, names: readonly string[]): Promise<DocumentFile[]> {
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(contentPath.documents(root), name), 'utf8');
      const file = /\bfile:\s*["']?([\w.-]+\.txt)/.exec(text)?.[1];
      const source =
        file === undefined
          ? null
          : await readFile(join(contentPath.sources(root), file)).catch(() => null);
      return { id: name.slice(0, -'.mdx'.length), name, text, source };
    }),
  );
}

/** Whether a stored entry was made from just this input and still has its text. */
function isFresh(
  entry: { digest?: string | number; data: unknown } | undefined,
  digest: string,
): boolean {
  return entry?.digest === digest && isWhole(asStored(entry.data));
}

async function reload(root: string, context: LoaderContext): Promise<void> {
  await loadAll(root, context).catch((error: unknown) => {
    context.logger.error(error instanceof Error ? error.message : String(error));
  });
}

function hash(base: string | number, text: string, source: Buffer | null): string {
  const digest = createHash('sha256').update(String(base)).update(text);
  if (source) digest.update(source);
  return digest.digest('hex');
}
