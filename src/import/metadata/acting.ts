import type { Citation } from '../../legal/citation/index.ts';
import type { Issue } from '../../legal/issue.ts';
import { LAPSE, verbsIn, type Action } from './action.ts';
import { DAY, dayOf } from './day.ts';
import { SentenceReader } from './sentence-reader.ts';
import type { OwnParagraph } from './sentences.ts';
import { targetOf, type Target } from './target.ts';

/** An act or a place in one, with what a paragraph does to it. */
export interface Acted {
  readonly action: Action;
  /** `null` where the act is the one the article is about: "Bãi bỏ khoản 2 Điều 5". */
  readonly target: Target | null;
  readonly citation: Citation;
  readonly from: string | null;
  readonly scope: string | null;
}

/** What a paragraph does, and what goes on in the paragraphs below it. */
export interface ActingParagraph {
  readonly acted: readonly Acted[];
  /** "Bãi bỏ các văn bản sau:" acts on what its children name. */
  readonly opens: Action | null;
  readonly issues: readonly Issue[];
}

const STARTS = new RegExp(String.raw`(?:kể\s+)?từ\s+(?:ngày\s+)?${DAY}`, 'iu');
const MAX_SCOPE = 200;

/**
 * Reads what a paragraph does to other acts. `inherited`: what the line above the list says.
 * A citation inside of another act's title ("… sửa đổi Nghị định B") is not acted on.
 */
export function readActing(
  paragraph: OwnParagraph,
  citations: readonly Citation[],
  { inherited, place, body }: { inherited: Action | null; place: string | null; body: string },
): ActingParagraph {
  const acted: Acted[] = [];
  const unsure: Citation[] = [];
  for (const sentence of sentences(paragraph)) {
    const own = citations.filter(
      ({ range }) => range.start >= sentence.start && range.start < sentence.end,
    );
    const reader = new SentenceReader(inherited);
    const lapse = lapseIn(sentence.text);
    const day = STARTS.exec(sentence.text);
    const from = day === null ? null : dayOf(day.slice(1));
    let at = sentence.start;
    for (const citation of own) {
      const gap = body.slice(at, Math.max(at, citation.range.start));
      at = Math.max(at, citation.range.end);
      const lapses = lapse !== null && citation.range.start - sentence.start < lapse;
      const { action, doubt, lead } = reader.next(gap, citation, lapses);
      if (doubt) unsure.push(citation);
      if (action === null) continue;
      const target = targetOf(body, citation, place);
      if (target === null && !isPlace(citation)) continue;
      const kind = actionOn(action, { target, lead, after: body.slice(at, at + 60) });
      const scope =
        scopeAfter(body.slice(at, sentence.end)) ??
        (target?.provisions.length === 0 ? scopeBefore(kind, lead) : null);
      acted.push({ action: kind, target, citation, from, scope });
    }
  }
  return { acted, opens: opens(paragraph.own, inherited), issues: unsure.map(unsureIssue) };
}

function unsureIssue({ text, range }: Citation): Issue {
  return {
    rule: 'metadata/relation-unsure',
    severity: 'warning',
    message: `Chưa rõ "${text.slice(0, 80).toWellFormed()}" thuộc danh sách văn bản bị thay thế, bãi bỏ hay chỉ nằm trong tên một văn bản khác.`,
    hint: 'Đọc lại điều khoản này và ghi quan hệ bằng tay nếu cần.',
    range,
  };
}

/** Sentences of a paragraph, its marker with the first. */
function sentences({ own, start }: OwnParagraph): { text: string; start: number; end: number }[] {
  const found = [];
  let from = 0;
  for (const match of own.matchAll(/\.\s+(?=\p{Lu})/gu)) {
    // Not after a number: "1. Thông tư", "Điều 1. Bãi bỏ".
    if (/(?:^|\s)(?:\d{1,3}\p{L}?|[IVX]+|TP|KT|TM)$/u.test(own.slice(from, match.index))) continue;
    found.push({
      text: own.slice(from, match.index + 1),
      start: start + from,
      end: start + match.index + 1,
    });
    from = match.index + match[0].length;
  }
  found.push({ text: own.slice(from), start: start + from, end: start + own.length });
  return found;
}

/** Where "hết hiệu lực" stands, in a sentence that begins with what ends. */
function lapseIn(text: string): number | null {
  const match = LAPSE.exec(text);
  if (match === null) return null;
  const before = text.slice(0, match.index);
  const aside =
    /(?:trước|sau|đến|cho đến|khi|trường hợp|nếu|đối với|chưa|không)(?:\s+(?:ngày|khi|thời điểm|là))?\s[^;]{0,30}$/iu;
  if (
    /(?:^|\s)(?:trường hợp|đối với|nếu|trước (?:ngày|khi)|cho đến (?:ngày|khi|hết))(?=\s)/iu.test(
      before,
    )
  )
    return null;
  return aside.test(before.slice(-40)) ? null : match.index;
}

function opens(own: string, inherited: Action | null): Action | null {
  const text = own.trim();
  const title = /^Điều\s+\d+\p{L}?\.?\s*(.*)$/su.exec(text)?.[1];
  const verbs = verbsIn(
    text.replace(/^\s*(?:Điều\s+\d+\p{L}?|\d+\p{L}?|\p{L})\s*[.)]\s*/u, ''),
    '',
  );
  const verb = verbs[0];
  if (text.endsWith(':')) {
    if (LAPSE.test(text)) return 'repeals';
    return verbs.at(-1)?.action ?? inherited;
  }
  // "Điều 1. Bãi bỏ toàn bộ các thông tư" is a title over the list.
  if (title !== undefined && verb?.start === 0) return verb.action;
  return null;
}

function isPlace(citation: Citation): boolean {
  return citation.kind === 'provision' && citation.document === null;
}

/**
 * A form that takes the place of a form changes the act that holds it; so does repealing "một số
 * khoản của Điều 5", which names none of them.
 */
function actionOn(
  action: Action,
  { target, lead, after }: { target: Target | null; lead: string; after: string },
): Action {
  const partial = target === null || target.provisions.length > 0;
  if (partial && /(?:^|\s)một số\s/u.test(lead)) return 'amends';
  return action === 'replaces' && (partial || /^\s*bằng\s/u.test(after)) ? 'amends' : action;
}

function scopeAfter(text: string): string | null {
  const match = /^[^;]{0,300}?[,(]\s*(trừ\s[^;.]*)/u.exec(text);
  return match?.[1] === undefined || LAPSE.test(match[1])
    ? null
    : match[1].slice(0, MAX_SCOPE).trim();
}

/** "Bãi bỏ các nội dung công bố tại Quyết định A": not all of A. */
function scopeBefore(action: Action, lead: string): string | null {
  const words = lead.replace(/\s+/gu, ' ').trim();
  if (action === 'amends' || !/\s(?:tại|của|trong|thuộc)$/u.test(` ${words}`)) return null;
  if (/^(?:toàn bộ|hiệu lực|toàn văn)(?=\s)/iu.test(words)) return null;
  return words.slice(0, MAX_SCOPE);
}
