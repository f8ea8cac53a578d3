import { createHash } from 'node:crypto';
import { Meilisearch, type Key } from 'meilisearch';
import { requestFault } from './api-fault.ts';
import { pairOf } from './index-names.ts';
import type { Target } from './publish.ts';

/**
 * A key that can search the two indexes of this content and do nothing else; made at first use. Its
 * number follows from the index's name, so that two runs make one key and the next finds it again.
 * One of that number that somebody gave other rights is replaced.
 */
export async function searchKey({ url, key, index }: Target): Promise<string> {
  const client = new Meilisearch({ host: url, apiKey: key });
  const uid = keyId(index);
  const indexes = Object.values(pairOf(index)) as string[];
  try {
    const found = await client.getKey(uid).catch(unless('api_key_not_found'));
    if (found && isNarrow(found, indexes)) return found.key;
    if (found) await client.deleteKey(uid);
    const made = await client
      .createKey({
        uid,
        name: `tra-cuu-doi-ngoai search: ${index}`,
        description: 'Searches provisions and their statistics; may be in the page.',
        actions: ['search'],
        indexes,
        expiresAt: null,
      })
      // Another run made it in the meantime.
      .catch(unless('api_key_already_exists'));
    return (made ?? (await client.getKey(uid))).key;
  } catch (error) {
    throw requestFault(error, url);
  }
}

/** The number of the key for an index, of the form the server asks for (UUID, version 4). */
export function keyId(index: string): string {
  const hex = createHash('sha256').update(`tra-cuu-doi-ngoai/${index}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}

/** The client's types leave out that a key may never end. */
type Rights = Pick<Key, 'actions' | 'indexes'> & { readonly expiresAt: unknown };

function isNarrow({ actions, indexes, expiresAt }: Rights, wanted: readonly string[]): boolean {
  return (
    expiresAt === null &&
    actions.length === 1 &&
    actions[0] === 'search' &&
    [...indexes].sort().join() === [...wanted].sort().join()
  );
}

/** Lets one kind of refusal pass as nothing. */
function unless(code: string): (error: unknown) => null {
  return (error) => {
    const cause =
      error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
    if (cause?.code === code) return null;
    throw error;
  };
}
