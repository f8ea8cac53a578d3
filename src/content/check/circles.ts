import type { FileIssue } from '../issues.ts';
import { issueAt, type CheckedCorpus, type CheckedDocument } from './corpus.ts';

/**
 * Acts that end each other in a circle of three or more; two that do so are written from both sides
 * (graph/both-sides). Told once, on the alphabetically first.
 */
export function checkCircles({ documents }: CheckedCorpus): FileIssue[] {
  const ends = new Map(documents.map((document) => [document.slug, endedBy(document)]));
  const reached = new Map(documents.map(({ slug }) => [slug, reachableFrom(slug, ends)]));
  return documents.flatMap((document) => {
    const members = [...(reached.get(document.slug) ?? [])]
      .filter((slug) => reached.get(slug)?.has(document.slug))
      .sort();
    if (members.length < 3 || members[0] !== document.slug) return [];
    const index = document.data.relations.findIndex(({ target }) => members.includes(target));
    return [
      issueAt(document, ['relations', index], {
        rule: 'graph/circle',
        severity: 'error',
        message: `Thay thế hoặc bãi bỏ vòng tròn: ${members.join(', ')}.`,
        hint: 'Chỉ văn bản mới thay hoặc bãi bỏ văn bản cũ; bỏ quan hệ ghi ngược.',
      }),
    ];
  });
}

/** Slugs of what a document ends as a whole. */
function endedBy({ data }: CheckedDocument): string[] {
  return data.relations
    .filter(
      ({ kind, scope, provisions }) =>
        (kind === 'replaces' || kind === 'repeals') &&
        scope === undefined &&
        provisions.length === 0,
    )
    .map(({ target }) => target);
}

/** All that can be reached along the edges, the start itself only by way of a circle. */
function reachableFrom(
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (seen.has(slug)) continue;
    seen.add(slug);
    open.push(...(edges.get(slug) ?? []));
  }
  return seen;
}
