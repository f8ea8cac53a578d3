import type { ServerAddress } from './client.ts';

/** The search server a site is built for. */
export interface ServerOptions extends ServerAddress {
  /** Name of the index of provisions. */
  readonly index: string;
}

const HOW =
  'Để dựng trang không dùng máy chủ tìm kiếm, bỏ PUBLIC_MEILI_URL và PUBLIC_MEILI_SEARCH_KEY.';

declare global {
  /** Put in by the build (astro.config.ts): what is only for a server is not bundled without one. */
  const __SEARCH_SERVER__: ServerOptions | null;
}

/** Names that need no escaping anywhere. */
const PLAIN = /^[\w-]+$/;

/**
 * The server that `PUBLIC_MEILI_URL`, `PUBLIC_MEILI_SEARCH_KEY` and `PUBLIC_MEILI_INDEX` name; null
 * where none is named, and then no code of it reaches the site.
 *
 * @throws Error with a sentence for the user when they do not make sense.
 *
 * @example serverOptions({ PUBLIC_MEILI_URL: '/tim', PUBLIC_MEILI_SEARCH_KEY: 'abc' })?.index // 'provisions'
 */
export function serverOptions(
  env: Readonly<Record<string, string | undefined>>,
): ServerOptions | null {
  const {
    PUBLIC_MEILI_URL: url = '',
    PUBLIC_MEILI_SEARCH_KEY: key = '',
    PUBLIC_MEILI_INDEX: index = '',
  } = env;
  if (url === '' && key === '') return null;
  if (url === '' || key === '')
    throw new Error(
      `Cần đủ PUBLIC_MEILI_URL và PUBLIC_MEILI_SEARCH_KEY; mới có một. ` +
        `Khóa chỉ để tìm do "npm run search:index" in ra. ${HOW}`,
    );
  if (!isOwnPath(url) && hostOf(url) === null)
    throw new Error(
      `PUBLIC_MEILI_URL là "${url}": cần một đường dẫn của chính trang web như "/tim", ` +
        `hoặc địa chỉ như "https://tim.vidu.vn". ${HOW}`,
    );
  if (!PLAIN.test(key))
    throw new Error('PUBLIC_MEILI_SEARCH_KEY chỉ gồm chữ, số, "-" và "_"; khóa này có ký tự khác.');
  if (index !== '' && !PLAIN.test(index))
    throw new Error(`PUBLIC_MEILI_INDEX là "${index}": tên chỉ gồm chữ, số, "-" và "_".`);
  return { url: url.replace(/\/+$/, ''), key, index: index || 'provisions' };
}

/** Whether the server is reached through the site's own origin. */
export function isOwnPath(url: string): boolean {
  return /^(?:\/[\w.-]+)+\/?$/.test(url);
}

/** What the policy of pages must allow beside the site itself: that one origin, or nothing. */
export function connectSources(options: ServerOptions | null): string[] {
  const host = options && hostOf(options.url);
  return host === null ? [] : [host];
}

/** "https://tim.vidu.vn:7700" of an address without user, query and the like. */
function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, hostname, username, password, search, hash } = new URL(url);
  const plain = [username, password, search, hash].every((part) => part === '');
  // A policy reads "*" as every host.
  const one = /^(?:[\w.-]+|\[[\da-f:]+\])$/.test(hostname);
  return /^https?:$/.test(protocol) && plain && one ? origin : null;
}
