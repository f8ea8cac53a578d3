import { isOwnPath, type ServerOptions } from '../../src/search/server/options.ts';
import { askServer, type Answer } from './ask-server.ts';
import { pairOf } from './index-names.ts';
import { knownMasterKey } from './master-key.ts';
import { triesFor } from './rights-tries.ts';

const RIGHT_ONE =
  'Chạy "npm run search:index": lệnh in ra khóa chỉ tìm được trong hai chỉ mục của trang; đặt nó vào PUBLIC_MEILI_SEARCH_KEY.';
const WITHOUT =
  'Để dựng trang không dùng máy chủ tìm kiếm, bỏ PUBLIC_MEILI_URL và PUBLIC_MEILI_SEARCH_KEY.';

/** What came of the check: done, or left out because the builder said so. */
export type KeyCheck = 'checked' | 'skipped';

/**
 * Makes sure, before a site is built, that the key that will stand in its pages can search its two
 * indexes and nothing else. Asks the server itself, and never for anything that changes it.
 *
 * @throws Error with a sentence for the user: what the key may do, or why it cannot be known.
 */
export async function checkSearchKey(
  { url, key, index }: ServerOptions,
  env: NodeJS.ProcessEnv = process.env,
): Promise<KeyCheck> {
  const master = await knownMasterKey(env);
  if (key === master) throw tooMuch(['khóa chính: làm được mọi việc']);
  const address = isOwnPath(url) ? env.MEILI_URL : url;
  if (!address) {
    if (env.MEILI_KEY_CHECK === 'skip') return 'skipped';
    throw new Error(
      `PUBLIC_MEILI_URL là đường dẫn "${url}" nên chưa biết hỏi máy chủ nào về quyền của khóa. ` +
        'Đặt MEILI_URL là địa chỉ máy chủ nhìn từ máy này, ' +
        'hoặc MEILI_KEY_CHECK=skip nếu bạn đã tự kiểm tra khóa.',
    );
  }
  const server = address.replace(/\/+$/, '');
  await canSearch(server, key, index);
  const [listed, tried] = await Promise.all([
    listedRights(server, key, index, master),
    triedRights(server, key, index),
  ]);
  // What the server lists is all of it, and in fewer words.
  const rights = listed === null || listed.length === 0 ? tried : listed;
  if (rights.length > 0) throw tooMuch(rights);
  return 'checked';
}

/** Searches as a page does. */
async function canSearch(server: string, key: string, index: string): Promise<void> {
  const queries = Object.values(pairOf(index)).map((indexUid: string) => ({ indexUid, limit: 0 }));
  const body = JSON.stringify({ queries });
  const { status, code, body: found } = await ask(server, '/multi-search', key, 'POST', body);
  if (status === 200 && Array.isArray((found as { results?: unknown } | null)?.results)) return;
  if (code === 'index_not_found')
    throw new Error(
      `Máy chủ tìm kiếm ở ${server} chưa có chỉ mục "${index}". Chạy "npm run search:index" trước.`,
    );
  if (code === 'invalid_api_key' || code === 'missing_authorization_header')
    throw new Error(
      `Máy chủ tìm kiếm ở ${server} không cho khóa này tìm trong "${index}" và "${pairOf(index).statistics}". ${RIGHT_ONE}`,
    );
  throw new Error(
    `${server} trả lời mã ${status} nhưng không phải như máy chủ tìm kiếm. Xem lại địa chỉ. ${WITHOUT}`,
  );
}

/** Rights beyond searching, by harmless tries. */
async function triedRights(server: string, key: string, index: string): Promise<string[]> {
  const rights = await Promise.all(
    triesFor(index).map(async ({ right, path, method, body }) => {
      const { status, code } = await ask(server, path, key, method, body);
      if (code === 'invalid_api_key') return [];
      // A version of the server that has no such thing.
      if (code === null && (status === 404 || status === 405)) return [];
      if (code === null && status >= 400)
        throw new Error(
          `Không hỏi được quyền của khóa: ${server}${path} bị chặn (mã ${status}) trước khi đến máy chủ tìm kiếm. ` +
            'Đặt MEILI_URL là địa chỉ của chính máy chủ, không qua máy chủ web.',
        );
      return [right];
    }),
  );
  return rights.flat();
}

/** Rights beyond searching, as the server lists them; null when it does not tell. */
async function listedRights(
  server: string,
  key: string,
  index: string,
  master: string | null,
): Promise<string[] | null> {
  const own = master === null ? null : await ask(server, `/keys/${key}`, master);
  const { actions, indexes } = (own?.body ?? {}) as { actions?: unknown; indexes?: unknown };
  if (own?.status !== 200 || !isTexts(actions) || !isTexts(indexes)) return null;
  const wanted: readonly string[] = Object.values(pairOf(index));
  return [
    ...actions.filter((action) => action !== 'search'),
    ...indexes.filter((one) => !wanted.includes(one)).map((one) => `search ${one}`),
  ];
}

async function ask(
  server: string,
  path: string,
  key: string,
  method = 'GET',
  body?: string,
): Promise<Answer> {
  try {
    return await askServer(`${server}${path}`, key, { method, body });
  } catch {
    throw new Error(
      `Máy chủ tìm kiếm ở ${server} không trả lời nên không kiểm tra được khóa. Chạy "npm run search:serve", hoặc xem lại địa chỉ. ${WITHOUT}`,
    );
  }
}

function tooMuch(rights: readonly string[]): Error {
  return new Error(
    `Khóa trong PUBLIC_MEILI_SEARCH_KEY sẽ nằm trong trang cho mọi người đọc, mà nó có quyền hơn việc tìm trong hai chỉ mục của trang: ${rights.map(inWords).join(', ')}. ${RIGHT_ONE}`,
  );
}

/** "search *" says what it means; other rights go by the server's own names. */
function inWords(right: string): string {
  const [, index] = /^search (.+)$/.exec(right) ?? [];
  return index === undefined ? right : `tìm trong chỉ mục khác (${index})`;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
