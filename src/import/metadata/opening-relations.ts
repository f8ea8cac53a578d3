import type { Citation } from '../../legal/citation/index.ts';
import type { Range } from '../../legal/issue.ts';
import type { LegalTree, Paragraph } from '../../legal/structure/index.ts';
import { oneLine } from './lines.ts';
import { BESIDE } from './sentence-reader.ts';
import { citationsIn } from './sentences.ts';
import { targetOf, type Target } from './target.ts';
import type { Basis, StatedRelation } from './types.ts';

/** Lines of bases that name the act's grounds; "theo đề nghị" names who proposed it. */
const GROUND = /^[-+*\s]*(?:căn cứ|thực hiện|thi hành|chiểu)\s/iu;
const BASIS =
  /^[-+*\s]*(?:căn cứ|thực hiện|thi hành|chiểu|xét|theo|sau khi|được sự|trên cơ sở)\s/iu;
/** What an act does to the one above it, in its title. */
const DETAILS = /(quy định chi tiết|hướng dẫn)(?=\s)/giu;
const MAX_DISTANCE = 160;
const ENACTS = /\sban hành\s+(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Pháp lệnh)\s/u;

/** The bases before the first article, each with its words. */
export function findBases(tree: LegalTree): Basis[] {
  return openingOf(tree)
    .filter(
      ({ role, range }) =>
        role === 'basis' || BASIS.test(tree.text.slice(range.start, range.start + 60)),
    )
    .map(({ range, address }) => ({
      text: oneLine(tree.text.slice(range.start, range.end)),
      range,
      address,
    }));
}

function openingOf(tree: LegalTree): readonly Paragraph[] {
  return tree.instruments[0]?.opening ?? [];
}

/** Acts that the bases rest on; those in another act's title are not among them. */
export function basedOn(
  body: string,
  bases: readonly Basis[],
  citations: readonly Citation[],
  place: string | null,
): StatedRelation[] {
  return bases
    .filter(({ text }) => GROUND.test(text))
    .flatMap(({ range, address }) =>
      listed(body, range, citations, place).map((target) => relation('basedOn', target, address)),
    );
}

/** Acts named side by side from the beginning of a range on. */
function listed(
  body: string,
  range: Range,
  citations: readonly Citation[],
  place: string | null,
): Target[] {
  const found: Target[] = [];
  let at: number | null = null;
  let nested = false;
  for (const citation of citationsIn(citations, range)) {
    const gap = body.slice(at ?? citation.range.start, citation.range.start);
    nested = at !== null && ((nested && !gap.includes(';')) || !BESIDE.test(gap));
    at = citation.range.end;
    const target = nested ? null : targetOf(body, citation, place);
    if (target !== null) found.push(target);
  }
  return found;
}

/**
 * The acts that a title says it details or guides: "Hướng dẫn thi hành Nghị định số …". The enacting
 * sentence repeats the title in mixed case, so it is read first.
 */
export function detailedActs(
  body: string,
  { tree, title }: { tree: LegalTree; title: Range },
  citations: readonly Citation[],
  place: string | null,
): StatedRelation[] {
  const enacting = openingOf(tree).find(({ range }) =>
    ENACTS.test(body.slice(range.start, range.end)),
  );
  for (const range of [...(enacting === undefined ? [] : [enacting.range]), title]) {
    const text = body.slice(range.start, range.end);
    for (const match of text.matchAll(DETAILS)) {
      const from = range.start + match.index + match[0].length;
      const [first] = citationsIn(citations, { start: from, end: range.end });
      if (first === undefined || first.range.start - from > MAX_DISTANCE) continue;
      const kind = /^q/iu.test(match[0]) ? 'details' : 'guides';
      return listed(body, { start: first.range.start, end: range.end }, citations, place).map(
        (target) => relation(kind, target, null),
      );
    }
  }
  return [];
}

function relation(kind: StatedRelation['kind'], target: Target, by: string | null): StatedRelation {
  const { slug, cited, range, provisions } = target;
  return { kind, target: slug, cited, range, by, provisions, scope: null, from: null };
}

/** The acts that a consolidated text puts together: the first, and those that changed it. */
export function consolidatedActs(
  tree: LegalTree,
  citations: readonly Citation[],
): { relations: StatedRelation[]; incorporates: string[] } {
  const targets: Target[] = [];
  let open = false;
  for (const { range } of openingOf(tree)) {
    const text = tree.text.slice(range.start, range.end);
    const [first] = citationsIn(citations, range);
    if (first === undefined || BASIS.test(text)) continue;
    const lead = tree.text.slice(range.start, first.range.start);
    const begins = /^(?:\s*\d{1,2}\s*[.)/]|\s*[-+])?\s*$/u.test(lead);
    if (!begins || (!open && !/có hiệu lực|sửa đổi, bổ sung/u.test(text))) continue;
    const target = targetOf(tree.text, first, null);
    if (target === null) continue;
    targets.push(target);
    open = true;
    // All in one paragraph: "…, được sửa đổi, bổ sung bởi: Nghị định …; Nghị định …".
    const changed = /được sửa đổi, bổ sung[^:]{0,40}(?:bởi|theo)\s*:?/u.exec(text);
    if (changed !== null)
      targets.push(
        ...listed(
          tree.text,
          { start: range.start + changed.index, end: range.end },
          citations,
          null,
        ),
      );
  }
  const slugs = targets.flatMap(({ slug }) => (slug === null ? [] : [slug]));
  return {
    relations: targets.map((target) => ({
      ...relation('consolidates', target, null),
      provisions: [],
    })),
    incorporates: [...new Set(slugs.slice(1))].filter((slug) => slug !== slugs[0]),
  };
}
