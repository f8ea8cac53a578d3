import { BY_HAND, refusal } from './faults.ts';

/** What documents are sent as; the bytes decide later what they are. */
const TAKEN: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/x-pdf',
  'application/msword',
  'application/vnd.ms-word.document.macroenabled.12',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'application/octet-stream',
  // How servers ask browsers to save a file.
  'binary/octet-stream',
  'application/download',
  'application/x-download',
  'application/force-download',
]);

/**
 * What an answer says it is, without parameters; one that says nothing is bytes.
 *
 * @throws FetchFault when it is no document.
 * @example mediaTypeOf('text/html; charset=utf-8', 'vbpl.vn') // 'text/html'
 */
export function mediaTypeOf(header: string | undefined, host: string): string {
  const type = (header ?? '').replace(/;.*/su, '').trim().toLowerCase();
  if (type === '') return 'application/octet-stream';
  if (TAKEN.has(type)) return type;
  const named = type.replace(/[^\w+./-]/gu, '').slice(0, 80);
  throw refusal(
    `Máy chủ ${host} gửi kiểu "${named}", không phải PDF, Word, trang web hay tệp chữ; hãy xem lại địa chỉ, hoặc ${BY_HAND}.`,
  );
}
