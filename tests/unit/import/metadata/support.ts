import { findCitations } from '../../../../src/legal/citation/index.ts';
import { parseStructure } from '../../../../src/legal/structure/index.ts';
import { readMetadata, type Metadata } from '../../../../src/import/metadata/index.ts';

/** Reads a body as the importer does. */
export function read(body: string, fileName: string | null = null): Metadata {
  return readMetadata(body, parseStructure(body), findCitations(body), { fileName });
}

/** An act around some articles, from a ministry that never was one of the cases. */
export function act(articles: string, head = HEAD, closing = CLOSING): string {
  return `${head}\n${articles}\n${closing}`;
}

export const HEAD = `BỘ NGOẠI GIAO
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 21/2019/TT-BNG
Hà Nội, ngày 05 tháng 3 năm 2019
THÔNG TƯ
Quy định về sổ đón khách
Căn cứ Nghị định số 11/2018/NĐ-CP ngày 02 tháng 01 năm 2018 của Chính phủ về lễ tân;
Bộ trưởng Bộ Ngoại giao ban hành Thông tư quy định về sổ đón khách.`;

export const CLOSING = `Nơi nhận:
- Văn phòng Chính phủ;
- Bộ trưởng Trần Văn Khác (để báo cáo);
BỘ TRƯỞNG
Lê Thị Mẫu`;
