import { shownDay } from '../../src/legal/calendar.ts';
import { join } from 'node:path';
import { dayInVietNam } from '../../src/legal/calendar.ts';
import { sha256 } from './digests.ts';
import { officialAddress } from './fetch/address.ts';
import { keepCached, readCached, type Cached } from './fetch/cache.ts';
import { FetchFault } from './fetch/faults.ts';
import { follow } from './fetch/follow.ts';
import { FETCH_LIMITS, type FetchLimits } from './fetch/limits.ts';
import { createManners, type Manners } from './fetch/manners.ts';
import type { Fetched } from './fetch/step.ts';

/** A file of an official site and where it comes from. */
export interface OfficialFile {
  readonly bytes: Uint8Array;
  /** As the server called it, without parameters: "application/pdf". */
  readonly type: string;
  readonly sha256: string;
  /** ISO day in Viet Nam on which these bytes came over the network. */
  readonly fetchedOn: string;
  readonly from: 'network' | 'cache';
  /** Where it was in the end, after redirects. */
  readonly url: string;
  /** A sentence for the user, where something should be known: an older copy was used. */
  readonly note: string | null;
}

/** How to fetch; everything but `signal` has its own value. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Folder of copies; created when it is missing. */
  readonly cache?: string;
  readonly limits?: Partial<FetchLimits>;
  readonly manners?: Manners;
}

/** The same for the whole process, so that requests to a host keep their distance. */
const MANNERS = createManners();

/**
 * Fetches a file of an official site over https, once: a copy is kept and the server asked whether
 * it changed. Where the network fails, the copy is used and `note` says so.
 *
 * @throws ImportFault with one sentence; nothing is kept then. What `signal` aborts with.
 * @example
 * const { bytes } = await fetchOfficial('https://vbpl.vn/a.pdf', { signal });
 */
export async function fetchOfficial(url: string, options: FetchOptions): Promise<OfficialFile> {
  const { signal, manners = MANNERS, cache = cacheFolder() } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const address = officialAddress(url);
  const kept = await readCached(cache, address.href);
  try {
    const got = await follow(address, { signal, limits, manners, kept });
    if (got.kind === 'unchanged') return fromCache(got.copy, null);
    const fresh = cachedOf(address, got, dayInVietNam(manners.clock.now()));
    return fromNetwork(fresh, await noteOfKeeping(cache, fresh));
  } catch (error) {
    if (!kept || !(error instanceof FetchFault) || !error.passing) throw error;
    const day = shownDay(kept.entry.fetchedOn);
    return fromCache(
      kept,
      `Dùng bản đã tải ngày ${day}, vì lần này không tải được: ${error.message}`,
    );
  }
}

/** Commands run in the project's folder. */
function cacheFolder(): string {
  return process.env.IMPORT_CACHE ?? join(process.cwd(), '.cache', 'import');
}

function cachedOf(
  { href }: URL,
  { url, type, bytes, etag, lastModified }: Fetched,
  fetchedOn: string,
): Cached {
  const facts = { url: href, finalUrl: url, sha256: sha256(bytes), type, fetchedOn };
  return {
    bytes,
    entry: {
      ...facts,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    },
  };
}

/** A full disk must not cost the user what was fetched. */
async function noteOfKeeping(folder: string, fresh: Cached): Promise<string | null> {
  try {
    await keepCached(folder, fresh);
    return null;
  } catch {
    return `Không giữ được bản tải về ở ${folder}; lần sau sẽ phải tải lại.`;
  }
}

function fromCache({ entry, bytes }: Cached, note: string | null): OfficialFile {
  const { finalUrl: url, type, sha256: digest, fetchedOn } = entry;
  return { bytes, type, sha256: digest, fetchedOn, from: 'cache', url, note };
}

function fromNetwork(fresh: Cached, note: string | null): OfficialFile {
  return { ...fromCache(fresh, note), from: 'network' };
}
