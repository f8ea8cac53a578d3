import { storeKey } from './addresses.ts';
import { filesOf, type OfflineFile, type OfflineManifest } from './manifest.ts';
import { newestOf, type SavedFile, type SavedPart, type SavedShell } from './state.ts';

/** What has to be done to keep some parts as one build has them. */
export interface Plan {
  /** Still to be fetched. */
  readonly fetch: readonly OfflineFile[];
  /** Bytes of those. */
  readonly bytes: number;
  /** Everything the parts then hold, by path. */
  readonly files: ReadonlyMap<string, SavedFile>;
}

/**
 * Works out what keeping parts of a build takes: a file is fetched unless a copy with the same sense
 * is kept already. A copy that differs only in the day it was built on stays as it is, with that day.
 *
 * @param stored keys in the store (`storeKey`): what a state names but the browser lost is fetched
 *   again, and what an interrupted download left is not.
 */
export function planFor(
  manifest: OfflineManifest,
  ids: readonly string[],
  saved: readonly SavedPart[],
  stored: ReadonlySet<string>,
): Plan {
  const fetch: OfflineFile[] = [];
  const files = new Map<string, SavedFile>();
  for (const file of filesOf(manifest, ids)) {
    const { path, hash, sense, bytes } = file;
    const kept = newestOf(saved, path);
    if (kept?.sense === sense && stored.has(storeKey(path, kept.hash))) {
      files.set(path, { hash: kept.hash, sense, bytes: kept.bytes, day: kept.day });
      continue;
    }
    files.set(path, { hash, sense, bytes, day: manifest.builtOn });
    if (!stored.has(storeKey(path, hash))) fetch.push(file);
  }
  return { fetch, bytes: fetch.reduce((sum, { bytes }) => sum + bytes, 0), files };
}

/** Kept parts that another build has changed, or only dated anew; `gone` has it no more. */
export function outdated(
  manifest: OfflineManifest,
  saved: readonly SavedPart[],
): { readonly changed: readonly SavedPart[]; readonly gone: readonly SavedPart[] } {
  const there = new Set(manifest.parts.map(({ id }) => id));
  return {
    changed: saved.filter(({ id, build }) => there.has(id) && build !== manifest.build),
    gone: saved.filter(({ id }) => !there.has(id)),
  };
}

/** What nothing names any more and may be deleted. */
export function droppable(
  stored: Iterable<string>,
  parts: readonly SavedPart[],
  shells: readonly SavedShell[],
): string[] {
  const named = new Set<string>();
  for (const { files } of parts)
    for (const [path, { hash }] of Object.entries(files)) named.add(storeKey(path, hash));
  for (const { files } of shells)
    for (const [path, hash] of Object.entries(files)) named.add(storeKey(path, hash));
  return [...stored].filter((key) => !named.has(key));
}
