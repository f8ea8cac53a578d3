import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { fact } from './fact.ts';
import { help } from './help.ts';
import { known } from './known.ts';
import { channel, claims, deadline, decisions, page, receiver, steps } from './procedure-parts.ts';
import { id } from './registry.ts';
import { said } from './statement.ts';
import { procedureCode, words } from './words.ts';

/** A question whose answer tells which procedure is the right one, e.g. for which country. */
const choice = z.strictObject({
  question: words.describe('Câu hỏi để chọn đúng thủ tục.'),
  branches: z
    .array(claim.extend({ when: words, procedure: id.optional() }))
    .min(2, 'Một câu hỏi cần ít nhất hai nhánh.')
    .describe('Các câu trả lời, mỗi câu dẫn tới một thủ tục.'),
  check: claims.describe('Cách tự tìm ra, cho người chưa biết trả lời.'),
});
export type Choice = z.infer<typeof choice>;

/**
 * A procedure somebody outside asks for. Every field that sources may be silent on is of the kind
 * {@link known}: it cannot be left out.
 */
const service = z.strictObject({
  ...page,
  kind: z
    .enum(['online', 'information'])
    .describe('online: làm trên Cổng dịch vụ công; information: chỉ thông tin.'),
  officialName: known(claim).describe('Tên chính thức của thủ tục.'),
  code: known(said.extend({ code: procedureCode })).describe('Mã trên Cổng dịch vụ công quốc gia.'),
  choice: choice.optional().describe('Hỏi trước khi vào thủ tục, nếu cần.'),
  conditions: known(claims).describe('Điều kiện.'),
  decidedBy: decisions.describe('Ai quyết định.'),
  result: known(claim).describe('Kết quả nhận được.'),
  fee: known(claim).describe('Phí, lệ phí.'),
  forms: known(claims).describe('Mẫu đơn, tờ khai.'),
  dossier: known(claims).describe('Thành phần hồ sơ.'),
  channels: known(z.array(channel).min(1)).describe('Cách nộp.'),
  submitTo: known(z.array(receiver).min(1)).describe('Nơi nộp.'),
  deadlines: known(z.array(deadline).min(1)).describe('Thời hạn giải quyết theo luật.'),
  internalTime: known(claim).describe('Quy trình nội bộ chia thời hạn ra sao.'),
  steps: steps.describe(
    'Các bước: from matter lấy từ mục thẩm quyền, here ghi tại đây, nowhere chưa biết.',
  ),
});
export type Service = z.infer<typeof service>;

/** Procedures between offices, of which sources give little more than how many there are. */
const internalGroup = z.strictObject({
  ...page,
  kind: z.literal('internal'),
  count: fact(z.int().min(1)).describe('Số thủ tục trong nhóm.'),
  names: known(claims).describe('Tên các thủ tục.'),
});
export type InternalGroup = z.infer<typeof internalGroup>;

/**
 * A page below `/thu-tuc/`: a file of `content/thu-tuc/`. YAML rather than MDX: it holds short
 * sentences, each with its own evidence, and nothing in it needs a component.
 */
export const administrativeProcedure = z.discriminatedUnion('kind', [service, internalGroup, help]);
export type AdministrativeProcedure = z.infer<typeof administrativeProcedure>;
