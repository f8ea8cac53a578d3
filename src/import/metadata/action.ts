import type { RelationKind } from '../../legal/graph.ts';

/** What a clause does to the acts it names. */
export type Action = Extract<RelationKind, 'replaces' | 'repeals' | 'amends'>;

/** A verb of an acting clause and where it ends. */
export interface Verb {
  readonly action: Action;
  readonly start: number;
  readonly end: number;
}

const VERB =
  /(?<![\p{L}])(bãi bỏ|hủy bỏ|huỷ bỏ|thay thế|thay cho|sửa đổi,?(?: và)? bổ sung|sửa đổi|bổ sung|thay (?:cụm )?từ|bỏ (?:cụm )?từ|bỏ|đính chính)(?![\p{L}])/giu;

/**
 * Words before a verb after which it tells of another act, of a duty, or of a condition, and does
 * nothing itself: "đã được sửa đổi", "về việc bãi bỏ", "trường hợp … thay thế".
 */
const NOT_AFTER =
  /(?:được|bị|đã|sẽ|hoặc|việc|về|chưa|phải|cần|xem xét|đề nghị|kiến nghị|nghị|trình|có thể|không|để|nếu|khi|quy định|hướng dẫn|thẩm quyền|từ chối|tục|nghiên cứu|đề xuất|mới|tự|thông báo|thực hiện|công bố|danh mục|được cấp|hiện|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|liên tịch)\s*,?\s*(?:(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ)\s*(?:,|và|hoặc)\s*){0,3}$|\(\s*$/iu;
const CONDITION =
  /(?:^|[\s,])(?:trường hợp|nếu|khi có|trong quá trình|có trách nhiệm|đối với|căn cứ)(?=\s)/iu;

/** The acting verbs of a stretch of a sentence. */
export function verbsIn(text: string, before: string): Verb[] {
  const verbs: Verb[] = [];
  for (const match of text.matchAll(VERB)) {
    const lead = before + text.slice(0, match.index);
    if (NOT_AFTER.test(lead.slice(-40)) || CONDITION.test(lead.slice(-200))) continue;
    const end = match.index + match[0].length;
    verbs.push({
      action: actionOf(match[0].toLowerCase(), text.slice(end)),
      start: match.index,
      end,
    });
  }
  return verbs;
}

function actionOf(verb: string, after: string): Action {
  // Words put in the place of others change the act; it stays.
  if (
    verb.endsWith('từ') ||
    verb === 'bỏ' ||
    /^\s*(?:một số\s+|các\s+)?(?:cụm\s+)?từ(?=[\s:“])/u.test(after)
  )
    return 'amends';
  if (/^(?:bãi|hủy|huỷ)/u.test(verb)) return 'repeals';
  return verb.startsWith('thay') ? 'replaces' : 'amends';
}

/** "… hết hiệu lực kể từ ngày Nghị định này có hiệu lực" behind the acts that end. */
export const LAPSE =
  /(?:hết hiệu lực|chấm dứt hiệu lực|không còn hiệu lực|hết giá trị|bị bãi bỏ|được bãi bỏ|bị thay thế|được thay thế bằng|đều bãi bỏ|đều hết hiệu lực)(?![\p{L}])/iu;
