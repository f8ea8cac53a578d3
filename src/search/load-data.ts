/** Where the data may be: in the page itself (offline edition), or at an address. */
export interface DataPlace {
  readonly document: Pick<Document, 'getElementById'>;
  /** Address of `tra-cuu/du-lieu.json`, relative to the page or absolute. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Id of `<script type="application/json">` in pages that carry their own data. */
export const DATA_TAG = 'du-lieu-tra-cuu';

/** The data as text, or why there are none, as a Vietnamese sentence. */
export type LoadedData =
  | { readonly kind: 'data'; readonly json: string }
  | { readonly kind: 'error'; readonly message: string };

/**
 * Gets the search data, from the page if it holds them. The only module that knows where they are.
 *
 * @example await loadData({ document, url: '/tra-cuu/du-lieu.json', fetch })
 */
export async function loadData({ document, url, fetch }: DataPlace): Promise<LoadedData> {
  const tag = document.getElementById(DATA_TAG)?.textContent;
  if (tag) return { kind: 'data', json: tag };
  try {
    const response = await fetch(url);
    if (!response.ok) return failure(`máy chủ trả lời mã ${response.status}`);
    return { kind: 'data', json: await response.text() };
  } catch {
    return failure('không nối được mạng');
  }
}

function failure(reason: string): LoadedData {
  return { kind: 'error', message: `Không tải được dữ liệu tra cứu: ${reason}.` };
}
