import type { Discrepancy } from '../schemas/discrepancy.ts';
import type { Source } from '../schemas/registry.ts';
import type { Review } from '../schemas/review.ts';
import type { LineIssue } from './frontmatter.ts';
import { nearest } from './references.ts';

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
      const near = nearest(source, ids);
      return [
        {
          rule: 'content/unknown-id',
          severity: 'error',
          line: lineOf([i, ...path]),
          message: `Mục ${entry.id}: không có nguồn "${source}".`,
          hint: `${near === null ? '' : `Có phải "${near}"? `}Danh sách ở content/nguon/nguon.yaml.`,
        },
      ];
    }),
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

function sourceRefs(entry: Discrepancy | Review) {
  const refs = entry.sources.map((ref, j) => ({ ref, path: ['sources', j] }));
  return 'where' in entry ? [{ ref: entry.where, path: ['where'] }, ...refs] : refs;
}

function documentRefs(entry: Discrepancy | Review) {
  if ('document' in entry) return [{ slug: entry.document, path: ['document'] }];
  return entry.documents.map((slug, j) => ({ slug, path: ['documents', j] }));
}
