import type { ReadFailure } from '../../src/import/model.ts';

/** What is wrong with a file and what to do, in one sentence each. */
const SENTENCES: Readonly<Record<ReadFailure, string>> = {
  corrupt: 'Tệp bị hỏng; hãy tải lại, hoặc mở bằng phần mềm đã soạn ra nó rồi lưu lại',
  password: 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi nhập lại',
  empty: 'Tệp không có chữ nào; hãy kiểm tra xem có chọn đúng tệp không',
  scanned: 'Tệp là ảnh chụp; thêm --ocr để máy nhận dạng chữ, hoặc dùng bản gốc có chữ',
  'old-word': 'Tệp Word kiểu cũ (.doc); hãy mở bằng Word và lưu thành .docx',
  'unknown-kind': 'Không phải tệp PDF, Word, trang web hay tệp chữ',
  'too-large': 'Tệp quá lớn hoặc nén bất thường, không đọc để giữ an toàn cho máy',
  'unknown-encoding':
    'Chữ ở bảng mã cũ mà không chắc là bảng mã nào; hãy chuyển sang Unicode rồi nhập lại',
};

/** What to do with a file of another kind, by what it is. */
const OTHER_KINDS: readonly (readonly [what: RegExp, advice: string])[] = [
  [/^ảnh/u, 'hãy lưu ảnh thành PDF rồi nhập với --ocr'],
  [/^tệp nén/u, 'hãy giải nén rồi nhập tệp ở trong'],
  [/MHT$/u, 'hãy mở bằng trình duyệt và lưu lại thành HTML'],
  [/RTF|OpenDocument/u, 'hãy mở bằng Word hoặc LibreOffice và lưu thành .docx'],
  [/Excel|PowerPoint/u, 'hãy mở ra và lưu thành PDF'],
];
const ANY_KIND = 'hãy kiểm tra xem có chọn đúng tệp không';

/** @example failureSentence('scanned', 'trang 1–3') // 'Tệp là ảnh chụp; … (trang 1–3).' */
export function failureSentence(failure: ReadFailure, detail: string | null): string {
  const told = `${SENTENCES[failure]}${detail === null ? '' : ` (${detail})`}`;
  return failure === 'unknown-kind' ? `${told}; ${adviceFor(detail)}.` : `${told}.`;
}

function adviceFor(detail: string | null): string {
  return OTHER_KINDS.find(([what]) => what.test(detail ?? ''))?.[1] ?? ANY_KIND;
}

/** What a user can do something about: one sentence, no stack. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
}
