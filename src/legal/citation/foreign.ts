import type { Tokens } from './lex.ts';

/** Texts that are no acts: treaties, contracts, statutes of societies, standards. */
const FOREIGN = new Set([
  'công ước',
  'hiệp định',
  'hiệp ước',
  'hiến chương',
  'nghị định thư',
  'thỏa thuận',
  'bản ghi',
  'tuyên bố',
  'hợp đồng',
  'giấy phép',
  'bộ quy tắc',
  'điều lệ',
  'quy tắc',
  'quy chuẩn',
  'tiêu chuẩn',
  'chuẩn mực',
]);

/**
 * Whether a text that is no act stands at a token, so that places before it are not of this document:
 * "Điều 5 Công ước Viên", "Điều 3 Hợp đồng này".
 */
export function isForeign(t: Tokens, at: number): boolean {
  if (!t.isCapital(at) || t.isLineStart(at)) return false;
  const two = `${t.key(at)} ${t.key(at + 1)}`;
  return FOREIGN.has(two) || FOREIGN.has(`${two} ${t.key(at + 2)}`);
}
