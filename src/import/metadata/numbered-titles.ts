import type { Citation } from '../../legal/citation/index.ts';
import type { DocumentNumber } from '../../legal/number/index.ts';
import { documentSlug, sameNumber } from '../../legal/number/index.ts';
import { exact } from '../../legal/vietnamese/index.ts';
import type { StatedRelation } from './types.ts';

/**
 * Gives relations to acts named by title only the slug that the same title has with its number
 * elsewhere in the text: "Luật Lễ tân" of an article, "Luật Lễ tân số 33/2016/QH13" of the bases.
 * A title with several numbers (a law and the law it replaced) stays without; so does one that the
 * text also names with the day of another year.
 */
export function withNumbers(
  relations: readonly StatedRelation[],
  citations: readonly Citation[],
  own: DocumentNumber | null,
): StatedRelation[] {
  const slugs = slugsByTitle(citations, own);
  for (const title of otherYears(citations, slugs)) slugs.delete(title);
  return relations.map((relation) => {
    const known = relation.target === null ? slugs.get(titleIn(relation.cited)) : undefined;
    const [slug] = known ?? [];
    return known?.size === 1 && slug !== undefined ? { ...relation, target: slug } : relation;
  });
}

/** "Luật Lễ tân ngày 13 tháng 11 năm 2020" without its day. */
function titleIn(cited: string): string {
  return exact(cited.replace(/\s+(?:ngày|năm)\s+\d.*$/u, ''));
}

function slugsByTitle(
  citations: readonly Citation[],
  own: DocumentNumber | null,
): Map<string, Set<string>> {
  const slugs = new Map<string, Set<string>>();
  for (const citation of citations) {
    if (citation.kind !== 'document' && citation.kind !== 'provision') continue;
    const { designation, type } = citation.document ?? {};
    if (designation?.by !== 'number' || designation.title === null || type == null) continue;
    if (citation.quoted || (own !== null && sameNumber(designation.number, own))) continue;
    const title = exact(`${type.text} ${designation.title.text}`);
    const known = slugs.get(title) ?? new Set();
    slugs.set(title, known.add(documentSlug(designation.number)));
  }
  return slugs;
}

/** Titles that the text names, without a number, with another year than that of their number. */
function otherYears(
  citations: readonly Citation[],
  slugs: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return citations.flatMap((citation) => {
    if (citation.kind !== 'document' && citation.kind !== 'provision') return [];
    const { designation, type, date } = citation.document ?? {};
    if (designation?.by !== 'title' || type == null) return [];
    const year = date?.iso?.slice(0, 4) ?? designation.year?.toString();
    const title = exact(`${type.text} ${designation.title.text}`);
    const known = slugs.get(title);
    const differs = year !== undefined && ![...(known ?? [])].every((slug) => slug.includes(year));
    return known && differs ? [title] : [];
  });
}
