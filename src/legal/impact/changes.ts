import { fingerprint, sameState, sameTouches } from './fingerprint.ts';
import type { Dependant, GroundPlace, ImpactWorld, Print } from './types.ts';

/** A print with the day on which somebody last looked. */
export interface SeenPrint {
  /** ISO date. */
  readonly seen: string;
  readonly print: Print;
}

/** What was last looked at, by {@link seenKey}. */
export type Baseline = ReadonlyMap<string, SeenPrint>;

/**
 * `state` of effect; acts that touch it (`touched`); `text`, the words held for it; `gone`, words
 * that were held and are not any more.
 */
export type ChangeKind = 'state' | 'touched' | 'text' | 'gone';

/** One thing that has become another below a dependant since it was last looked at. */
export interface Change<D extends Dependant = Dependant> {
  readonly dependant: D;
  readonly ground: D['grounds'][number];
  readonly what: ChangeKind;
  /** Whether the facts or texts held here were changed, or only a day has come. */
  readonly cause: 'content' | 'time';
  readonly seen: string;
  readonly before: Print;
  readonly after: Print;
}

/** Grounds of a dependant that nobody has looked at yet. */
export interface Unseen<D extends Dependant = Dependant> {
  readonly dependant: D;
  readonly grounds: D['grounds'];
}

/** Everything to look at, in the order of the dependants. */
export interface Review<D extends Dependant = Dependant> {
  readonly changes: readonly Change<D>[];
  readonly unseen: readonly Unseen<D>[];
}

/** Names one ground of one dependant: `tham-quyen/viec 06-2020-qd-ttg#dieu-3`. */
export function seenKey(dependant: Dependant, ground: GroundPlace): string {
  return `${itemOf(dependant)} ${placeOf(ground)}`;
}

/** `tham-quyen/hoi-nghi-cap-bo-truong`. */
export function itemOf({ kind, id }: Pick<Dependant, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** `06-2020-qd-ttg#dieu-3`, or the slug alone for a whole document. */
export function placeOf({ document, provision }: GroundPlace): string {
  return provision === null ? document : `${document}#${provision}`;
}

/** What must be looked at again on a day, and what nobody has looked at yet. */
export function changedSince<D extends Dependant>(
  baseline: Baseline,
  dependants: readonly D[],
  on: string,
  world: ImpactWorld,
): Review<D> {
  const changes: Change<D>[] = [];
  const unseen: Unseen<D>[] = [];
  for (const dependant of dependants) {
    const fresh: D['grounds'][number][] = [];
    for (const ground of dependant.grounds) {
      const last = baseline.get(seenKey(dependant, ground));
      if (last) changes.push(...changesOf(dependant, ground, last, on, world));
      else fresh.push(ground);
    }
    if (fresh.length > 0) unseen.push({ dependant, grounds: fresh });
  }
  return { changes, unseen };
}

function changesOf<D extends Dependant>(
  dependant: D,
  ground: D['grounds'][number],
  { seen, print: before }: SeenPrint,
  on: string,
  world: ImpactWorld,
): Change<D>[] {
  const after = fingerprint(ground, on, world);
  const change = (what: ChangeKind, cause: Change['cause']): Change<D> => ({
    dependant,
    ground,
    what,
    cause,
    seen,
    before,
    after,
  });
  // What is held today, asked for the day of the last look: equal means only time has passed.
  const then = (): Print => fingerprint(ground, seen, world);
  return [
    ...(before.text === after.text
      ? []
      : [change(before.text !== null && after.text === null ? 'gone' : 'text', 'content')]),
    ...(sameState(before, after)
      ? []
      : [change('state', sameState(before, then()) ? 'time' : 'content')]),
    ...(sameTouches(before, after)
      ? []
      : [change('touched', sameTouches(before, then()) ? 'time' : 'content')]),
  ];
}
