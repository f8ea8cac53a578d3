import type { ReadFile } from '../edition/edition.ts';

/** Where the data may be: in the page itself, or in a file. */
export interface DataPlace {
  readonly document: Pick<Document, 'getElementById'>;
  /** Path of the file from the root of the site. */
  readonly url: string;
  readonly fetch: ReadFile;
  /** Id of the `<script type="application/json">` that may hold them; {@link DATA_TAG} by itself. */
  readonly tag?: string;
}

/** Id of `<script type="application/json">` in pages that carry their own search data. */
export const DATA_TAG = 'du-lieu-tra-cuu';

/** The same for what is found beside documents. */
export const KINDS_TAG = 'du-lieu-viec';

/** The data as text, or why there are none, as a Vietnamese sentence. */
export type LoadedData =
  | { readonly kind: 'data'; readonly json: string }
  | { readonly kind: 'error'; readonly message: string };

/**
 * Gets a file of data as text, from the page if it holds it.
 *
 * @example await loadData({ document, url: '/tra-cuu/viec.json', fetch })
 */
export async function loadData({
  document,
  url,
  fetch,
  tag = DATA_TAG,
}: DataPlace): Promise<LoadedData> {
  const held = document.getElementById(tag)?.textContent;
  if (held) return { kind: 'data', json: held };
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
