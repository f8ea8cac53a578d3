import { isFromFiles } from '../../edition/edition.ts';
import { CACHES } from '../../offline/addresses.ts';

/** What a browser has, as far as it matters for keeping the site. */
export interface Browser {
  readonly isSecureContext: boolean;
  readonly hasWorkers: boolean;
  /** Its caches can be opened; some browsers forbid it in private windows. */
  readonly opensCaches: boolean;
  /** The site is files already, as on a USB stick. */
  readonly hasFiles: boolean;
}

/** Looks at the browser; opening a cache is the only way to know whether it may be. */
export async function lookAtBrowser(): Promise<Browser> {
  const { caches } = globalThis as { caches?: CacheStorage };
  const opensCaches = caches
    ? await caches.open(CACHES.state).then(
        () => true,
        () => false,
      )
    : false;
  return {
    isSecureContext,
    hasWorkers: 'serviceWorker' in navigator,
    opensCaches,
    hasFiles: isFromFiles(),
  };
}

/** Why a browser cannot keep anything, and what to do; null where it can. */
export function hindrance(browser: Browser): string | null {
  if (browser.hasFiles)
    return 'Bạn đang mở bản chép sẵn trong máy hoặc trên USB. Bản này đã dùng được khi không có mạng, không cần lưu thêm.';
  if (!browser.isSecureContext)
    return 'Trình duyệt chỉ cho lưu khi địa chỉ bắt đầu bằng https:// (hoặc trang chạy trên chính máy này). Hãy mở lại trang bằng địa chỉ https. Nếu đơn vị chỉ có địa chỉ http, hãy nhờ người quản trị bật https.';
  if (!browser.hasWorkers || !browser.opensCaches)
    return 'Trình duyệt này không lưu được trang: bản quá cũ, bị chặn, hoặc đang ở cửa sổ riêng tư. Hãy mở trang trong cửa sổ thường của Chrome, Edge, Firefox hoặc Safari bản mới. Vẫn có thể in trang hay tải tệp của từng văn bản.';
  return null;
}
