import type { SiteDocument } from '../../content/model.ts';
import { exactDay } from '../../legal/effect/index.ts';

/** Something that happened, or will happen, to documents on a known day. */
export interface Change {
  readonly day: string;
  readonly document: SiteDocument;
  /** "thay thế"; "hết hiệu lực" when nothing follows. */
  readonly verb: string;
  /** Provisions touched, in words; empty for the whole document. */
  readonly scope: string;
  /** The document acted upon: a page of ours, or its name as cited. Null for "hết hiệu lực". */
  readonly target: { readonly name: string; readonly url: string | null } | null;
}

const verbs = new Map([
  ['replaces', 'thay thế'],
  ['repeals', 'bãi bỏ'],
  ['amends', 'sửa đổi, bổ sung'],
]);

/**
 * Every change whose day is known and whose evidence is not a mere lead, latest first.
 * What changes nothing (căn cứ, quy định chi tiết …) is left out.
 */
export function changesOf(documents: readonly SiteDocument[]): Change[] {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const acts = documents.flatMap((target) =>
    target.incoming.map((relation) => ({
      ...relation,
      day: exactDay(relation.when),
      target: link(target),
    })),
  );
  const outside = documents.flatMap((document) => {
    const start = document.data.inForceFrom;
    const startDay = start && start.confidence !== 'C' ? start.value : null;
    return document.data.relations
      .filter(({ target }) => !bySlug.has(target))
      .map((relation) => ({
        ...relation,
        by: document.slug,
        day: relation.from ?? startDay,
        target: { name: relation.cited ?? relation.target, url: null },
      }));
  });
  const relations = [...acts, ...outside].flatMap((relation): Change[] => {
    const { kind, by, day, confidence, scope = '', target } = relation;
    const document = bySlug.get(by);
    const verb = verbs.get(kind);
    if (!document || verb === undefined || day === null || confidence === 'C') return [];
    return [{ day, document, verb, scope, target }];
  });
  return merge([...relations, ...endings(documents)].sort((a, b) => b.day.localeCompare(a.day)));
}

/** One line where a document does the same to another in several places. */
function merge(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const index = merged.findIndex((other) => key(other) === key(change));
    const same = merged[index];
    if (same && same.scope !== '' && change.scope !== '')
      merged[index] = { ...same, scope: `${same.scope}; ${change.scope}` };
    else merged.push(change);
  }
  return merged;
}

function key({ day, document, verb, target }: Change): string {
  return [day, document.slug, verb, target?.name].join('|');
}

/** Documents that name the day they end on. */
function endings(documents: readonly SiteDocument[]): Change[] {
  return documents.flatMap((document) => {
    const { expires } = document.data;
    if (expires === undefined || expires.confidence === 'C') return [];
    return [{ day: expires.value, document, verb: 'hết hiệu lực', scope: '', target: null }];
  });
}

function link({ name, url }: SiteDocument) {
  return { name, url };
}
