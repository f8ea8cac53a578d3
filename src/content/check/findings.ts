import type { Discrepancy } from '../../schemas/discrepancy.ts';
import type { Source } from '../../schemas/registry.ts';
import type { Review } from '../../schemas/review.ts';
import { isWeakA, weakA } from './evidence.ts';
import type { LineIssue } from '../read/frontmatter.ts';
import { unknownId } from './unknown-id.ts';

/** What an entry may refer to. */
interface Known {
  readonly sources: readonly Source[];
  /** Slugs of the documents that have a page. */
  readonly slugs: readonly string[];
}

/**
 * Checks what entries of the register of discrepancies and of the list of reviews refer to: a
 * source must exist; a document without a page is only worth a warning, for sources get documents
 * wrong that this site does not hold.
 */
export function checkFindings(
  entries: readonly (Discrepancy | Review)[],
  { sources, slugs }: Known,
  lineOf: (path: readonly PropertyKey[]) => number,
): LineIssue[] {
  const ids = sources.map(({ id }) => id);
  return entries.flatMap((entry, i) => [
    ...sourceRefs(entry).flatMap(({ ref, path }): LineIssue[] => {
      const source = ref.split('#')[0] ?? '';
      // An unreadable list of sources is an issue of its own, not one for each reference.
      if (ids.length === 0 || ids.includes(source)) return [];
      const list = { known: ids, what: 'nguồn', where: 'content/nguon/nguon.yaml' };
      return [{ line: lineOf([i, ...path]), ...unknownId(`Mục ${entry.id}`, source, list) }];
    }),
    ...(claimsSomethingRight(entry) && isWeakA(entry, sources)
      ? [{ line: lineOf([i, 'confidence']), ...weakA(`Mục ${entry.id}`) }]
      : []),
    ...documentRefs(entry)
      .filter(({ slug }) => !slugs.includes(slug))
      .map(({ slug, path }): LineIssue => ({
        rule: 'content/no-page',
        severity: 'warning',
        line: lineOf([i, ...path]),
        message: `Mục ${entry.id}: văn bản "${slug}" chưa có trang, nên không có liên kết.`,
      })),
  ]);
}

/** Not an entry that only shows a source contradicting itself: for that the source is the proof. */
function claimsSomethingRight(entry: Discrepancy | Review): boolean {
  return !('right' in entry) || (entry.right !== null && entry.kind !== 'internal');
}

function sourceRefs(entry: Discrepancy | Review) {
  const refs = entry.sources.map((ref, j) => ({ ref, path: ['sources', j] }));
  return 'where' in entry ? [{ ref: entry.where, path: ['where'] }, ...refs] : refs;
}

function documentRefs(entry: Discrepancy | Review) {
  if ('document' in entry) return [{ slug: entry.document, path: ['document'] }];
  return entry.documents.map((slug, j) => ({ slug, path: ['documents', j] }));
}
