import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isoDate } from '../../../src/schemas/date.ts';
import { sha256 } from '../digests.ts';

/** A header's value as it may be sent back: no line breaks. */
const header = z.string().regex(/^[\x20-\x7e\x80-\xff]+$/u);

const entry = z.strictObject({
  /** As asked for. */
  url: z.url(),
  /** Where it was in the end, after redirects. */
  finalUrl: z.url(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  type: z.string().min(1),
  fetchedOn: isoDate,
  etag: header.optional(),
  lastModified: header.optional(),
});

/** Where and when a file was fetched, and how to ask whether it changed. */
type CacheEntry = z.infer<typeof entry>;

/** An entry and its bytes. */
export interface Cached {
  readonly entry: CacheEntry;
  readonly bytes: Uint8Array;
}

/**
 * What was fetched from an address before; `null` where nothing was, or where it is not what was
 * fetched any more.
 */
export async function readCached(folder: string, url: string): Promise<Cached | null> {
  try {
    const parsed = entry.parse(JSON.parse(await readFile(entryPath(folder, url), 'utf8')));
    const bytes = new Uint8Array(await readFile(bytesPath(folder, parsed.sha256)));
    return parsed.url === url && sha256(bytes) === parsed.sha256 ? { entry: parsed, bytes } : null;
  } catch {
    return null;
  }
}

/** Keeps a file under its SHA-256, and then what is known of its address: never half of either. */
export async function keepCached(folder: string, { entry: facts, bytes }: Cached): Promise<void> {
  await mkdir(folder, { recursive: true });
  await replace(bytesPath(folder, facts.sha256), bytes);
  await replace(entryPath(folder, facts.url), `${JSON.stringify(facts, null, 2)}\n`);
}

async function replace(path: string, data: Uint8Array | string): Promise<void> {
  const staging = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(staging, data, { flag: 'wx' });
    await rename(staging, path);
  } finally {
    await rm(staging, { force: true });
  }
}

function bytesPath(folder: string, digest: string): string {
  return join(folder, `${digest}.bin`);
}

function entryPath(folder: string, url: string): string {
  return join(folder, `${sha256(url)}.json`);
}
