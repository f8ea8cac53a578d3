import type { CompetenceWorld } from '../../legal/competence/index.ts';
import { effectOn, provisionEffectOn, territoryTree } from '../../legal/effect/index.ts';
import type { SiteDocument } from '../model.ts';
import type { Registries } from '../read/registries.ts';

/** What the engine of competence asks about: states of the documents held here, and territories. */
export function competenceWorld(
  documents: readonly SiteDocument[],
  { territories }: Pick<Registries, 'territories'>,
): CompetenceWorld {
  const tree = territoryTree(territories);
  const inputs = new Map(documents.map(({ slug, effectInput }) => [slug, effectInput]));
  return {
    tree,
    stateOf: (slug, provision, on) => {
      const input = inputs.get(slug);
      if (!input) return null;
      return provision === null
        ? effectOn({ on }, input, tree)
        : provisionEffectOn(provision, { on }, input, tree);
    },
  };
}
