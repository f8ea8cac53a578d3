import type { Relation } from '../../schemas/relation.ts';
import type { Edge } from './edges.ts';
import { GROUP_WORDS, type GroupKind } from './group-words.ts';

/** One other document with everything of one kind between it and this one. */
export interface Entry {
  readonly slug: string;
  readonly cited: string | undefined;
  readonly edges: readonly Edge[];
  /** Nothing but unverified leads (confidence C). */
  readonly lead: boolean;
}

/** The other documents of one kind, on one side. */
export interface Group {
  /** Id of the group in the list. */
  readonly id: string;
  readonly side: Edge['side'];
  readonly title: string;
  /** On the arrow. */
  readonly verb: string;
  readonly entries: readonly Entry[];
}

/** Relations by side and kind, in the order of {@link GROUP_WORDS}. */
export function groupsOf(edges: readonly Edge[]): Group[] {
  const byKind = Map.groupBy(edges, ({ side, relation }) => `${side} ${groupKind(relation)}`);
  return (['acts', 'acted-on'] as const).flatMap((side) =>
    Object.entries(GROUP_WORDS).flatMap(([kind, words]): Group[] => {
      const members = byKind.get(`${side} ${kind}`);
      if (!members) return [];
      const acts = side === 'acts';
      return [
        {
          id: `luc-do-${acts ? '' : 'duoc-'}${words.id}`,
          side,
          title: acts ? words.acts : words.actedOn,
          verb: words.verb,
          entries: entriesOf(members),
        },
      ];
    }),
  );
}

function groupKind({ kind, scope, provisions }: Relation): GroupKind {
  if (kind !== 'replaces' && kind !== 'repeals') return kind;
  return scope === undefined && provisions.length === 0 ? kind : `${kind}-part`;
}

function entriesOf(edges: readonly Edge[]): Entry[] {
  return [...Map.groupBy(edges, ({ other }) => other)].map(([slug, own]) => ({
    slug,
    cited: own.find(({ side, relation }) => side === 'acts' && relation.cited)?.relation.cited,
    edges: own,
    lead: own.every(({ relation }) => relation.confidence === 'C'),
  }));
}
