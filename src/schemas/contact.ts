import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { listed } from './listed.ts';
import { id } from './registry.ts';
import { said } from './statement.ts';

/** A public contact point of an office, as a source prints it: `content/don-vi/lien-he.yaml`. */
export const contact = said.extend({
  id,
  office: listed('issuers').describe('Mã cơ quan trong content/don-vi/co-quan.yaml.'),
  order: z.int().min(1).describe('Thứ tự trong danh sách.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất với nguồn.'),
  label: z.string().min(1).describe('Gọi là gì, ví dụ: Đường dây nóng.'),
  value: z.string().min(1).describe('Số hoặc địa chỉ công khai, đúng như nguồn in.'),
  url: z
    .httpUrl('Địa chỉ trang phải bắt đầu bằng http:// hoặc https://.')
    .optional()
    .describe('Trang của đầu mối.'),
});
export type Contact = z.infer<typeof contact>;

/**
 * A contact point that whoever runs the site adds for their own readers, in a file git ignores:
 * `content/don-vi/lien-he.local.yaml`. They answer for it, so it carries no sources, only the day
 * it was right. Names and numbers in it are data: pages escape them.
 */
export const localContact = z
  .strictObject({
    id,
    department: listed('departments')
      .optional()
      .describe('Mã phòng trong content/don-vi/phong.yaml; bỏ trống là cả cơ quan.'),
    label: z.string().min(1).describe('Gọi là gì, ví dụ: Đầu mối hội nghị quốc tế.'),
    name: z
      .string()
      .min(1)
      .optional()
      .describe('Tên người, nếu người đó đồng ý; tệp này không vào kho mã nguồn.'),
    phone: z
      .string()
      .regex(
        /^\+?[\d .()-]{6,20}$/,
        'Số điện thoại chỉ gồm chữ số, dấu cách, "+", ".", "-", "(", ")".',
      )
      .optional()
      .describe('Số điện thoại.'),
    email: z
      .email('Địa chỉ thư điện tử không đúng dạng.')
      .optional()
      .describe('Địa chỉ thư điện tử.'),
    note: z.string().min(1).optional().describe('Cách liên hệ khác.'),
    checkedOn: isoDate,
  })
  .refine(({ phone, email, note }) => phone ?? email ?? note, {
    error: 'Ghi ít nhất một cách liên hệ: phone, email hoặc note.',
    path: ['phone'],
  });
export type LocalContact = z.infer<typeof localContact>;
