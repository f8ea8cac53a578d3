import { dayWords } from '../words.ts';

/** The frame of every page begins its own part so (layouts/Frame.astro). */
const MAIN = '<main id="noi-dung"';

/**
 * A kept page that says that it is one, and of which day: readers of law must know. Only the worker
 * knows whether the network gave the page or the shelf did, so it is the worker that writes it.
 *
 * @param day ISO day of the copy.
 */
export function withNotice(html: string, day: string): string {
  const notice =
    '<aside class="offline-copy" aria-label="Bản lưu"><p class="wrap">' +
    `Chưa lấy được trang từ máy chủ. Đây là <strong>bản lưu ngày ${dayWords(day)}</strong>; ` +
    'pháp luật có thể đã thay đổi. ' +
    '<a href="">Tải lại</a> <a href="/ngoai-tuyen/">Những gì đã lưu</a></p></aside>';
  const at = html.indexOf(MAIN);
  return at < 0
    ? html.replace(/<body[^>]*>/u, (body) => body + notice)
    : html.slice(0, at) + notice + html.slice(at);
}
