import { octetsOf } from '../../../src/offline/octets.ts';

/** What {@link PRIVATE_FOLDER} begins with: so short that it is looked for in a third of the time. */
const SIGN = '.meili';

/** Where a local search server keeps its key and data. */
const PRIVATE_FOLDER = /\.meilisearch[\\/]/;

/**
 * What of the search server's own a file gives away, in words that do not tell it; null when nothing.
 *
 * @param secrets what no file may hold.
 */
export function leakOf(bytes: Buffer, secrets: readonly Buffer[]): string | null {
  if (secrets.some((secret) => bytes.includes(secret))) return 'khóa của máy chủ tìm kiếm';
  return bytes.includes(SIGN) && PRIVATE_FOLDER.test(octetsOf(bytes))
    ? 'đường dẫn riêng của máy chủ tìm kiếm'
    : null;
}
