import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { document } from '../../schemas/document.ts';
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
import type { CompileJob, CompileSetup } from './compile-stored.ts';
import { DOCUMENTS_LOADER, savedDocuments } from '../serve/content-reload.ts';
import { asStored, isWhole, TextStore } from './text-store.ts';

/**
 * Loads `content/van-ban/*.mdx` through our own compiler instead of as MDX modules: legal text is
 * data, never code, and 480 documents take seconds instead of half a minute. A file is compiled
 * again only when it, its source, a registry or the compiler changed. What depends on other
 * documents or on the date is left to the pages.
 */
export function documentsLoader(root: string): Loader {
  return {
    name: DOCUMENTS_LOADER,
    // For editors, which complete the facts from it; the compiler itself holds them against it.
    createSchema: () => Promise.resolve({ schema: document, types: ENTRY_TYPE }),
    load: async (context) => {
      const saved = savedDocuments(context.refreshContextData);
      const before = surroundings.get(root);
      // A server that runs still shows pages of the texts it has; they go when it starts again.
      const after =
        before && saved
          ? await loadSome(root, context, before, saved)
          : await loadAll(root, context, { sweep: before === undefined });
      surroundings.set(root, after);
    },
  };
}

/** By root. Not in the loader: Astro makes a new one with each change while it serves. */
const surroundings = new Map<string, Surroundings>();

const ENTRY_TYPE =
  "export type Entry = import('../../src/content/compile/text-store.ts').StoredDocument;\n";

/** What documents are compiled with, kept for when one of them is saved. */
interface Surroundings {
  readonly setup: CompileSetup;
  /** What a document's digest rests on besides the document. */
  readonly base: string;
}

/** Reads and compiles what changed since the store was written, and checks all of it. */
async function loadAll(
  root: string,
  loader: LoaderContext,
  { sweep }: { readonly sweep: boolean },
): Promise<Surroundings> {
  const { store, logger } = loader;
  const lists = await readRegistries(root);
  const { value: registries } = lists;
  const names = await listDocumentFiles(root);
  const cacheDir = fileURLToPath(loader.config.cacheDir);
  const office = await readOffice(root);
  const bodies = office.value.obsoleteBodies.map(({ value }) => value);
  // Not the names of other files: what is stored has the name its number asks for, whoever else is there.
  const base = loader.generateDigest(COMPILER_VERSION + JSON.stringify([registries, bodies]));
  const known = { setup: { root, cacheDir, registries, bodies, names }, base };
  const issues: FileIssue[] = [...lists.issues, ...(await compileInto(loader, known, names))];
  const pages = names.map(idOf);
  const kept = new Set(pages);
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  if (sweep)
    await new TextStore(cacheDir).keepOnly(
      store.values().map(({ data }) => asStored(data).textFile),
    );
  issues.push(...(await checkGuides(root)));
  issues.push(...checkRegistries(lists, pages));
  // Provisions are checked with every other link of the built site.
  issues.push(...office.issues, ...checkOffice(office.value, { registries, pages, texts: null }));
  stopAt(issues);
  logger.info(`${names.length} văn bản`);
  return known;
}

/** Reads and compiles the documents that were saved, and no others. */
async function loadSome(
  root: string,
  loader: LoaderContext,
  { setup, base }: Surroundings,
  saved: readonly string[],
): Promise<Surroundings> {
  const names = await listDocumentFiles(root);
  const known = { setup: { ...setup, names }, base };
  const there = saved.filter((name) => names.includes(name));
  for (const name of saved) if (!there.includes(name)) loader.store.delete(idOf(name));
  stopAt(await compileInto(loader, known, there));
  return known;
}

/** Puts documents into the store, unless it holds them as they are; one with errors stays as it was. */
async function compileInto(
  { store, config }: LoaderContext,
  { setup, base }: Surroundings,
  names: readonly string[],
): Promise<FileIssue[]> {
  const issues: FileIssue[] = [];
  const files = await digestAll(setup.root, names, base);
  const jobs = files.filter(({ id, digest }) => !isFresh(store.get(id), digest));
  for (const { id, digest, document, issues: found } of await compileAll(jobs, setup)) {
    issues.push(...found);
    if (!document) continue;
    // The store ignores an entry whose digest it knows, also when its text file is gone.
    if (store.get(id)?.digest === digest) store.delete(id);
    const path = join(contentPath.documents(setup.root), `${id}.mdx`);
    const filePath = relative(fileURLToPath(config.root), path);
    store.set({ id, data: { ...document }, digest, filePath });
  }
  return issues;
}

function stopAt(issues: readonly FileIssue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
}

function idOf(name: string): string {
  return name.slice(0, -'.mdx'.length);
}

/**
 * What each document would be compiled from, as a digest of its file and of the source it names. The
 * files are let go of: whoever compiles them reads them again, on a thread of its own.
 */
async function digestAll(
  root: string,
  names: readonly string[],
  base: string,
): Promise<CompileJob[]> {
  const jobs: CompileJob[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE)
    jobs.push(
      ...(await Promise.all(
        names.slice(i, i + AT_ONCE).map(async (name) => {
          const bytes = await readFile(join(contentPath.documents(root), name));
          // The name of a source is ASCII, so the rest need not be decoded to find it.
          const file = /\bfile:\s*["']?([\w.-]+\.txt)/.exec(bytes.toString('latin1'))?.[1];
          const source =
            file === undefined
              ? null
              : await readFile(join(contentPath.sources(root), file)).catch(() => null);
          return { id: idOf(name), name, digest: hash(base, bytes, source) };
        }),
      )),
    );
  return jobs;
}

/** Files open at one time. */
const AT_ONCE = 32;

/** Whether a stored entry was made from just this input and still has its text. */
function isFresh(
  entry: { digest?: string | number; data: unknown } | undefined,
  digest: string,
): boolean {
  return entry?.digest === digest && isWhole(asStored(entry.data));
}

function hash(base: string | number, document: Buffer, source: Buffer | null): string {
  const digest = createHash('sha256').update(String(base)).update(document);
  if (source) digest.update(source);
  return digest.digest('hex');
}
