import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { listed } from './listed.ts';
import { id } from './registry.ts';
import { openQuestion, said, statement } from './statement.ts';

/** A unit of a department of foreign affairs. */
const unit = said.extend({
  name: z.string().min(1),
  kind: z
    .enum(['department', 'inspectorate', 'service'])
    .describe('department là phòng; inspectorate là thanh tra; service là đơn vị sự nghiệp.'),
  department: listed('departments').optional().describe('Mã phòng, khi có trang.'),
  duties: z
    .array(listed('duties'))
    .default([])
    .describe('Lĩnh vực công tác mà quy chế của đơn vị giao.'),
  dissolved: statement.optional().describe('Đã giải thể: biết gì về việc đó.'),
});
export type Unit = z.infer<typeof unit>;

/** The home department before and from 01/07/2025, or another province beside it. */
export const STRUCTURE_ROLES = ['before', 'now', 'elsewhere'] as const;

/**
 * How a department of foreign affairs is organised under one act: an entry of
 * `content/don-vi/co-cau.yaml`.
 */
export const structure = z.strictObject({
  id,
  office: listed('issuers').describe('Mã cơ quan trong content/don-vi/co-quan.yaml.'),
  role: z
    .enum(STRUCTURE_ROLES)
    .describe('before trước 01/07/2025, now từ ngày đó, elsewhere nơi khác để đối chiếu.'),
  name: z.string().min(1).describe('Tên cơ cấu như người đọc thấy.'),
  document: id.describe('Mã văn bản quy định cơ cấu này.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
  units: z.array(unit).min(1).describe('Các đơn vị của cơ cấu này.'),
  notes: z.array(statement).default([]).describe('Nhận xét có chứng cứ.'),
  unknown: z.array(openQuestion).default([]).describe('Điều chưa biết và cần gì để biết.'),
});
export type Structure = z.infer<typeof structure>;
