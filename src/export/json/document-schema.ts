import { z } from 'astro/zod';
import { day, evidence, exportedFacts, exportedFiles, path } from './facts-schema.ts';

/** Version of the schema. A field may be added to a version; none changes its meaning or goes. */
export const SCHEMA_VERSION = 1;

/** Where the schema is published. */
export const SCHEMA_URL = '/api/v1/schema.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const provision = z.strictObject({
  position: z.int().positive().describe('Thứ tự đọc, từ 1'),
  kind: z.enum([
    'attachment',
    'part',
    'chapter',
    'section',
    'subsection',
    'article',
    'roman',
    'clause',
    'subclause',
    'point',
    'dash',
    'subdash',
    'opening',
    'basis',
    'enacting',
    'paragraph',
    'quoted',
    'row',
    'note',
    'closing',
  ]),
  label: z.string().describe('Tên để dẫn, ví dụ "điểm a khoản 1 Điều 4"'),
  heading: z.string().describe('Tiêu đề; rỗng: không có'),
  text: z
    .string()
    .describe('Lời của chính mục này, gồm cả số thứ tự như in; lời của các mục con đứng ở mục con'),
  parent: z.string().nullable().describe('Địa chỉ mục chứa nó; null: đứng ngay dưới văn bản'),
  url: path,
  remarks: z
    .array(z.string())
    .optional()
    .describe('Nhận xét của trang về cách đánh số của bản gốc'),
  effect: z
    .strictObject({
      state: z.string(),
      name: z.string(),
      since: day.nullable(),
      by: z.array(z.string()),
    })
    .optional()
    .describe(
      'Có khi một văn bản tác động thẳng vào mục này: tình trạng của mục vào ngày tính. Mục con theo mục chứa nó',
    ),
  digest: z
    .strictObject({
      confidence: z.enum(['A', 'B', 'C']).optional(),
      unknown: z.boolean().optional().describe('true: chưa biết nội dung điều này'),
      quoted: z.string().optional().describe('Lời nguyên văn theo nguồn này'),
      note: z.string().optional(),
    })
    .optional()
    .describe('Trong bản tóm lược: điều này được biết thế nào, khi khác cả bản'),
});
export type ExportedProvision = z.infer<typeof provision>;

interface OutlineEntry {
  address: string;
  label: string;
  title: string;
  children: OutlineEntry[];
}
const outline: z.ZodType<OutlineEntry> = z.lazy(() =>
  z.strictObject({
    address: z.string(),
    label: z.string(),
    title: z.string(),
    children: z.array(outline),
  }),
);

const origin = z
  .discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('stored'),
      file: path.describe('Văn bản nguồn trên trang này'),
      sha256,
      removals: z.array(z.strictObject({ at: z.int(), text: z.string(), why: z.string() })),
    }),
    z.strictObject({
      from: z.literal('import'),
      file: z.string().describe('Tên tệp chính thức đã nhập'),
      sha256,
      on: day,
      url: z.string().nullable(),
      reader: z.string().describe('"ocr": máy nhận dạng chữ từ ảnh'),
      compared: day.nullable().describe('Ngày đã đối chiếu bản nhận dạng chữ với ảnh'),
      edited: z.boolean().describe('Đã sửa tay sau khi nhập'),
      doubts: z.array(z.strictObject({ at: z.string(), word: z.string(), confidence: z.number() })),
    }),
  ])
  .describe('Lời văn từ đâu');

const shared = {
  notice: z.string().nullable().describe('Điều phải nói kèm khi đưa nội dung đi nơi khác'),
  incorporates: z.array(z.string()).describe('Mã các văn bản sửa đổi đã đưa vào nội dung'),
  outline: z.array(outline),
  provisions: z
    .record(z.string(), provision)
    .describe('Theo địa chỉ (phần sau dấu # của trang). Nối "text" theo "position" được toàn văn'),
};

const text = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('verbatim'), origin, ...shared })
    .describe('Nguyên văn: từng chữ của văn bản, kể cả lỗi'),
  z
    .strictObject({ kind: z.literal('digest'), evidence, ...shared })
    .describe('Tóm lược của trang này, không phải lời của văn bản; không dùng để trích dẫn'),
]);
export type ExportedText = z.infer<typeof text>;

/** `/van-ban/<slug>.json`. */
export const exportedDocument = z
  .strictObject({
    $schema: z.literal(SCHEMA_URL),
    schema: z.literal(SCHEMA_VERSION),
    ...exportedFacts.shape,
    files: exportedFiles,
    text: text.nullable().describe('null: trang này mới có thông tin về văn bản'),
  })
  .meta({ title: 'Văn bản', description: 'Một văn bản: dữ kiện với chứng cứ, quan hệ, nội dung.' });
export type ExportedDocument = z.infer<typeof exportedDocument>;

/** `/api/v1/schema.json`: {@link exportedDocument} as JSON Schema, draft 2020-12. */
export function jsonSchema(): unknown {
  return z.toJSONSchema(exportedDocument, { target: 'draft-2020-12', reused: 'ref' });
}
