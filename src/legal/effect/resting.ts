import { isDead, type Confidence } from './states.ts';
import type { EffectInput, EffectState, IncomingRelation } from './types.ts';
import { exactDay, hasCome } from './when.ts';

/** How one act leans on another: made under it, or naming it as a legal basis. */
export const LEANING_KINDS = ['details', 'guides', 'implements', 'basedOn'] as const;
export type LeaningKind = (typeof LEANING_KINDS)[number];

/** An act that another leans on. */
export interface Basis {
  readonly kind: LeaningKind;
  /** Slug of the act leaned on. */
  readonly target: string;
  readonly confidence: Confidence;
}

/** A basis that has ended, as a whole or in part, by which acts and since when. */
export interface FallenBasis extends Basis {
  readonly whole: boolean;
  readonly by: readonly string[];
  readonly since: string | null;
}

/** What is known of an act leaned on. */
interface Leaned {
  readonly state: EffectState;
  readonly input: EffectInput;
}

/**
 * The bases of an act that no longer hold. Whether an act outlives the one it was made under is for
 * a lawyer to read from what took the parent's place; so it is to be checked, and not ended here.
 *
 * An act named as basis counts only once it has ended as a whole: one that goes on in part can
 * still carry what rests on it. A part that has ended counts whatever else is known of the parent,
 * for its state as a whole may be unknown.
 *
 * `leaned` tells of an act by its slug; null where nothing is known here.
 */
export function fallenBases(
  bases: readonly Basis[],
  leaned: (slug: string) => Leaned | null,
): FallenBasis[] {
  return bases.flatMap((basis): FallenBasis[] => {
    const act = basis.confidence === 'C' ? null : leaned(basis.target);
    if (!act) return [];
    const { state, input } = act;
    if (isDead(state.id)) return [{ ...basis, whole: true, by: state.by, since: state.since }];
    const ended = basis.kind === 'basedOn' ? [] : endedParts(input, state.on);
    if (ended.length === 0) return [];
    const days = new Set(ended.map(({ when }) => exactDay(when)));
    const [since = null] = days.size === 1 ? days : [];
    return [{ ...basis, whole: false, by: [...new Set(ended.map(({ by }) => by))], since }];
  });
}

function endedParts({ incoming }: EffectInput, on: string): IncomingRelation[] {
  return incoming.filter(
    ({ kind, partial, confidence, when }) =>
      (kind === 'replaces' || kind === 'repeals') &&
      partial &&
      confidence !== 'C' &&
      hasCome(when, on) === 'yes',
  );
}
