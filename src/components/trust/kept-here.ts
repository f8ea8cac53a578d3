import { CACHES } from '../../offline/addresses.ts';

/** Something the site keeps on the reader's own device. */
export interface KeptHere {
  readonly key: string;
  readonly text: string;
}

/** Everything it keeps in `localStorage`: the page /tin-cay/ tells it, and tests allow nothing else. */
export const KEPT_KEYS: readonly KeptHere[] = [
  { key: 'giao-dien', text: 'nền sáng hay tối mà bạn đã chọn' },
  { key: 'ngon-ngu', text: 'bạn đã chọn khung trang bằng tiếng Anh' },
  { key: 'phong-chu', text: 'phông chữ của trang này đã có trong máy' },
  { key: 'tim-gan-day', text: 'các câu bạn vừa tìm, để gợi lại; xóa được ở ô tìm' },
  { key: 'tap-huan.v1', text: 'câu trả lời của bạn trong bài tập huấn; xóa được ở trang Tập huấn' },
  { key: 'ngoai-tuyen.de-sau', text: 'bản cập nhật mà bạn đã chọn để sau' },
];

/** What it keeps in the browser's caches, for use without a network. */
export const KEPT_CACHES: readonly KeptHere[] = [
  { key: CACHES.store, text: 'phần bạn đã chọn lưu để dùng khi không có mạng' },
  { key: CACHES.state, text: 'bạn đã chọn lưu phần nào' },
  { key: CACHES.pages, text: 'những trang bạn đã xem, để mở lại khi mất mạng' },
  { key: CACHES.files, text: 'tệp mà những trang đó cần' },
];
