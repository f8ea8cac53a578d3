/** What the text at the root of the stick says, and what it is called. */
export const READ_ME = 'DOC-TRUOC.txt';

/** Page that a person who opens the stick finds first. */
export const OPEN_ME = 'Mo-trang.html';

/**
 * The text that stands beside the pages, for Notepad: with a mark of its encoding and its line ends.
 *
 * @param builtOn day of the build, as 2026-11-22
 */
export function readMe(builtOn: string, files: number): string {
  const [year = '', month = '', day = ''] = builtOn.split('-');
  const lines = `TRA CỨU PHÁP LUẬT ĐỐI NGOẠI: BẢN DÙNG TỪ USB

Bản này dựng ngày ${day}/${month}/${year}.
Văn bản ban hành hoặc được biết đến sau ngày đó không có trong bản này.
Mỗi tình trạng hiệu lực trên trang ghi rõ chứng cứ có đến ngày nào.

CÁCH MỞ
1. Bấm đúp vào tệp ${OPEN_ME}.
2. Trang mở trong trình duyệt của máy. Không cần cài đặt gì.
Có thể chép cả thư mục này vào máy rồi mở như vậy.
Cần giữ nguyên tên và vị trí các tệp.
Tệp nén thì phải giải nén hết trước khi mở.

KHÔNG DÙNG MẠNG
Các trang không tải gì từ mạng và không gửi gì lên mạng.
Chính sách ghi trong từng trang bảo trình duyệt chặn mọi kết nối.
Chỉ khi bạn bấm vào liên kết đến trang khác thì trình duyệt mới dùng mạng.
Giao diện sáng tối, câu vừa tìm và tiến độ học được giữ trong trình duyệt của máy.
Bản trên USB không ghi gì vào USB.

KIỂM TRA TỆP CÓ NGUYÊN VẸN
Tệp SHA256SUMS ghi mã SHA-256 của ${String(files)} tệp.
Lệnh nào dưới đây cũng phải chạy trong thư mục này.
Windows, trong PowerShell (không in dòng nào là mọi tệp nguyên vẹn):
  Get-Content SHA256SUMS -Encoding UTF8 | ForEach-Object { if ((Get-FileHash -LiteralPath $_.Substring(66)).Hash -ne $_.Substring(0, 64)) { "SAI: " + $_.Substring(66) } }
Linux:
  sha256sum --check --quiet SHA256SUMS
macOS:
  shasum -a 256 --check SHA256SUMS
Chỉ so với SHA256SUMS do nơi phát hành đưa thì mới biết tệp có bị thay hay không.
`;
  return `\uFEFF${lines.replaceAll('\n', '\r\n')}`;
}

/** A page that leads to the first one: among folders, its name is the one to press. */
export function openMe(): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=index.html">
<title>Tra cứu pháp luật đối ngoại</title>
<p><a href="index.html">Mở trang tra cứu pháp luật đối ngoại</a></p>
</html>
`;
}
