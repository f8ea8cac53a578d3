import { isWithin } from '../../legal/address/within.ts';
import type { Citation } from '../../legal/citation/index.ts';
import type { Issue } from '../../legal/issue.ts';
import { readActing, type Acted } from './acting.ts';
import type { Action } from './action.ts';
import { oneLine } from './lines.ts';
import { provisionsOf } from './provisions.ts';
import { citationsIn, type OwnParagraph } from './sentences.ts';
import type { Target } from './target.ts';
import type { StatedRelation } from './types.ts';
import { placeWithin } from './within.ts';

/** What the reading of relations needs to know of the act. */
export interface ActingContext {
  readonly body: string;
  readonly citations: readonly Citation[];
  /** Place of the issuer, for numbers that repeat. */
  readonly place: string | null;
  /** Articles about effect. */
  readonly effect: ReadonlySet<string>;
  /** The act whose changes the title announces; articles may leave its name out. */
  readonly amended: Target | null;
}

/** Headings of articles that act on other acts, with what they act on. */
const ACTS =
  /^(?:bãi bỏ|thay thế|sửa đổi|bổ sung|hủy bỏ|huỷ bỏ|đính chính|thay cụm từ|bỏ cụm từ)[\s,](?:.*\s)?(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|văn bản|quy định|quy chế|điều|khoản|điểm|phụ lục|mẫu|danh mục|cụm từ|số)(?=[\s:,.]|$)/iu;
/** Headings of the last articles. */
const FINAL =
  /hiệu lực|điều khoản (?:thi hành|cuối cùng)|tổ chức (?:thực hiện|thi hành)|trách nhiệm thi hành|^thi hành|bãi bỏ|thay thế|sửa đổi/iu;
const LAST = 6;
const TRANSITION = /chuyển tiếp(?!.*hiệu lực)/iu;
/** Acts of so few articles say it anywhere. */
const SHORT = 4;
const MAX_HEADING = 120;
const MAX_LEAD = 400;

interface Opened {
  readonly address: string;
  readonly action: Action;
  /** The act that the places below are of. */
  readonly target: Target | null;
  /** The one place that the line names; places below it may leave it out. */
  readonly within: string | null;
}

/** Which acts this one replaces, repeals and amends, from its articles. */
export function actingRelations(
  paragraphs: readonly OwnParagraph[],
  context: ActingContext,
): { relations: StatedRelation[]; issues: Issue[] } {
  const articles = new Set(paragraphs.map(({ article }) => article).filter((one) => one !== ''));
  const leads = new Map<string, string>();
  for (const { article, own } of paragraphs) if (!leads.has(article)) leads.set(article, own);
  const last = new Set([...articles].slice(-LAST));
  const wanted = (article: string): boolean => {
    const lead = (leads.get(article) ?? '').replace(/^Điều\s+\d+\p{L}?\s*[.:]?\s*/u, '');
    if (article === '' || TRANSITION.test(lead.slice(0, MAX_HEADING))) return false;
    if (articles.size <= SHORT || context.effect.has(article)) return true;
    return last.has(article)
      ? FINAL.test(lead.slice(0, MAX_HEADING)) || ACTS.test(lead.slice(0, MAX_LEAD))
      : ACTS.test(lead.slice(0, MAX_LEAD));
  };
  const relations: StatedRelation[] = [];
  const issues: Issue[] = [];
  let opened: Opened[] = [];
  for (const paragraph of paragraphs) {
    if (!wanted(paragraph.article)) continue;
    opened = opened.filter(({ address }) => isWithin(paragraph.address, address));
    const above = opened.at(-1);
    if (TRANSITION.test(paragraph.own.slice(0, 60))) continue;
    const read = readParagraph(paragraph, above, context);
    relations.push(...read.relations);
    issues.push(...read.issues);
    if (read.opens !== null) opened.push(read.opens);
  }
  return { relations, issues };
}

function readParagraph(
  paragraph: OwnParagraph,
  above: Opened | undefined,
  { body, citations, place, amended }: ActingContext,
): { relations: StatedRelation[]; issues: readonly Issue[]; opens: Opened | null } {
  // Below "Sửa đổi Nghị định A" only places of A are acted on; other acts are merely mentioned.
  const inherited = above?.target == null ? (above?.action ?? null) : null;
  const own = citationsIn(citations, paragraph);
  const { acted, opens, issues } = readActing(paragraph, own, { inherited, place, body });
  const relations = acted.flatMap((one) => {
    const of = one.target ?? above?.target ?? amended;
    const within = one.target === null ? (above?.within ?? null) : null;
    return of === null ? [] : [relationOf(one, of, paragraph.address, within)];
  });
  const [first] = relations;
  const within =
    relations.length === 1 && first?.provisions.length === 1 ? first.provisions[0] : null;
  const opened = {
    address: paragraph.address,
    target: onlyTarget(acted, above?.target ?? amended),
  };
  return {
    relations,
    issues,
    opens:
      opens === null ? null : { ...opened, action: opens, within: within ?? above?.within ?? null },
  };
}

/** The act that the places below a line are of: the only one it names, or the one it stands under. */
function onlyTarget(acted: readonly Acted[], above: Target | null): Target | null {
  const named = acted.flatMap(({ target }) => (target === null ? [] : [target]));
  if (named.length === 0) return above;
  return new Set(named.map(({ cited }) => cited)).size === 1 ? (named[0] ?? null) : null;
}

function relationOf(
  { action, citation, from, scope }: Acted,
  of: Target,
  by: string,
  within: string | null,
): StatedRelation {
  const cited = provisionsOf(citation);
  const provisions = cited.flatMap((address) => placeWithin(address, within) ?? []);
  // A place that nobody can tell must not make the whole act repealed.
  const lost = provisions.length < cited.length ? oneLine(citation.text) : null;
  const told = { provisions: lost === null ? provisions : [], scope: scope ?? lost };
  return {
    kind: action,
    target: of.slug,
    cited: of.cited,
    range: citation.range,
    by,
    ...told,
    from,
  };
}
