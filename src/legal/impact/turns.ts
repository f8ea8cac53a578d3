import { dayBefore } from '../calendar.ts';
import { nextTurn } from '../effect/index.ts';
import { fingerprint, sameState, sameTouches, stateOf } from './fingerprint.ts';
import { placeOf } from './changes.ts';
import type { Dependant, GroundPlace, ImpactWorld, Print } from './types.ts';

/** A day that will change what something rests on. */
export interface ComingTurn<D extends Dependant = Dependant> {
  /** First day on which it is another. */
  readonly day: string;
  readonly ground: GroundPlace;
  readonly before: Print;
  readonly after: Print;
  /** Nothing happens to the law that day: the evidence only becomes too old to say more. */
  readonly stale: boolean;
  readonly dependants: readonly D[];
}

/** A place with everything that rests on it. */
export interface RestedOn<D extends Dependant = Dependant> {
  readonly ground: GroundPlace;
  readonly dependants: readonly D[];
}

/** All places that something rests on, by document and then by number. */
export function restingOn<D extends Dependant>(dependants: readonly D[]): RestedOn<D>[] {
  const places = new Map<string, { ground: GroundPlace; dependants: D[] }>();
  for (const dependant of dependants)
    for (const { document, provision } of dependant.grounds) {
      const ground = { document, provision };
      const place = places.get(placeOf(ground)) ?? { ground, dependants: [] };
      places.set(placeOf(ground), place);
      place.dependants.push(dependant);
    }
  const order = new Intl.Collator('vi', { numeric: true });
  return [...places].sort(([a], [b]) => order.compare(a, b)).map(([, place]) => place);
}

/** What will turn after one day and up to another, by the calendar alone, earliest first. */
export function comingTurns<D extends Dependant>(
  dependants: readonly D[],
  after: string,
  until: string,
  world: ImpactWorld,
): ComingTurn<D>[] {
  return restingOn(dependants)
    .flatMap((place) =>
      daysOf(place.ground.document, after, until, world).flatMap((day) =>
        turnOn(place, day, world),
      ),
    )
    .sort((a, b) => a.day.localeCompare(b.day));
}

function turnOn<D extends Dependant>(
  { ground, dependants }: RestedOn<D>,
  day: string,
  world: ImpactWorld,
): ComingTurn<D>[] {
  const before = fingerprint(ground, dayBefore(day), world);
  const after = fingerprint(ground, day, world);
  if (sameState(before, after) && sameTouches(before, after)) return [];
  const stale =
    sameTouches(before, after) && stateOf(ground, day, world)?.reason === 'stale-evidence';
  return [{ day, ground, before, after, stale, dependants }];
}

/** Days on which something about a document, or the acts that move its competence, may turn. */
function daysOf(slug: string, after: string, until: string, world: ImpactWorld): string[] {
  const held = world.documentOf(slug);
  if (!held) return [];
  const acting = held.transfers.flatMap(({ by }) => world.documentOf(by)?.input ?? []);
  const turnAfter = (day: string): string | null =>
    nextTurn([held.input, ...acting], held.transfers, day);
  const days: string[] = [];
  for (let day = turnAfter(after); day !== null && day <= until; day = turnAfter(day))
    days.push(day);
  return days;
}
