import { describe, expect, it } from 'vitest';
import { readMarker } from '../../../../src/legal/structure/marker.ts';

/** Line; kind and label ("?" when taken only where it is expected); the literal marker. */
const MARKERS: readonly (readonly [line: string, unit: string, marker: string])[] = [
  ['Điều 1. Phạm vi điều chỉnh', 'article 1', 'Điều 1.'],
  ['Điều 16.', 'article 16', 'Điều 16.'],
  ['Điều 16', 'article 16', 'Điều 16'],
  ['Điều 16a. Nội dung', 'article 16a', 'Điều 16a.'],
  ['Điều 5đ. Nội dung', 'article 5đ', 'Điều 5đ.'],
  ['Điều 3: Nội dung', 'article 3', 'Điều 3:'],
  ['Điều 3 . Nội dung', 'article 3', 'Điều 3 .'],
  ['Điều  3. Hai dấu cách', 'article 3', 'Điều  3.'],
  ['Điều 3.Liền chữ', 'article 3', 'Điều 3.'],
  ['Điều 03. Số không đứng đầu', 'article 3', 'Điều 03.'],
  ['ĐIỀU 2. HIỆU LỰC', 'article 2', 'ĐIỀU 2.'],
  ['Điều 5 Phạm vi', 'article 5 ?', 'Điều 5'],
  ['Phần thứ nhất', 'part 1', 'Phần thứ nhất'],
  ['PHẦN THỨ HAI', 'part 2', 'PHẦN THỨ HAI'],
  ['Phần I. Mở đầu', 'part 1', 'Phần I.'],
  ['Chương I', 'chapter 1', 'Chương I'],
  ['CHƯƠNG IV', 'chapter 4', 'CHƯƠNG IV'],
  ['Chương 2', 'chapter 2', 'Chương 2'],
  ['Chương IX. Tổ chức thực hiện', 'chapter 9', 'Chương IX.'],
  ['Chương II NHỮNG QUY ĐỊNH CHUNG', 'chapter 2', 'Chương II'],
  ['Mục 1', 'section 1', 'Mục 1'],
  ['MỤC 1', 'section 1', 'MỤC 1'],
  ['MỤC 2. THẨM QUYỀN', 'section 2', 'MỤC 2.'],
  ['Mục 2: Thẩm quyền', 'section 2', 'Mục 2:'],
  ['Mục 1a', 'section 1a', 'Mục 1a'],
  ['Tiểu mục 3', 'subsection 3', 'Tiểu mục 3'],
  ['TIỂU MỤC 1. HỒ SƠ', 'subsection 1', 'TIỂU MỤC 1.'],
  ['I. Phòng Hợp tác quốc tế', 'roman i', 'I.'],
  ['IV. TỔ CHỨC THỰC HIỆN', 'roman iv', 'IV.'],
  ['II - NHIỆM VỤ', 'roman ii', 'II -'],
  ['III) Kinh phí', 'roman iii', 'III)'],
  ['1. Nội dung', 'clause 1', '1.'],
  ['1.Text', 'clause 1', '1.'],
  ['1.Mức hưởng = 2 lần', 'clause 1', '1.'],
  ['1.', 'clause 1', '1.'],
  ['1 . Nội dung', 'clause 1', '1 .'],
  ['10. Nội dung', 'clause 10', '10.'],
  ['01. Nội dung', 'clause 1', '01.'],
  ['4a.', 'clause 4a', '4a.'],
  ['4đ. Nội dung', 'clause 4đ', '4đ.'],
  ['2.1. Công tác', 'subclause 2.1 ?', '2.1.'],
  ['2.1 Công tác', 'subclause 2.1 ?', '2.1'],
  ['2.1.3. Công tác', 'subclause 2.1.3 ?', '2.1.3.'],
  ['a) Nội dung', 'point a', 'a)'],
  ['đ) ', 'point đ', 'đ)'],
  ['a)Nội dung', 'point a', 'a)'],
  ['a ) Nội dung', 'point a', 'a )'],
  ['aa) Nội dung', 'point aa', 'aa)'],
  ['đđ) Nội dung', 'point đđ', 'đđ)'],
  ['a1) Nội dung', 'point a1', 'a1)'],
  ['12) Nội dung', 'point 12', '12)'],
  ['a. Nội dung', 'point a ?', 'a.'],
  ['- Nội dung', 'dash ', '-'],
  ['– Nội dung', 'dash ', '–'],
  ['• Nội dung', 'dash ', '•'],
  ['* Nội dung', 'dash ', '*'],
  ['+ Nội dung', 'subdash ', '+'],
];

/** Lines that open no unit; one in each row. */
const TEXT = `
Điều 6, Quy chế ban hành kèm theo Quyết định số 67
Điều 6 của Quy chế
Điều này không áp dụng
Điều 5 và Điều 6 hết hiệu lực
Điều 1-3
Điều 1.2 của hợp đồng
Điều thứ nhất
Điều ước quốc tế
Điều12. Không có dấu cách
Điều 12345. Quá dài
điều 5. Đuôi của một câu bị ngắt dòng
“Điều 5a. Nội dung được bổ sung
"Điều 5a. Nội dung được bổ sung
Khoản 1. Nội dung
Điểm a) Nội dung
Chương trình hoạt động
CHƯƠNG TRÌNH HÀNH ĐỘNG
Chương I và Chương II của Quy định này
Chương II Luật Thủ đô
chương II. Đuôi của một câu
Chương IIII
Mục tiêu
MỤC TIÊU
MỤC LỤC
Mục 1 Chương II
Mục đích, yêu cầu
Phần thứ mười hai
Phần mềm quản lý
Phần chi tiết
PHẦN CHUNG
PHỤ LỤC
QUY ĐỊNH
10:30
10:30 khai mạc
2014. 
2014. Năm của luật
1.000 đồng
1.5
31.12.2014
31/12/2014
1/ Nội dung
1- Nội dung
1... và tiếp theo
3.ĐTB + 2.ĐTH
2.x = 3.y
1,5 triệu
100%
V.I. Lênin toàn tập
IIII. Không phải số La Mã
I.Không có dấu cách
I.
M. Không dùng
A. Phần chữ cái hoa
A) Nội dung
(a) Nội dung
(1) Nội dung
ab) Hai chữ khác nhau
aaa) Ba chữ
a, b và c
a: b
-Không có dấu cách
-
--
---
+
./.
“
)
a
1
ủ) chữ có dấu
Căn cứ Luật Điều ước quốc tế;
`.split('\n');

describe('the marker of a line', () => {
  it.each(MARKERS)('%s', (line, unit, literal) => {
    const marker = readMarker(line);
    expect(marker && `${marker.kind} ${marker.label}${marker.sure ? '' : ' ?'}`).toBe(unit);
    expect(line.slice(0, marker?.length)).toBe(literal);
  });

  it.each(TEXT.filter((line) => line !== ''))('is text: %s', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  it('is text: an empty line', () => {
    expect(readMarker('')).toBeNull();
  });

  it('looks at the start of a line only, however long it is', () => {
    const long = 'x'.repeat(100_000);
    expect(readMarker(`1. ${long}`)).toEqual(readMarker('1. x'));
    expect(readMarker(long)).toBeNull();
  });
});
