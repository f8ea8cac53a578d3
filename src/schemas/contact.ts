import { z } from 'astro/zod';
import { isoDate } from './date.ts';
import { id } from './registry.ts';
import { said } from './statement.ts';

/** A public contact point of an office, as a source prints it: `content/don-vi/lien-he.yaml`. */
export const contact = said.extend({
  id,
  /** Id from `content/don-vi/co-quan.yaml`. */
  office: id,
  /** Place among the others. */
  order: z.int().min(1),
  checkedOn: isoDate,
  label: z.string().min(1),
  value: z.string().min(1),
  url: z.httpUrl('Địa chỉ trang phải bắt đầu bằng http:// hoặc https://.').optional(),
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
    /** Id from `content/don-vi/phong.yaml`; absent for the whole office. */
    department: id.optional(),
    label: z.string().min(1),
    name: z.string().min(1).optional(),
    phone: z
      .string()
      .regex(
        /^\+?[\d .()-]{6,20}$/,
        'Số điện thoại chỉ gồm chữ số, dấu cách, "+", ".", "-", "(", ")".',
      )
      .optional(),
    email: z.email('Địa chỉ thư điện tử không đúng dạng.').optional(),
    note: z.string().min(1).optional(),
    checkedOn: isoDate,
  })
  .refine(({ phone, email, note }) => phone ?? email ?? note, {
    error: 'Ghi ít nhất một cách liên hệ: phone, email hoặc note.',
    path: ['phone'],
  });
export type LocalContact = z.infer<typeof localContact>;
