import { ENCODINGS, type LegacyEncoding } from '../../../../src/import/repair/encodings/index.ts';

export const LEGACY: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'vps'];

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** All 134 letters with marks: twelve vowels in six tones, and đ, small and capital. */
export const LETTERS = [
  ...Array.from('aăâeêioôơuưy').flatMap((vowel) =>
    TONES.map((tone) => (vowel + tone).normalize('NFC')),
  ),
  'đ',
]
  .filter((letter) => /[^a-z]/.test(letter))
  .flatMap((letter) => [letter, letter.toUpperCase()]);

/** How an encoding writes each letter it has. */
function writtenIn(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [bytes, letter] of ENCODINGS[encoding]) {
    // The first way is the usual one; in VNI capitals also come with small signs.
    const usual =
      encoding !== 'vni' || bytes === bytes.toUpperCase() || bytes === bytes.toLowerCase();
    if (usual && !written.has(letter)) written.set(letter, bytes);
  }
  return written;
}

const WRITTEN: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: writtenIn('tcvn3'),
  vni: writtenIn('vni'),
  vps: writtenIn('vps'),
};

/** A text as programs of the time wrote it, shown as Windows-1252: capitals an encoding lacks are small. */
export function encode(text: string, encoding: LegacyEncoding): string {
  const written = WRITTEN[encoding];
  return [...text.normalize('NFC')]
    .map((letter) => written.get(letter) ?? written.get(letter.toLowerCase()) ?? letter)
    .join('');
}

/** Sentences of our own, as laws are written and not out of one. */
export const SENTENCES = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Độc lập - Tự do - Hạnh phúc.',
  'Cơ quan chủ trì gửi hồ sơ lấy ý kiến bằng văn bản của các đơn vị có liên quan trong thời hạn bảy ngày làm việc.',
  'Uỷ ban nhân dân cấp tỉnh chịu trách nhiệm kiểm tra, đôn đốc việc thực hiện và định kỳ hằng năm báo cáo Thủ tướng.',
  'Trường hợp không đủ điều kiện thì trả lời bằng văn bản, nêu rõ lý do và hướng dẫn bổ sung giấy tờ còn thiếu.',
  'Đoàn khách quốc tế đến thăm, làm việc phải được đón tiếp chu đáo, đúng nghi thức lễ tân và tiết kiệm.',
  'Kinh phí tổ chức hội nghị, hội thảo do ngân sách nhà nước bảo đảm theo phân cấp; nghiêm cấm sử dụng sai mục đích.',
  'Người đứng đầu cơ quan đại diện ký thỏa thuận sau khi được ủy quyền, trừ khi pháp luật có quy định khác.',
  'Những hoạt động vượt quá thẩm quyền phải trình cấp trên quyết định trước ít nhất mười lăm ngày.',
] as const;
