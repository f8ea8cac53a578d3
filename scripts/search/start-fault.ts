/** Said when the wanted port is in use. */
export const PORT_TAKEN =
  'Cổng đang bận. Chạy "npm run search:serve -- --port 0" để lấy cổng trống bất kỳ, hoặc dừng chương trình đang dùng cổng đó.';

/**
 * Says in a sentence why the server did not start, from what it printed: it prints a banner, log
 * lines and a stack.
 *
 * @param data its folder of data.
 */
export function startFault(said: string, data: string): string {
  const version =
    /database version \(([\d.]+)\) is incompatible with your current engine version \(([\d.]+)\)/.exec(
      said,
    );
  if (version)
    return (
      `Dữ liệu ở ${data} do Meilisearch ${version[1] ?? ''} ghi; máy chủ này là ${version[2] ?? ''} nên không mở. ` +
      'Chọn một trong hai cách: (1) nạp lại từ đầu, không mất gì vì mọi thứ đều từ thư mục nội dung: ' +
      `đổi tên hoặc xóa "${data}", rồi chạy "npm run search:serve" và "npm run search:index"; ` +
      `(2) giữ dữ liệu: chạy đúng bản ${version[1] ?? ''} (đặt MEILI_BIN) để tạo dump, rồi mở dump bằng bản mới.`
    );
  if (said.includes('Version file is corrupted'))
    return (
      `Tệp VERSION trong ${data} hỏng nên không biết dữ liệu thuộc bản Meilisearch nào. ` +
      'Khôi phục từ bản chụp ("npm run search:restore") hoặc đổi tên thư mục đó rồi nạp lại ("npm run search:index").'
    );
  if (/Address already in use|AddrInUse/i.test(said)) return PORT_TAKEN;
  if (/No space left on device/i.test(said))
    return `Hết chỗ trên ổ đĩa chứa ${data}. Dọn ổ đĩa, hoặc đặt MEILI_FOLDER là thư mục ở ổ khác.`;
  if (/Permission denied/i.test(said))
    return `Không có quyền ghi vào ${data}. Đặt MEILI_FOLDER là thư mục ghi được.`;
  if (/database already exists/i.test(said)) return `Thư mục ${data} đã có dữ liệu.`;
  if (/archive|snapshot/i.test(said)) return `Bản chụp không đọc được: ${lastWords(said)}.`;
  return `Máy chủ tìm kiếm không chạy được: ${lastWords(said)}.`;
}

/** The last thing a person would want to read of it. */
function lastWords(said: string): string {
  const line = said
    .split('\n')
    .map((text) => /^(?:Error|error): (.+)$/.exec(text.trim())?.[1])
    .findLast((text) => text !== undefined);
  return (line ?? said.trim().split('\n').at(-1) ?? '').replace(/\.$/, '') || 'đã dừng ngay';
}
