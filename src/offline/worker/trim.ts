/** When a response was kept (milliseconds) and how large it is (bytes), as headers of the kept copy. */
export const KEPT_AT = 'x-luu-luc';
export const KEPT_BYTES = 'x-luu-byte';

/** How much may be kept of what was visited. */
export interface Limits {
  readonly entries: number;
  readonly bytes: number;
}

export interface Kept {
  readonly key: string;
  readonly at: number;
  readonly bytes: number;
}

/** What has to go so that the rest is within limits: from the newest on, what still fits stays. */
export function overflow(kept: readonly Kept[], limits: Limits): string[] {
  let bytes = 0;
  let entries = 0;
  return [...kept]
    .sort((a, b) => b.at - a.at)
    .filter((one) => {
      const fits = entries + 1 <= limits.entries && bytes + one.bytes <= limits.bytes;
      if (fits) {
        entries++;
        bytes += one.bytes;
      }
      return !fits;
    })
    .map(({ key }) => key);
}

/** Deletes from a cache what is beyond the limits. */
export async function trim(cache: Cache, limits: Limits): Promise<void> {
  const kept: Kept[] = [];
  for (const request of await cache.keys()) {
    const headers = (await cache.match(request, { ignoreVary: true }))?.headers;
    kept.push({
      key: request.url,
      at: Number(headers?.get(KEPT_AT) ?? 0),
      bytes: Number(headers?.get(KEPT_BYTES) ?? 0),
    });
  }
  for (const key of overflow(kept, limits)) await cache.delete(key, { ignoreVary: true });
}
