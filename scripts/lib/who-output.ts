import {
  DOUBTS,
  type CompetenceSummary,
  type historyOf,
} from '../../src/legal/competence/index.ts';
import { describeAddress, parseAddress } from '../../src/legal/address/index.ts';
import { shownDay } from '../../src/legal/calendar.ts';
import type { Step } from '../../src/schemas/step.ts';
import { timeLimitWords } from '../../src/legal/deadline/time-limit.ts';
import { EFFECT_STATES } from '../../src/legal/effect/index.ts';
import { filled } from '../../src/texts/filled.ts';
import * as texts from '../../src/texts/vi-answers.ts';
import type { FoundRows } from './found-rows.ts';

/** A row that answers a question, resolved for the date. */
export interface WhoRow extends CompetenceSummary {
  readonly id: string;
  readonly number: string;
  readonly matter: string;
  /** From 0 to 1: how well it fits the question. */
  readonly score: number;
  /** It fits about as well as the first row: which one is meant is for the reader to say. */
  readonly near: boolean;
  /** Names of the only areas it is known for, where the one asked about is none of them. */
  readonly onlyIn: readonly string[];
  readonly steps: readonly Step[];
  /** Codes of the national public-service portal. */
  readonly procedures: readonly string[];
  /** Ids of the departments that advise in Hải Phòng. */
  readonly advises: readonly string[];
  readonly history: ReturnType<typeof historyOf>;
}

const COMMUNE = { yes: 'Có', no: 'Không', unknown: 'Chưa xác định' } as const;
const STATUS = { known: '', possible: ' (có thể; xem ghi chú)', unknown: '' } as const;

/** Names of documents by slug and of departments by id. */
interface Names {
  readonly nameOf: (slug: string) => string;
  readonly departmentOf: (id: string) => string;
}

/** What is doubtful about an answer as a whole. */
type Doubts = Pick<FoundRows, 'vague' | 'unsure'>;

/** The first row in full, the others by name; all by name where the question is too wide. */
export function whoForPeople(
  rows: readonly WhoRow[],
  on: string,
  names: Names,
  { vague, unsure }: Doubts,
): string {
  const [first] = rows;
  if (!first) return NOTHING;
  const near = rows.filter((row) => row.near);
  if (vague) return [filled(texts.foundWide, { n: near.length }), ...near.map(inShort)].join('\n');
  const others = rows.slice(1);
  return [
    ...(unsure ? [texts.foundUnsure, ''] : []),
    ...(near.length > 0 ? ['Câu hỏi gần với nhiều việc; việc khớp nhất đứng đầu.', ''] : []),
    inFull(first, on, names),
    ...(others.length > 0 ? ['', 'Việc gần giống:'] : []),
    ...others.map(inShort),
  ].join('\n');
}

function inShort(row: WhoRow): string {
  return `  ${row.number} ${row.matter} – ${authorityOf(row)}`;
}

export const NOTHING = 'Không tìm thấy việc nào khớp. Hãy tả việc bằng vài từ khác.';

function inFull(row: WhoRow, on: string, { nameOf, departmentOf }: Names): string {
  const state = row.state === null ? '' : ` – ${EFFECT_STATES[row.state]}`;
  return [
    `${row.number} ${row.matter} (tại ngày ${shownDay(on)})`,
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
    ...notesOf(row).map((note) => `  – ${note}`),
  ].join('\n');
}

function notesOf({ onlyIn, notes }: WhoRow): string[] {
  if (onlyIn.length === 0) return [...notes];
  const here = filled(texts.notHere, { names: onlyIn.join(', ') });
  return [here, ...notes.filter((note) => note !== DOUBTS['no-span'])];
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
