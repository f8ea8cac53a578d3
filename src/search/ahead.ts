import type { Manifest } from './data-files.ts';

/** Bytes of data that are fetched and indexed before they are needed; more only once they are. */
const MOST = 8_000_000;

/**
 * Whether to have the data at hand before the server fails: not where they are much, nor where the
 * reader wants data saved.
 */
export function isFetchedAhead(
  { outline, shards }: Pick<Manifest, 'outline' | 'shards'>,
  connection: { readonly saveData?: boolean } | undefined,
): boolean {
  const bytes = [outline, ...shards].reduce((sum, file) => sum + file.bytes, 0);
  return bytes <= MOST && connection?.saveData !== true;
}
