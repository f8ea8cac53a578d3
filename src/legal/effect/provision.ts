import { isWithin } from '../address/within.ts';
import { nextDay } from '../calendar.ts';
import { actingIn, byDay, effectOn } from './document.ts';
import type { EffectId } from './states.ts';
import type { TerritoryTree } from './territory.ts';
import type { EffectInput, EffectState, IncomingRelation, Question } from './types.ts';
import { exactDay, hasCome } from './when.ts';

/** States of a document in which one of its provisions may fare differently. */
const PARTS_DIFFER: readonly EffectId[] = [
  'con-hieu-luc',
  'het-hieu-luc-mot-phan',
  'ngung-hieu-luc-mot-phan',
];

/**
 * The state of effect of one provision: its document's, unless something touches just it or what it
 * stands in (a repealed Điều takes its khoản along; a repealed khoản leaves the rest of the Điều).
 * It stays its document's, too, where something touches provisions that are not given by address.
 *
 * `containers` are the addresses of the Phần, Chương and Mục it stands in, which its own address
 * does not show: with them a repealed chapter takes its articles along.
 */
export function provisionEffectOn(
  address: string,
  question: Question,
  input: EffectInput,
  tree: TerritoryTree,
  containers: readonly string[] = [],
): EffectState {
  const touches = (addresses: readonly string[]): boolean =>
    [address, ...containers].some((place) => addresses.some((outer) => isWithin(place, outer)));
  const whole = effectOn(question, input, tree);
  const unknown = whole.id === 'chua-xac-dinh';
  if (!unknown && !PARTS_DIFFER.includes(whole.id)) return whole;
  const { on } = question;
  const end = input.provisionEnds.find(
    ({ provisions, lastDay, confidence }) =>
      confidence !== 'C' && lastDay < on && touches(provisions),
  );
  if (end)
    return {
      ...whole,
      id: 'het-hieu-luc-toan-bo',
      reason: 'expired',
      since: nextDay(end.lastDay),
      by: [],
    };

  const acting = actingIn({ on, territory: question.territory ?? input.territory }, input, tree);
  const here = acting.filter(({ provisions }) => touches(provisions)).sort(byDay);
  const come = here.filter(({ when }) => hasCome(when, on) === 'yes');
  const [ended] = come.filter(isEnd);
  if (ended)
    return {
      ...whole,
      id: 'het-hieu-luc-toan-bo',
      reason: 'replaced',
      since: exactDay(ended.when),
      by: [ended.by],
    };
  // What has ended stays ended, also where nobody knows how the rest of the act fares.
  if (unknown) return whole;
  if (here.some((relation) => isEnd(relation) && hasCome(relation.when, on) === 'unknown'))
    return { ...whole, id: 'chua-xac-dinh', reason: 'end-date-unknown', since: null, by: [] };
  const suspended = come.find(({ kind }) => kind === 'suspends');
  if (suspended)
    return {
      ...whole,
      id: 'ngung-hieu-luc-toan-bo',
      reason: 'suspended',
      since: exactDay(suspended.when),
      by: [suspended.by],
    };

  const unplaced = acting.some(
    ({ provisions, when }) => provisions.length === 0 && hasCome(when, on) === 'yes',
  );
  if (unplaced || whole.id === 'ngung-hieu-luc-mot-phan') return whole;
  const by = [...new Set(come.map((relation) => relation.by))];
  return { ...whole, id: 'con-hieu-luc', reason: by.length > 0 ? 'amended' : 'in-force', by };
}

function isEnd({ kind }: IncomingRelation): boolean {
  return kind === 'replaces' || kind === 'repeals';
}
