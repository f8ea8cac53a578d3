import type { CompetenceSummary, historyOf } from '../../src/legal/competence/index.ts';
import { describeAddress, parseAddress } from '../../src/legal/address/index.ts';
import type { Step } from '../../src/schemas/step.ts';
import { timeLimitWords } from '../../src/legal/deadline/time-limit.ts';
import { EFFECT_STATES } from '../../src/legal/effect/index.ts';

/** A row that answers a question, resolved for the date. */
export interface WhoRow extends CompetenceSummary {
  readonly id: string;
  readonly number: string;
  readonly matter: string;
  /** From 0 to 1: how well it fits the question. */
  readonly score: number;
  /** It fits about as well as the first row: which one is meant is for the reader to say. */
  readonly near: boolean;
  readonly steps: readonly Step[];
  /** Codes of the national public-service portal. */
  readonly procedures: readonly string[];
  /** Ids of the departments that advise in Hải Phòng. */
  readonly advises: readonly string[];
  readonly history: ReturnType<typeof historyOf>;
}

/** A row that fits worse than this may be another matter altogether. */
const UNSURE = 0.2;

const COMMUNE = { yes: 'Có', no: 'Không', unknown: 'Chưa xác định' } as const;
const STATUS = { known: '', possible: ' (có thể; xem ghi chú)', unknown: '' } as const;

/** Names of documents by slug and of departments by id. */
interface Names {
  readonly nameOf: (slug: string) => string;
  readonly departmentOf: (id: string) => string;
}

/** The first row in full, the others by name. */
export function whoForPeople(rows: readonly WhoRow[], on: string, names: Names): string {
  const [first] = rows;
  if (!first) return NOTHING;
  const others = rows.slice(1);
  const near = others.filter((row) => row.near);
  return [
    ...(first.score < UNSURE ? ['Chưa chắc đã hiểu đúng việc cần hỏi.', ''] : []),
    ...(near.length > 0 ? ['Câu hỏi gần với nhiều việc; việc khớp nhất đứng đầu.', ''] : []),
    inFull(first, on, names),
    ...(others.length > 0 ? ['', 'Việc gần giống:'] : []),
    ...others.map((row) => `  ${row.number} ${row.matter} – ${authorityOf(row)}`),
  ].join('\n');
}

export const NOTHING = 'Không tìm thấy việc nào khớp. Hãy tả việc bằng vài từ khác.';

function inFull(row: WhoRow, on: string, { nameOf, departmentOf }: Names): string {
  const day = on.split('-').reverse().join('/');
  const state = row.state === null ? '' : ` – ${EFFECT_STATES[row.state]}`;
  return [
    `${row.number} ${row.matter} (tại ngày ${day})`,
    `  Thẩm quyền: ${authorityOf(row)}${STATUS[row.status]}`,
    `  Căn cứ: ${row.clause.map((clause) => citationOf(clause, nameOf)).join('; ') || 'chưa có'}${state}`,
    ...(row.areas.length > 0 ? [`  Địa bàn: ${row.areas.join('; ')}`] : []),
    `  Thuộc thẩm quyền cấp xã: ${COMMUNE[row.commune]}`,
    `  Độ tin cậy: ${row.confidence ?? 'chưa xác định'}`,
    ...row.steps.map(
      ({ who, does, time }) =>
        `  • ${who}: ${does.replace(/\.$/, '')}${time ? ` (${timeLimitWords(time)})` : ''}.`,
    ),
    ...list('Mã thủ tục', row.procedures),
    ...list('Tham mưu tại Hải Phòng', row.advises.map(departmentOf)),
    ...row.notes.map((note) => `  – ${note}`),
  ].join('\n');
}

function authorityOf({ authority, status }: WhoRow): string {
  return authority ?? (status === 'known' ? 'không còn' : 'Chưa xác định');
}

function citationOf(clause: string, nameOf: (slug: string) => string): string {
  const [slug = '', provision = ''] = clause.split('#');
  const address = parseAddress(provision);
  return [address ? describeAddress(address) : '', nameOf(slug)].filter(Boolean).join(' ');
}

function list(label: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${label}: ${items.join(', ')}`];
}
