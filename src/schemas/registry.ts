import { z } from 'astro/zod';
import { webAddress } from './web-address.ts';

/** Id of an entry of a list; slugs of documents have the same form. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và dấu "-".')
  .describe('Mã: chữ thường không dấu, số và dấu "-"; đã dùng thì không đổi.');

/** A body that issues documents. */
export const issuer = z.strictObject({
  id,
  name: z.string().min(1).describe('Tên chính thức đầy đủ, như sau chữ “của” khi viện dẫn.'),
  shortName: z.string().optional().describe('Tên gọi tắt.'),
  level: z
    .enum(['central', 'province', 'commune', 'party'])
    .describe('Cấp: central trung ương, province tỉnh, commune xã, party cơ quan Đảng.'),
  place: z
    .strictObject({ id, name: z.string().min(1) })
    .optional()
    .describe('Nơi của cơ quan địa phương; đi vào tên tệp văn bản vì số hiệu các tỉnh trùng nhau.'),
});
export type Issuer = z.infer<typeof issuer>;

/** A field of work readers browse by. */
export const field = z.strictObject({
  id,
  name: z.string().min(1).describe('Tên lĩnh vực như người đọc thấy.'),
  summary: z.string().min(1).describe('Một câu nói lĩnh vực gồm những gì.'),
});
export type Field = z.infer<typeof field>;

/** A department a source assigns documents to. */
export const department = z.strictObject({
  id,
  name: z.string().min(1).describe('Tên phòng.'),
  of: z.string().min(1).describe('Mã cơ quan có phòng này.'),
});
export type Department = z.infer<typeof department>;

/** Something facts were read from. */
export const source = z.strictObject({
  id,
  title: z.string().min(1).describe('Tên nguồn như người đọc thấy.'),
  kind: z
    .enum(['official-text', 'codification', 'department-document', 'press', 'commercial-database'])
    .describe(
      'Loại nguồn; official-text là bản chính thức, codification là pháp điển, press là báo chí.',
    ),
  url: webAddress.optional().describe('Địa chỉ trang, khi nguồn công khai.'),
  note: z.string().optional().describe('Người đọc nên biết gì về độ nặng của nguồn.'),
});
export type Source = z.infer<typeof source>;

/** An area acts apply in; `within` names the area it is part of. */
export const territory = z.strictObject({
  id,
  name: z.string().min(1).describe('Tên địa bàn, kể cả loại, ví dụ thành phố Hải Phòng.'),
  within: z.string().optional().describe('Mã của địa bàn lớn hơn chứa địa bàn này.'),
});
export type TerritoryEntry = z.infer<typeof territory>;
