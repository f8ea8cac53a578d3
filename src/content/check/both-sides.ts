import type { RelationKind } from '../../legal/graph.ts';
import type { FileIssue } from '../issues.ts';
import {
  fileOf,
  issueAt,
  relationsOf,
  type CheckedCorpus,
  type CheckedDocument,
} from './corpus.ts';

/**
 * Relations that only go one way, in families: a later act does something to an earlier one, a lower
 * act is made under a higher one. Two acts cannot do things of one family to each other.
 */
const FAMILIES: readonly (readonly RelationKind[])[] = [
  ['replaces', 'repeals', 'amends', 'corrects', 'consolidates', 'inherits', 'transfers'],
  ['details', 'guides', 'implements', 'basedOn'],
];

/** Relations written on both documents, although the inverse is derived. */
export function checkBothSides({ documents }: CheckedCorpus): FileIssue[] {
  return documents.flatMap((document) => bothSides(document, documents));
}

/** Told once for a pair of relations, on the document that cannot be the acting one. */
function bothSides(document: CheckedDocument, documents: readonly CheckedDocument[]): FileIssue[] {
  return relationsOf(document).flatMap(({ kind, target, path }) => {
    const other = documents.find(({ slug }) => slug === target && slug !== document.slug);
    if (!other || !isPassive(document, other)) return [];
    const back = relationsOf(other).find(
      (relation) => relation.target === document.slug && sameFamily(kind, relation.kind),
    );
    if (!back) return [];
    return [
      issueAt(document, path, {
        rule: 'graph/both-sides',
        severity: 'error',
        message: `Trường "${path.join('.')}": "${kind}" với "${target}", trong khi ${fileOf(other.slug)}:${other.lineOf(back.path)} ghi "${back.kind}" theo chiều ngược lại.`,
        hint: 'Chỉ ghi quan hệ ở văn bản tác động (văn bản ban hành sau); chiều ngược lại được tự suy ra.',
      }),
    ];
  });
}

/** Of two documents, the one that was issued first; by name when that is not known. */
function isPassive(a: CheckedDocument, b: CheckedDocument): boolean {
  const [dayA = '', dayB = ''] = [a.data.issued?.value, b.data.issued?.value];
  if (dayA === '' || dayB === '' || dayA === dayB) return a.slug > b.slug;
  return dayA < dayB;
}

function sameFamily(a: RelationKind, b: RelationKind): boolean {
  return FAMILIES.some((family) => family.includes(a) && family.includes(b));
}
