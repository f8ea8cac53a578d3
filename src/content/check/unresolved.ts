import type { UnresolvedCitation } from '../../schemas/cited-document.ts';
import type { LineIssue } from '../read/frontmatter.ts';
import { toSource, toSources, unknownRefs, type Known, type LineOf, type Ref } from './refs.ts';

/** Checks what citations that cannot be tied to a document refer to. */
export function checkUnresolved(
  entries: readonly UnresolvedCitation[],
  known: Known,
  lineOf: LineOf,
): LineIssue[] {
  return entries.flatMap((entry, i) =>
    unknownRefs(entry.id, refsOf(entry), known, (path) => lineOf([i, ...path])),
  );
}

function refsOf({ type, issuer, where, sources, readAs }: UnresolvedCitation): Ref[] {
  return [
    { id: type, list: 'type', path: ['type'] },
    ...(issuer === undefined ? [] : [{ id: issuer, list: 'issuer', path: ['issuer'] } as const]),
    toSource(where, ['where']),
    ...toSources(sources),
    ...toSources(readAs?.sources, ['readAs']),
  ];
}
