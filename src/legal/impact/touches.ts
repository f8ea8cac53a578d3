import { isWithin } from '../address/within.ts';
import { actingIn } from '../effect/document.ts';
import { hasCome, transferPhase, effectOn, type EffectState } from '../effect/index.ts';
import type { GroundPlace, ImpactDocument, ImpactWorld } from './types.ts';

/**
 * What touches a place by a day beside what its state already tells, as short words, sorted:
 *
 * - `transfers:<act>` where an act has moved the competence it gives, `transfers?:<act>` where it
 *   may have; the clause itself stays in force, but somebody else decides;
 * - `amends:<act>@<address>` and the like where an act changes only a part of the provision, and
 *   `ends@<address>` where a part has ended by itself: the state is then still the whole's;
 * - of a whole document, all that has changed it, without the places (`amends:<act>`).
 *
 * Facts of confidence C do not count. An act that rests on the document or details it does not
 * change what stands in it, so it is not among them.
 */
export function touchesOf(
  { provision }: GroundPlace,
  held: ImpactDocument,
  containers: readonly string[],
  on: string,
  world: ImpactWorld,
): string[] {
  const inside = insideOf(provision);
  const place = provision === null ? [] : [provision, ...containers];
  const overlaps = (addresses: readonly string[]): boolean =>
    provision === null ||
    addresses.length === 0 ||
    addresses.some((one) => inside(one) || place.some((outer) => isWithin(outer, one)));

  const { input, transfers } = held;
  const changing = actingIn({ on, territory: input.territory }, input, world.tree)
    .filter(({ when }) => hasCome(when, on) === 'yes')
    .flatMap(({ kind, by, provisions }) =>
      provision === null
        ? [`${kind}:${by}`]
        : provisions.filter(inside).map((address) => `${kind}:${by}@${address}`),
    );
  const ended = input.provisionEnds
    .filter(({ lastDay, confidence }) => confidence !== 'C' && lastDay < on)
    .flatMap(({ provisions }) => provisions.filter(inside).map((address) => `ends@${address}`));
  const moved = transfers
    .filter(({ provisions }) => overlaps(provisions))
    .flatMap(({ by, when, until }) => {
      const phase = transferPhase({ when, until }, actOn(by, on, world), on);
      if (phase === 'moved') return [`transfers:${by}`];
      return phase === 'possible' ? [`transfers?:${by}`] : [];
    });
  return [...new Set([...changing, ...ended, ...moved])].sort();
}

/** Whether an address stands in a provision and is not the provision itself; all do in a document. */
function insideOf(provision: string | null): (address: string) => boolean {
  return (address) => provision === null || address.startsWith(`${provision}-`);
}

function actOn(slug: string, on: string, { documentOf, tree }: ImpactWorld): EffectState | null {
  const act = documentOf(slug);
  return act && effectOn({ on }, act.input, tree);
}
