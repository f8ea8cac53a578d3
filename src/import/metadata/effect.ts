import type { Citation } from '../../legal/citation/index.ts';
import { nextDay } from '../../legal/calendar.ts';
import { DAY, dayOf } from './day.ts';
import { chiefClause, mainClauses, TYPE, type MainClause } from './main-clause.ts';
import { provisionsOf } from './provisions.ts';
import { citationsIn, type OwnParagraph } from './sentences.ts';
import type { Entry, Found, OwnDay } from './types.ts';
import { readBeginning, type Anchors, type Beginning } from './when.ts';

/** What an act says about when it applies. */
export interface EffectFact {
  readonly inForce: Found<Entry> | null;
  readonly expires: Found<string> | null;
  readonly starts: readonly Found<OwnDay>[];
  readonly ends: readonly Found<OwnDay>[];
  /** Articles that speak of effect; relations are looked for there. */
  readonly articles: ReadonlySet<string>;
  readonly why: string;
}

const ANY =
  /(?:(?:có|bắt đầu có)\s+hiệu lực(?:\s+(?:thi hành|pháp luật|áp dụng))?|được (?:áp dụng|thực hiện)|áp dụng|thi hành|thực hiện)(?=\s*,?\s*(?:kể\s+)?(?:từ|sau|đến|trong))/gu;
const UNTIL = new RegExp(String.raw`(?:cho\s+)?đến\s+(hết\s+)?(?:hết\s+)?(?:ngày\s+)?${DAY}`, 'u');
const ENDS = new RegExp(
  String.raw`(?:${TYPE})\s+này\s+(?:sẽ\s+)?(?:hết|chấm dứt)\s+hiệu lực(?:\s+(?:thi hành|áp dụng))?\s*(?:kể\s+)?(?:từ|vào)?\s*(?:ngày\s+)?${DAY}`,
  'u',
);
const EXCEPT = 'Văn bản nêu các trường hợp trừ ra; hãy đọc lại câu này.';
const NONE = 'Không thấy câu nêu ngày có hiệu lực.';

/** Reads when the act enters into force, ends, and which provisions have days of their own. */
export function findEffect(
  paragraphs: readonly OwnParagraph[],
  citations: readonly Citation[],
  anchors: Anchors,
): EffectFact {
  const clauses = mainClauses(paragraphs);
  const main = chiefClause(clauses);
  const beginning =
    main === null ? null : readBeginning(main.paragraph.own.slice(main.at), anchors);
  const articles = new Set(
    clauses.map(({ paragraph }) => paragraph.article).filter((one) => one !== ''),
  );
  const near = paragraphs.filter(({ article }) => articles.has(article));
  const own = near.flatMap((paragraph) => ownDays(paragraph, citations, anchors, main));
  const known = main !== null && beginning !== null && beginning.kind !== 'unknown';
  return {
    inForce: known ? { value: entryOf(beginning), range: rangeOf(main.paragraph) } : null,
    expires: findEnd(paragraphs, main),
    starts: own.flatMap(({ start }) => (start === null ? [] : [start])),
    ends: own.flatMap(({ end }) => (end === null ? [] : [end])),
    articles,
    why: beginning?.kind === 'unknown' ? unread(beginning.words, anchors) : NONE,
  };
}

function unread(words: string, { issued }: Anchors): string {
  return issued === null && /ký|ban hành|thông qua/u.test(words)
    ? 'Ngày có hiệu lực tính từ ngày ký, mà ngày ký không có trong văn bản.'
    : `Câu về hiệu lực ("…${words}") không cho một ngày xác định.`;
}

function rangeOf({ start, end }: OwnParagraph): { start: number; end: number } {
  return { start, end };
}

function entryOf(beginning: Exclude<Beginning, { kind: 'unknown' }>): Entry {
  return beginning.kind === 'after'
    ? { kind: 'bounds', notBefore: beginning.day }
    : { kind: 'day', from: beginning.day };
}

function findEnd(
  paragraphs: readonly OwnParagraph[],
  main: MainClause | null,
): Found<string> | null {
  for (const paragraph of paragraphs) {
    const ended = ENDS.exec(paragraph.own);
    const day = ended === null ? null : dayOf(ended.slice(1));
    if (day === null) continue;
    const found = { value: day, range: rangeOf(paragraph) };
    return /,\s*trừ\s/u.test(paragraph.own) ? { ...found, note: EXCEPT } : found;
  }
  if (main === null) return null;
  const clause = sentence(main.paragraph.own.slice(main.at));
  const until = UNTIL.exec(clause);
  const last = until === null ? null : dayOf(until.slice(2));
  if (last !== null && until !== null) return lastDay(main.paragraph, last, until[1] !== undefined);
  return null;
}

function lastDay(paragraph: OwnParagraph, last: string, whole: boolean): Found<string> {
  const found = { value: nextDay(last), range: rangeOf(paragraph) };
  return whole
    ? found
    : { ...found, note: `Văn bản ghi "đến ngày", hiểu là đến hết ngày ${last}.` };
}

function sentence(text: string): string {
  return /^[\s\S]*?(?:[;.](?=\s+\p{Lu})|$)/u.exec(text)?.[0] ?? text;
}

/** Days of single provisions in an article about effect: "Quy định tại khoản 4 Điều 5 … từ ngày …". */
function ownDays(
  paragraph: OwnParagraph,
  citations: readonly Citation[],
  anchors: Anchors,
  main: MainClause | null,
): { start: Found<OwnDay> | null; end: Found<OwnDay> | null }[] {
  const { own, start: offset } = paragraph;
  const days = [];
  let from = 0;
  for (const match of own.matchAll(ANY)) {
    const at = match.index + match[0].length;
    const isMain = main?.paragraph === paragraph && main.at === at;
    const cut = from;
    from = at;
    if (isMain) continue;
    const cited = citationsIn(citations, { start: offset + cut, end: offset + match.index }).filter(
      ({ kind }) => kind === 'provision' || kind === 'relative',
    );
    const provisions = cited.filter(isOwn).flatMap(provisionsOf);
    if (provisions.length === 0 || cited.length === 0) continue;
    const rest = sentence(own.slice(at));
    const begins = readBeginning(rest, anchors);
    const until = UNTIL.exec(rest);
    const last = until === null ? null : dayOf(until.slice(2));
    const range = { start: offset + cut, end: paragraph.end };
    days.push({
      start: begins.kind === 'day' ? { value: { provisions, day: begins.day }, range } : null,
      end: last === null ? null : { value: { provisions, day: last }, range },
    });
  }
  return days;
}

/** Places in this act: "khoản 4 Điều 5 của Nghị định này", or with no act named. */
function isOwn(citation: Citation): boolean {
  if (citation.kind === 'provision') return citation.document === null;
  return citation.kind === 'relative' && citation.base.to === 'document';
}
