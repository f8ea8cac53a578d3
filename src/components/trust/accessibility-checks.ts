/**
 * What the tests of accessibility do, as data: the browser tests run it and the page /tro-nang/ tells
 * it, so that the page cannot promise what nobody tries.
 */

/** The day on which somebody last went through the results by hand and wrote the shortcomings below. */
export const REVIEWED_ON = '2026-11-22';

/** Rules of axe-core by tag: WCAG 2.0, 2.1 and 2.2, levels A and AA, and good practice. */
export const AXE_TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;

/** How a page is drawn when it is looked at. */
export const SCHEMES = [
  { id: 'light', text: 'nền sáng' },
  { id: 'dark', text: 'nền tối' },
  { id: 'forced', text: 'màu do máy ấn định (tương phản cao)' },
] as const;

/** Widths in CSS pixels; 320 is 1280 zoomed to 400 %, 640 is 1280 zoomed to 200 % (WCAG 1.4.4, 1.4.10). */
export const WIDTHS = [320, 360, 640, 768, 1280] as const;

/** What readers with low vision set for themselves, in terms of the size of letters (WCAG 1.4.12). */
export const TEXT_SPACING = {
  lineHeight: 1.5,
  afterParagraph: 2,
  letters: 0.12,
  words: 0.16,
} as const;

/** Least side of what can be pressed, in CSS pixels (WCAG 2.5.8). */
export const LEAST_TARGET = 24;

/** Longest movement for readers who asked for none, in seconds. */
export const LONGEST_MOVEMENT = 0.01;

/** Tasks done from beginning to end with the keyboard alone; each is a browser test. */
export const KEYBOARD_PATHS = {
  search: 'tìm một quy định, mở kết quả, chép trích dẫn của điều khoản',
  competence: 'hỏi việc ai quyết, đọc câu trả lời, mở căn cứ',
  palette: 'mở ô đi nhanh, chọn một văn bản, quay lại chỗ cũ bằng phím Esc',
  'self-check': 'trả lời câu hỏi tự kiểm tra và nghe kết quả',
  menu: 'mở mục lục của trang trên màn hình hẹp và đi đến một mục',
} as const;

export type KeyboardPath = keyof typeof KEYBOARD_PATHS;

/** What is known to fall short; an empty list would be the surprising one. */
export const SHORTCOMINGS: readonly string[] = [
  'Chưa có người khuyết tật thử trang này; các phép thử do máy và do người làm trang thực hiện.',
  'Chưa nghe thử bằng phần mềm đọc màn hình thật; mới kiểm tra tên và vai trò mà trình duyệt đưa cho phần mềm đó.',
  'Bảng rộng, hình vẽ quan hệ và trang trình chiếu phải cuộn ngang trên màn hình hẹp.',
  'Văn bản nhập từ bản chụp có thể còn lỗi nhận dạng; trang đánh dấu những văn bản đó.',
];
