import { dayBefore } from '../calendar.ts';
import { EFFECT_STATES, type EffectId } from './states.ts';
import { leadsOf } from './leads.ts';
import { covers, type TerritoryTree } from './territory.ts';
import type {
  DatedFact,
  EffectInput,
  EffectReason,
  EffectState,
  IncomingRelation,
  Question,
} from './types.ts';
import { exactDay, hasCome } from './when.ts';

/**
 * How long evidence that an act was in force supports saying that it still is. Two years is our own
 * measure, not the law's: local acts in particular are replaced without much notice.
 */
export const FRESH_YEARS = 2;

/**
 * The state of effect of a document on a date and in a territory. Facts of confidence C never
 * decide; they come back as leads. Rules, first that applies:
 *
 * 1. no legal effect of its own, or none in the territory → không áp dụng;
 * 2. its day of entry into force has not come → chưa có hiệu lực;
 * 3. it was replaced, repealed or has expired → hết hiệu lực toàn bộ;
 * 4. an end of unknown day → chưa xác định;
 * 5. suspended → ngưng hiệu lực;
 * 6. no fresh evidence that it is in force → chưa xác định;
 * 7. parts ended or amended → hết hiệu lực một phần; else còn hiệu lực.
 *
 * Rule 7 follows the national database, which shows an act amended in part as "hết hiệu lực một
 * phần"; the reason tells an amendment from an end.
 */
export function effectOn(
  { on, territory }: Question,
  input: EffectInput,
  tree: TerritoryTree,
): EffectState {
  const leads = leadsOf(input);
  const state = (
    id: EffectId,
    reason: EffectReason,
    more: Partial<EffectState> = {},
  ): EffectState => ({
    id,
    reason,
    on,
    since: null,
    by: [],
    evidenceUntil: null,
    leads,
    ...more,
  });

  if (!input.normative) return state('khong-ap-dung', 'not-normative');
  const place = territory ?? input.territory;
  if (!covers(tree, input.territory, place)) return state('khong-ap-dung', 'elsewhere');

  const start = known(input.inForceFrom);
  if (start && hasCome(start.when, on) === 'no') {
    const since = exactDay(start.when);
    return state('chua-co-hieu-luc', 'not-yet', { since, evidenceUntil: since });
  }

  const acting = actingIn({ on, territory: place }, input, tree);
  const ends = endsOf(acting, known(input.expires));
  const ended = ends.filter(({ when }) => hasCome(when, on) === 'yes').sort(byDay)[0];
  if (ended) {
    const since = exactDay(ended.when);
    const by = ends
      .filter(({ when }) => when.notAfter === ended.when.notAfter)
      .flatMap((end) => (end.by === null ? [] : [end.by]));
    return state('het-hieu-luc-toan-bo', by.length === 0 ? 'expired' : 'replaced', {
      since,
      by,
      evidenceUntil: ended.when.notAfter,
    });
  }
  const seen = lastSeen(input, on, acting);
  if (ends.some(({ when }) => hasCome(when, on) === 'unknown'))
    return state('chua-xac-dinh', 'end-date-unknown', { evidenceUntil: seen });

  const suspended = acting
    .filter(({ kind, when }) => kind === 'suspends' && hasCome(when, on) === 'yes')
    .sort(byDay);
  const suspending = suspended.find(({ partial }) => !partial) ?? suspended[0];
  if (suspending) {
    const whole = !suspending.partial;
    const since = exactDay(suspending.when);
    return state(whole ? 'ngung-hieu-luc-toan-bo' : 'ngung-hieu-luc-mot-phan', 'suspended', {
      since,
      by: suspended.map(({ by }) => by),
      evidenceUntil: seen,
    });
  }

  if (seen === null)
    return state('chua-xac-dinh', start === null ? 'no-evidence' : 'start-date-unknown');
  const started = start !== null && hasCome(start.when, on) === 'yes';
  if (!started && on < seen)
    return state('chua-xac-dinh', 'start-date-unknown', { evidenceUntil: seen });
  if (isStale(seen, on)) return state('chua-xac-dinh', 'stale-evidence', { evidenceUntil: seen });

  const since = start ? exactDay(start.when) : null;
  const touching = acting.filter(
    ({ kind, partial, when }) =>
      kind !== 'suspends' && (kind === 'amends' || partial) && hasCome(when, on) === 'yes',
  );
  const overdue = input.provisionEnds.filter(
    ({ lastDay, confidence }) => confidence !== 'C' && lastDay < on,
  );
  if (touching.length === 0 && overdue.length === 0)
    return state('con-hieu-luc', 'in-force', { since, evidenceUntil: seen });
  const partlyEnded = overdue.length > 0 || touching.some(({ kind }) => kind !== 'amends');
  return state('het-hieu-luc-mot-phan', partlyEnded ? 'partly-ended' : 'amended', {
    since,
    by: [...new Set(touching.map(({ by }) => by))],
    evidenceUntil: seen,
  });
}

/**
 * What verified relations do in a place (null for the whole country): an act of another area
 * neither ends nor changes this one here, and a suspension that is over is as if it never was.
 */
export function actingIn(
  { on, territory: place }: { readonly on: string; readonly territory: string | null },
  { incoming }: EffectInput,
  tree: TerritoryTree,
): IncomingRelation[] {
  return incoming.filter(
    ({ confidence, territory, until }) =>
      confidence !== 'C' && covers(tree, territory, place) && (until === null || on < until),
  );
}

/** The name of a state, as shown. */
export function effectName({ id }: { readonly id: EffectId }): string {
  return EFFECT_STATES[id];
}

interface End {
  readonly when: DatedFact['when'];
  /** Acting document; null when the act ends by its own words. */
  readonly by: string | null;
}

function endsOf(acting: readonly IncomingRelation[], expires: DatedFact | null): End[] {
  const ends: End[] = acting
    .filter(({ kind, partial }) => (kind === 'replaces' || kind === 'repeals') && !partial)
    .map(({ when, by }) => ({ when, by }));
  return expires ? [...ends, { when: expires.when, by: null }] : ends;
}

/** By the day by which they have come, what may have come earlier first. */
export function byDay(a: Pick<End, 'when'>, b: Pick<End, 'when'>): number {
  const key = ({ when }: Pick<End, 'when'>): string =>
    `${when.notAfter ?? ''} ${when.notBefore ?? ''}`;
  return key(a).localeCompare(key(b));
}

function known(fact: DatedFact | null): DatedFact | null {
  return fact && fact.confidence !== 'C' ? fact : null;
}

/**
 * The day an act enters into force is itself evidence that it was in force on that day; and what is
 * replaced or repealed on a day was in force on the day before, or there was nothing to end.
 */
function lastSeen(
  { lastSeen: seen, inForceFrom }: EffectInput,
  on: string,
  acting: readonly IncomingRelation[],
): string | null {
  const start = known(inForceFrom)?.when.notAfter ?? null;
  const days = [
    seen && seen.confidence !== 'C' ? seen.day : null,
    start !== null && start <= on ? start : null,
    ...acting
      .filter(({ kind, partial }) => (kind === 'replaces' || kind === 'repeals') && !partial)
      .map(({ when }) => (when.notBefore === null ? null : dayBefore(when.notBefore))),
  ];
  return days.reduce((a, b) => (b === null || (a !== null && a > b) ? a : b), null);
}

/** Whether evidence of a day is too old to speak for another. */
export function isStale(seen: string, on: string, years = FRESH_YEARS): boolean {
  return on > yearsAfter(seen, years);
}

/** The same day some years later; 29 February may give a day that only serves to compare with. */
export function yearsAfter(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);
}
