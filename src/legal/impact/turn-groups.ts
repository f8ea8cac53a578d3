import { sameState, sameTouches } from './fingerprint.ts';
import type { ComingTurn } from './turns.ts';
import type { Dependant } from './types.ts';

/** Places of one document that turn in the same way on the same day. */
export interface TurnGroup<D extends Dependant = Dependant> extends Pick<
  ComingTurn<D>,
  'day' | 'stale' | 'before' | 'after'
> {
  readonly document: string;
  /** Null for the document as a whole. */
  readonly provisions: readonly (string | null)[];
  /** Each once, however many of the places it rests on. */
  readonly dependants: readonly D[];
}

/**
 * Turns that say the same of one document, as one. By day; on one day what ends or begins to be in
 * force stands before what only loses or gains something that touches it.
 */
export function groupTurns<D extends Dependant>(turns: readonly ComingTurn<D>[]): TurnGroup<D>[] {
  const groups: TurnGroup<D>[] = [];
  for (const turn of turns) {
    const { document, provision } = turn.ground;
    const at = groups.findIndex((group) => group.document === document && isAlike(group, turn));
    const group = groups[at];
    if (group)
      groups[at] = {
        ...group,
        provisions: [...group.provisions, provision],
        dependants: [...new Set([...group.dependants, ...turn.dependants])],
      };
    else {
      const { day, stale, before, after, dependants } = turn;
      groups.push({ day, stale, before, after, document, provisions: [provision], dependants });
    }
  }
  const rank = ({ before, after }: TurnGroup<D>): number => (sameState(before, after) ? 1 : 0);
  return groups.sort((a, b) => a.day.localeCompare(b.day) || rank(a) - rank(b));
}

function isAlike(a: Omit<TurnGroup, 'dependants'>, b: ComingTurn): boolean {
  if (a.day !== b.day || a.stale !== b.stale) return false;
  // Old evidence says one thing of all places, whatever was known of each before.
  if (a.stale) return a.after.state === b.after.state;
  return (
    sameState(a.before, b.before) &&
    sameState(a.after, b.after) &&
    sameTouches(a.before, b.before) &&
    sameTouches(a.after, b.after)
  );
}
