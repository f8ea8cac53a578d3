import type { OwnParagraph } from './sentences.ts';

/** Source of a pattern for the name of an act's type before "này". */
export const TYPE =
  'Hiến pháp|Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư liên bộ|Thông tư|Chỉ thị|Quy định|Quy chế|Hướng dẫn|Kế hoạch|Chương trình|Văn bản|Điều lệ|Thông báo|Kết luận';
/** "có hiệu lực thi hành", and what follows says when. */
const TAKES_EFFECT =
  /(?:(?:bắt đầu )?có\s+(?:hiệu lực|giá trị)(?:\s+(?:thi hành|pháp luật|áp dụng|thực hiện|pháp lý))?|được (?:áp dụng|thi hành)|(?:áp dụng|thi hành)(?=\s+(?:kể\s+)?từ))/gu;
/** "Nghị định này …" before it, in the same sentence; "Quyết định có hiệu lực" as well. */
const SUBJECT = new RegExp(
  String.raw`(?:${TYPE})(?:\s+(?:liên tịch\s+)?này(?![\p{L}])[^.;“]{0,240}|)\s*$`,
  'u',
);
const MAX_SUBJECT = 300;
/** "… này … sau khi có hiệu lực": not said of the act. */
const CONDITIONAL = /(?:^|\s)khi\s[^.;]{0,80}$/u;
/** "khoản 2 Điều 5 (của) Nghị định này có hiệu lực": one provision, not the act. */
const OF =
  /(?:^|\s)(?:của|tại|theo|trong|Điều \d+\p{L}?|khoản \d+\p{L}?|Phụ lục(?: [IVX\d]+)?)\s*$/iu;
/** Sentences about other things that merely mention the day. */
const ASIDE = /(?:^|[\s,])(?:trước|sau|kể từ|tính đến|từ|đến)\s+(?:ngày|khi|thời điểm)\s*$/iu;

/** How the words begin that say when. */
const WHEN = /^[\s,]*(?:kể|từ|sau|ngay|vào|đến|trong|bắt đầu|ngày|\d)/u;

/** The clause that says when the act itself applies. */
export interface MainClause {
  readonly paragraph: OwnParagraph;
  /** Where the words after "có hiệu lực" begin in the paragraph. */
  readonly at: number;
}

/** The paragraphs that say when the act itself takes effect, in order. */
export function mainClauses(paragraphs: readonly OwnParagraph[]): MainClause[] {
  return paragraphs.flatMap((paragraph) => {
    const at = mainClause(paragraph);
    return at === null ? [] : [{ paragraph, at }];
  });
}

/** The one to go by: the first that speaks of effect; "được áp dụng từ" may be of a part only. */
export function chiefClause(clauses: readonly MainClause[]): MainClause | null {
  const effect = clauses.find(({ paragraph, at }) =>
    /hiệu lực|giá trị/u.test(paragraph.own.slice(Math.max(0, at - 30), at)),
  );
  return effect ?? clauses[0] ?? null;
}

/** Where the words after "có hiệu lực" begin, in a paragraph that says so of the act itself. */
function mainClause({ own }: OwnParagraph): number | null {
  for (const match of own.matchAll(TAKES_EFFECT)) {
    const start = Math.max(0, match.index - MAX_SUBJECT);
    const before = own.slice(start, match.index);
    const subject = SUBJECT.exec(before);
    if (subject === null || CONDITIONAL.test(subject[0])) continue;
    const lead = before.slice(Math.max(0, subject.index - 80), subject.index);
    const at = match.index + match[0].length;
    if (!ASIDE.test(lead) && !OF.test(lead) && WHEN.test(own.slice(at, at + 20))) return at;
  }
  return null;
}
