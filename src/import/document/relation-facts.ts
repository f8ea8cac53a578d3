import type { z } from 'astro/zod';
import type { relation } from '../../schemas/relation.ts';
import type { Metadata, StatedRelation } from '../metadata/index.ts';
import type { Witness } from './evidence.ts';

type RelationFact = z.input<typeof relation>;

/**
 * Relations of a text to documents it names by number; one it names by title alone leads nowhere and
 * is left to an editor. What a text says twice of one document is said once.
 */
export function relationFacts({ relations }: Metadata, witness: Witness): RelationFact[] {
  const seen = new Set<string>();
  return relations.flatMap((stated): RelationFact[] => {
    const { kind, target } = stated;
    if (target === null) return [];
    const key = [kind, target, stated.by ?? '', stated.provisions.join()].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [factOf(stated, target, witness)];
  });
}

function factOf(stated: StatedRelation, target: string, witness: Witness): RelationFact {
  const { kind, cited, by, provisions, scope, from } = stated;
  return {
    kind,
    target,
    cited,
    ...(by !== null && { by }),
    ...(provisions.length > 0 && { provisions: [...provisions] }),
    ...(scope !== null && { scope }),
    ...(from !== null && { from }),
    ...witness(stated),
  };
}
