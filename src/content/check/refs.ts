import { DOCUMENT_TYPES } from '../../legal/document-type.ts';
import type { Issuer, Source } from '../../schemas/registry.ts';
import type { LineIssue } from '../read/frontmatter.ts';
import { unknownId } from './unknown-id.ts';

/** The lists that entries about cited documents refer to. */
export interface Known {
  readonly sources: readonly Source[];
  readonly issuers: readonly Issuer[];
}

/** Line of a path in a file. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** An id that an entry names, and which list it must be in. */
export interface Ref {
  readonly id: string;
  readonly list: 'type' | 'issuer' | 'source';
  readonly path: readonly PropertyKey[];
}

/** A reference to a source, without the place in it. */
export function toSource(ref: string, path: readonly PropertyKey[]): Ref {
  return { id: ref.split('#')[0] ?? '', list: 'source', path };
}

/** References of the `sources` of a block of evidence, where there is one. */
export function toSources(refs: readonly string[] = [], block: readonly PropertyKey[] = []): Ref[] {
  return refs.map((ref, i) => toSource(ref, [...block, 'sources', i]));
}

/** Issues for the ids that their lists do not have; an unreadable list is an issue of its own. */
export function unknownRefs(
  entry: string,
  refs: readonly Ref[],
  { sources, issuers }: Known,
  lineOf: LineOf,
): LineIssue[] {
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const lists = {
    type: {
      known: ids(DOCUMENT_TYPES),
      what: 'loại văn bản',
      where: 'src/legal/document-type.ts',
    },
    issuer: {
      known: ids(issuers),
      what: 'cơ quan ban hành',
      where: 'content/don-vi/co-quan.yaml',
    },
    source: { known: ids(sources), what: 'nguồn', where: 'content/nguon/nguon.yaml' },
  };
  return refs.flatMap(({ id, list, path }) => {
    const { known } = lists[list];
    if (known.length === 0 || known.includes(id)) return [];
    return [{ line: lineOf(path), ...unknownId(`Mục ${entry}`, id, lists[list]) }];
  });
}
