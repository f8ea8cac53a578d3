import { effectOn, provisionEffectOn, type EffectState } from '../effect/index.ts';
import { touchesOf } from './touches.ts';
import type { GroundPlace, ImpactWorld, Print } from './types.ts';

/** Of a document that is only mentioned nothing is known that could change. */
const NOTHING: Print = { state: null, since: null, by: [], touches: [], text: null };

/**
 * What a ground is like on a day. A ground on a whole document depends on its state and on the acts
 * that change or move it, not on its words; one on a provision on the state of just that provision
 * and on its words with everything below it, so that a change beside it does not count.
 */
export function fingerprint(ground: GroundPlace, on: string, world: ImpactWorld): Print {
  const { document, provision } = ground;
  const held = world.documentOf(document);
  if (!held) return NOTHING;
  const place = provision === null ? null : held.provisionOf(provision);
  const containers = place?.containers ?? [];
  const { id, since, by } = stateOf(ground, on, world) ?? NOWHERE;
  return {
    state: id,
    since,
    by: [...by].sort(),
    touches: touchesOf(ground, held, containers, on, world),
    text: place?.print ?? null,
  };
}

const NOWHERE = { id: null, since: null, by: [] } as const;

/** The state of effect of a ground on a day; null for a document that is only mentioned. */
export function stateOf(
  { document, provision }: GroundPlace,
  on: string,
  { documentOf, tree }: ImpactWorld,
): EffectState | null {
  const held = documentOf(document);
  if (!held) return null;
  if (provision === null) return effectOn({ on }, held.input, tree);
  const containers = held.provisionOf(provision)?.containers ?? [];
  return provisionEffectOn(provision, { on }, held.input, tree, containers);
}

/** Whether two prints tell the same state of effect. */
export function sameState(a: Print, b: Print): boolean {
  return a.state === b.state && a.since === b.since && same(a.by, b.by);
}

/** Whether the same acts touch the place. */
export function sameTouches(a: Print, b: Print): boolean {
  return same(a.touches, b.touches);
}

/** Whether nothing at all differs. */
export function samePrint(a: Print, b: Print): boolean {
  return sameState(a, b) && sameTouches(a, b) && a.text === b.text;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
