import { covers, type TerritoryTree } from '../effect/index.ts';
import type { CompetencePart, CompetenceSpan } from './types.ts';

/**
 * Parts with one and the same answer are one: that of a place covers those within it, and one that
 * is about every case names none.
 */
export function merge<Span extends CompetenceSpan>(
  parts: readonly CompetencePart<Span>[],
  cases: number,
  tree: TerritoryTree,
): CompetencePart<Span>[] {
  const merged: CompetencePart<Span>[] = [];
  for (const part of parts) {
    const at = merged.findIndex(
      (other) =>
        other.span === part.span &&
        other.otherwise === part.otherwise &&
        covers(tree, other.territory, part.territory),
    );
    const found = merged[at];
    if (!found) merged.push(part);
    else
      merged[at] = {
        ...found,
        cases: [...new Set([...found.cases, ...part.cases])],
        before: found.before ?? part.before,
        after: found.after ?? part.after,
      };
  }
  return merged.map((part) => (part.cases.length === cases ? { ...part, cases: [] } : part));
}

/** Without the parts of places that nothing is said of but for an area within them. */
export function spoken<Span extends CompetenceSpan>(
  parts: readonly CompetencePart<Span>[],
  tree: TerritoryTree,
): CompetencePart<Span>[] {
  return parts.filter(
    (part) =>
      part.span !== null ||
      !parts.some(
        (other) =>
          other.span !== null &&
          other.territory !== part.territory &&
          covers(tree, part.territory, other.territory) &&
          other.cases.join(' ') === part.cases.join(' '),
      ),
  );
}
