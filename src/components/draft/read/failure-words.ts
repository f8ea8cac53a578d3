import type { FileFailure } from './messages.ts';

/** What is wrong with a file and what to do, each in one sentence. */
export const FAILURE_WORDS: Readonly<Record<FileFailure, string>> = {
  corrupt: 'Tệp bị hỏng; hãy mở bằng phần mềm đã soạn ra nó và lưu lại, hoặc dán văn bản.',
  password: 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi chọn lại, hoặc mở ra và dán văn bản.',
  empty: 'Tệp không có chữ nào; hãy kiểm tra xem có chọn đúng tệp không.',
  scanned: 'Tệp là ảnh chụp, không có chữ đọc được; hãy dùng bản gốc hoặc nhận dạng chữ trước.',
  'old-word': 'Tệp Word kiểu cũ (.doc); hãy mở bằng Word và lưu thành .docx, hoặc dán văn bản.',
  'unknown-kind': 'Không nhận ra loại tệp; hãy chọn tệp PDF, DOCX hoặc TXT, hoặc dán văn bản.',
  'too-large': 'Tệp lớn hơn 50 MB; hãy tách nhỏ, hoặc dán riêng phần cần kiểm tra.',
  'not-loaded':
    'Không tải được bộ đọc tệp; hãy kiểm tra kết nối rồi chọn lại tệp, hoặc mở tệp ra và dán văn bản.',
  stopped: 'Bộ đọc tệp đã dừng vì lỗi; hãy thử lại, hoặc mở tệp ra và dán văn bản.',
};
