import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { evidence, fact, sourceRef } from './fact.ts';
import { listed } from './listed.ts';
import { id } from './registry.ts';

/**
 * A document that sources only mention: enough to recognise a citation of it, not enough for a page
 * of its own. An entry of `content/duoc-dan/van-ban.yaml`.
 */
export const citedDocument = z.strictObject({
  id: id.describe('Mã mà văn bản sẽ có khi có trang, ví dụ 05-2010-nd-cp.'),
  number: z.string().min(1).describe('Số hiệu đúng như in.'),
  type: listed('types').describe('Loại văn bản, ví dụ nghi-dinh.'),
  issuer: listed('issuers').describe('Cơ quan ban hành; mã trong content/don-vi/co-quan.yaml.'),
  title: z.string().min(1).optional().describe('Tên văn bản, khi nguồn ghi.'),
  issued: fact(isoDate).optional().describe('Ngày ban hành, kèm nguồn.'),
  identity: evidence.describe('Chứng cứ cho số hiệu, loại và cơ quan.'),
  citedIn: z
    .array(z.strictObject({ source: id, place: z.string().min(1) }))
    .min(1)
    .describe('Nguồn nào nhắc tới, ở chỗ nào.'),
  printedAs: z
    .array(z.string().min(1))
    .default([])
    .describe('Những cách viết số khác mà nguồn in.'),
  notes: z.array(z.string()).default([]).describe('Lưu ý cho người đọc.'),
});
export type CitedDocumentEntry = z.infer<typeof citedDocument>;

/** A citation too incomplete to tell the document; an entry of `content/duoc-dan/chua-xac-dinh.yaml`. */
export const unresolvedCitation = z.strictObject({
  id: z
    .string()
    .regex(/^cxd-\d{2,}$/, 'Mã mục viết như cxd-01.')
    .describe('Mã mục, ví dụ cxd-01.'),
  printed: z.string().min(1).describe('Đúng chữ nguồn đã in.'),
  type: listed('types').describe('Loại văn bản, ví dụ chi-thi.'),
  issuer: listed('issuers').optional().describe('Cơ quan ban hành, khi biết.'),
  where: sourceRef.describe('Nguồn và chỗ trong nguồn.'),
  context: z.string().min(1).describe('Câu chung quanh, để hiểu đang nói văn bản nào.'),
  missing: z.array(z.string().min(1)).default([]).describe('Còn thiếu gì để nhận ra văn bản.'),
  readAs: evidence
    .extend({ number: z.string().min(1), issued: isoDate.optional() })
    .optional()
    .describe('Có thể là văn bản nào, kèm chứng cứ.'),
  settledBy: z.string().min(1).describe('Cần gì để biết.'),
  sources: z.array(sourceRef).default([]).describe('Nguồn nói thêm về điều này.'),
});
export type UnresolvedCitation = z.infer<typeof unresolvedCitation>;
