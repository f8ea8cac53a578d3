import { z } from 'astro/zod';
import { acceptance } from './acceptance.ts';
import { digest } from './digest.ts';
import { evidence, fact } from './fact.ts';
import { provisionAddress } from './provision.ts';
import { bounds, isBounded, isoDate, UNBOUNDED } from './date.ts';
import { listed } from './listed.ts';
import { id } from './registry.ts';
import { relation } from './relation.ts';
import { verbatimSource } from './verbatim.ts';
import { webAddress } from './web-address.ts';

/** A regulation, annex … issued with a document; its provisions carry its own address prefix. */
export const attachment = z.strictObject({
  prefix: id.describe('Phần đầu địa chỉ của phần kèm theo, ví dụ quy-dinh, quy-che, phu-luc-1.'),
  name: z
    .string()
    .min(1)
    .describe('Tên như khi viện dẫn, ví dụ Quy định quản lý thống nhất hoạt động đối ngoại.'),
});
export type Attachment = z.infer<typeof attachment>;

const facts = z.strictObject({
  number: z
    .string()
    .nullable()
    .describe('Số hiệu đúng như in, ví dụ 134/2025/NĐ-CP; null nếu nguồn không ghi số.'),
  type: listed('types').describe('Loại văn bản, ví dụ nghi-dinh.'),
  issuer: listed('issuers').describe('Cơ quan ban hành; mã trong content/don-vi/co-quan.yaml.'),
  title: z
    .string()
    .min(1)
    .describe(
      'Tên chính thức, không kèm loại và số; luật thì ghi đủ tên, ví dụ Luật Thỏa thuận quốc tế.',
    ),
  identity: evidence.describe('Chứng cứ cho số hiệu, loại, cơ quan ban hành và tên.'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất các dữ kiện dưới đây với nguồn.'),
  issued: fact(isoDate).optional().describe('Ngày ban hành, kèm nguồn.'),
  inForceFrom: fact(isoDate)
    .optional()
    .describe('Ngày bắt đầu có hiệu lực, kèm nguồn. Chưa biết thì bỏ trống.'),
  inForceBounds: evidence
    .extend(bounds.shape)
    .refine(isBounded, UNBOUNDED)
    .optional()
    .describe('Thay cho inForceFrom khi chỉ biết ngày sớm nhất hoặc muộn nhất.'),
  expires: fact(isoDate)
    .optional()
    .describe('Ngày đầu tiên không còn áp dụng, khi chính văn bản ghi.'),
  provisionEnds: z
    .array(
      evidence.extend({
        provisions: z.array(provisionAddress).min(1),
        lastDay: isoDate.describe('Ngày cuối cùng còn áp dụng.'),
      }),
    )
    .default([])
    .describe('Điều khoản mà chính văn bản cho hết hiệu lực sớm hơn.'),
  territory: listed('territories')
    .optional()
    .describe('Nơi áp dụng; mã trong content/don-vi/dia-ban.yaml. Cả nước thì bỏ trống.'),
  lastSeenInForce: fact(isoDate)
    .optional()
    .describe('Ngày muộn nhất có nguồn cho thấy văn bản còn hiệu lực.'),
  signer: fact(z.string().min(1)).optional().describe('Người ký, kèm nguồn.'),
  fields: z
    .array(listed('fields'))
    .default([])
    .describe('Lĩnh vực; mã trong content/don-vi/linh-vuc.yaml.'),
  departments: fact(z.array(listed('departments')).min(1))
    .optional()
    .describe('Phòng liên quan; mã trong content/don-vi/phong.yaml.'),
  relations: z
    .array(relation)
    .default([])
    .describe('Văn bản này làm gì với văn bản khác. Chỉ ghi ở văn bản tác động.'),
  attachments: z
    .array(attachment)
    .default([])
    .describe('Quy định, quy chế, phụ lục ban hành kèm theo.'),
  officialUrl: webAddress.optional().describe('Trang của bản chính thức, bắt đầu bằng https://.'),
  notes: z
    .array(z.string())
    .default([])
    .describe('Lưu ý cho người đọc: nguồn sai chỗ nào hoặc không nói điều gì.'),
  accepts: z
    .array(acceptance)
    .default([])
    .describe('Cảnh báo của lệnh kiểm tra đúng mà vẫn giữ, kèm lý do.'),
  digest: digest.optional().describe('Khi phần dưới là tóm lược bằng lời của mình.'),
  verbatim: verbatimSource.optional().describe('Khi phần dưới là nguyên văn.'),
});
/**
 * Frontmatter of `content/van-ban/*.mdx`: who issued what and when, each fact with its source.
 * The state of effect is never written here; `legal/effect` computes it.
 */
export const document = facts.refine(
  ({ inForceFrom, inForceBounds }) => !inForceFrom || !inForceBounds,
  {
    error:
      'Chỉ ghi một trong hai: "inForceFrom" (biết đúng ngày) hoặc "inForceBounds" (chỉ biết khoảng).',
    path: ['inForceBounds'],
  },
);
export type DocumentData = z.infer<typeof document>;
