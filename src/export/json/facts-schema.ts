import { z } from 'astro/zod';
import { RELATION_KINDS } from '../../legal/graph.ts';
import { EFFECT_STATES, type EffectId } from '../../legal/effect/index.ts';

const day = z.iso.date().describe('Ngày, dạng năm-tháng-ngày');
const path = z
  .string()
  .regex(/^\/(?!\/)/u)
  .describe('Đường dẫn trên trang này, tính từ gốc');
const named = z.strictObject({ id: z.string(), name: z.string() });

const evidence = z
  .strictObject({
    confidence: z
      .enum(['A', 'B', 'C'])
      .describe(
        'A: hai nguồn độc lập hoặc chính văn bản; B: một nguồn tốt; C: mới là manh mối, chưa kiểm chứng, không được dùng như dữ kiện',
      ),
    sources: z.array(
      z.strictObject({
        source: z.string().describe('Mã trong danh sách "sources"'),
        place: z.string().optional().describe('Chỗ trong nguồn'),
      }),
    ),
    checkedOn: day.describe('Ngày đối chiếu với nguồn gần nhất'),
    note: z.string().optional(),
  })
  .describe('Chứng cứ của một dữ kiện');
export type ExportedEvidence = z.infer<typeof evidence>;

const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, evidence });

const bounds = z
  .strictObject({ notBefore: day.nullable(), notAfter: day.nullable() })
  .describe('Khoảng chứa một ngày chưa biết đúng; null: không rõ');

const effect = z
  .strictObject({
    state: z.enum(Object.keys(EFFECT_STATES) as [EffectId, ...EffectId[]]),
    name: z.string(),
    reason: z.string().describe('Mã lý do'),
    on: day.describe('Ngày mà tình trạng được tính'),
    since: day.nullable(),
    by: z.array(z.string()).describe('Mã các văn bản làm thay đổi hiệu lực'),
    evidenceUntil: day
      .nullable()
      .describe('Chứng cứ nói đến ngày này; null: không có chứng cứ. Luôn nêu kèm tình trạng'),
    leads: z.array(z.string()).describe('Manh mối chưa kiểm chứng có thể làm đổi kết quả'),
  })
  .describe('Tình trạng hiệu lực, tính từ dữ kiện và quan hệ, không ghi tay');
export type ExportedEffect = z.infer<typeof effect>;

const relation = z
  .strictObject({
    kind: z.enum(RELATION_KINDS),
    document: z.string().describe('Mã văn bản ở đầu kia'),
    name: z.string(),
    url: path.nullable().describe('null: trang này không có văn bản đó'),
    by: z.string().optional().describe('Địa chỉ điều khoản tác động, trong văn bản tác động'),
    provisions: z.array(z.string()).describe('Địa chỉ chịu tác động; rỗng: không nêu'),
    scope: z.string().optional().describe('Phạm vi bằng lời; vắng: cả văn bản'),
    when: bounds,
    until: day.optional().describe('Ngày đầu tiên không còn tác động'),
    evidence,
  })
  .describe('Quan hệ, do văn bản tác động nêu; chiều ngược lại được suy ra');
export type ExportedRelation = z.infer<typeof relation>;

/** What is known of a document, text aside. */
export const exportedFacts = z.strictObject({
  id: z.string().describe('Mã văn bản, bền vững'),
  url: path,
  name: z.string().describe('Tên để dẫn'),
  number: z.string().nullable().describe('Số, ký hiệu như in; null: nguồn không cho biết'),
  type: named,
  issuer: named,
  title: z.string(),
  identity: evidence.describe('Chứng cứ của số, loại, cơ quan ban hành và tên'),
  checkedOn: day,
  normative: z.boolean().describe('Là văn bản quy phạm pháp luật'),
  issued: fact(day).nullable(),
  inForceFrom: fact(day).nullable(),
  inForceBounds: fact(bounds).nullable().describe('Khi chỉ biết khoảng'),
  expires: fact(day).nullable().describe('Ngày đầu tiên không còn áp dụng, theo chính văn bản'),
  lastSeenInForce: fact(day).nullable().describe('Ngày muộn nhất nguồn cho thấy còn hiệu lực'),
  provisionEnds: z.array(
    z.strictObject({ provisions: z.array(z.string()), lastDay: day, evidence }),
  ),
  signer: fact(z.string()).nullable(),
  territory: named.nullable().describe('Địa bàn áp dụng; null: cả nước'),
  fields: z.array(named),
  officialUrl: z.string().nullable(),
  notes: z.array(z.string()),
  effect,
  relations: z.strictObject({ outgoing: z.array(relation), incoming: z.array(relation) }),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.string().nullable(),
      url: z.string().nullable(),
      note: z.string().optional(),
    }),
  ),
});
export type ExportedFacts = z.infer<typeof exportedFacts>;

/** Where the files of a document are. */
export const exportedFiles = z
  .strictObject({
    json: path,
    xml: path.describe('Akoma Ntoso 3.0'),
    markdown: path.nullable().describe('null: trang này chưa có nội dung văn bản'),
    text: path.nullable(),
    docx: path.optional().describe('Word; chỉ có trong bản phát hành'),
    pdf: path.optional().describe('PDF để in; chỉ có trong bản phát hành'),
  })
  .describe('Các tệp của văn bản');
export type ExportedFiles = z.infer<typeof exportedFiles>;

export { day, evidence, path };
