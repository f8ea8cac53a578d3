/**
 * State of effect (hiệu lực) of a document on a date. Never typed by an editor: computed from dates,
 * typed relations and evidence, following the states of the national database of legal documents,
 * plus "chưa xác định" where the evidence does not say.
 */

/** The states, with the words shown to readers. */
export const EFFECT_STATES = {
  'chua-co-hieu-luc': 'Chưa có hiệu lực',
  'con-hieu-luc': 'Còn hiệu lực',
  'con-hieu-luc-da-sua-doi': 'Còn hiệu lực, đã được sửa đổi',
  'het-hieu-luc': 'Hết hiệu lực',
  'chua-xac-dinh': 'Chưa xác định',
  'khong-ap-dung': 'Không áp dụng',
} as const;
export type EffectId = keyof typeof EFFECT_STATES;

/** A: two sources or the text itself; B: one good source; C: a lead, never used to decide. */
export type Confidence = 'A' | 'B' | 'C';

/** An ISO date with how sure we are of it. */
export interface DatedFact {
  readonly value: string;
  readonly confidence: Confidence;
}

/** What another document does to this one, seen from this one. */
export interface IncomingRelation {
  readonly kind: 'replaces' | 'repeals' | 'amends';
  /** Slug of the acting document. */
  readonly by: string;
  /** The day it takes effect; null when unknown. */
  readonly from: string | null;
  readonly confidence: Confidence;
  /** True when only some provisions are touched. */
  readonly partial: boolean;
}

/** Everything the state of a document rests on. */
export interface EffectInput {
  /** Plans, letters, Party acts and consolidated texts have no state of effect. */
  readonly normative: boolean;
  readonly inForceFrom?: DatedFact | undefined;
  readonly expires?: DatedFact | undefined;
  readonly lastSeenInForce?: DatedFact | undefined;
  readonly incoming: readonly IncomingRelation[];
}

/** A state with its reason, ready to be shown. */
export interface EffectState {
  readonly id: EffectId;
  readonly name: string;
  /** The date the question was asked for. */
  readonly on: string;
  /** Since when, where that is known. */
  readonly since: string | null;
  /** Slugs of the documents that ended or amended it. */
  readonly by: readonly string[];
  /** Latest day the evidence speaks of; null when there is none. */
  readonly evidenceUntil: string | null;
  /** Unverified leads (confidence C) that could change the answer. */
  readonly leads: readonly string[];
}

/**
 * The state of effect on a date (ISO). C-confidence facts never decide; they come back as leads.
 *
 * @example
 * effectOn('2026-01-01', { normative: true, incoming: [
 *   { kind: 'replaces', by: '313-2025-nd-cp', from: '2025-12-08', confidence: 'A', partial: false },
 * ] }).id; // 'het-hieu-luc'
 */
export function effectOn(on: string, input: EffectInput): EffectState {
  const leads = leadsOf(input);
  const state = (
    id: EffectId,
    since: string | null,
    by: readonly string[],
    evidenceUntil: string | null,
  ): EffectState => ({
    id,
    name: EFFECT_STATES[id],
    on,
    since,
    by,
    evidenceUntil,
    leads,
  });
  if (!input.normative) return state('khong-ap-dung', null, [], null);

  const start = known(input.inForceFrom);
  // The day an act enters into force is itself evidence that it was in force on that day.
  const seen = latest([known(input.lastSeenInForce), start !== null && start <= on ? start : null]);
  if (start !== null && on < start) return state('chua-co-hieu-luc', start, [], start);

  const acting = input.incoming.filter((relation) => relation.confidence !== 'C');
  const ending = acting
    .filter(
      (relation) =>
        relation.kind !== 'amends' &&
        !relation.partial &&
        relation.from !== null &&
        relation.from <= on,
    )
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const expiry = known(input.expires);
  const ended = [ending[0]?.from, expiry !== null && expiry <= on ? expiry : null]
    .filter((day) => day != null)
    .sort()[0];
  if (ended !== undefined) {
    const by = ending.filter(({ from }) => from === ended).map((relation) => relation.by);
    return state('het-hieu-luc', ended, by, ended);
  }

  // An end whose day is unknown: it may already be over, so no claim is made.
  if (
    acting.some(
      (relation) => relation.kind !== 'amends' && !relation.partial && relation.from === null,
    )
  )
    return state('chua-xac-dinh', null, [], seen);

  if (seen === null || (start === null && on < seen) || isStale(seen, on))
    return state('chua-xac-dinh', null, [], seen);
  const amending = acting.filter(
    ({ kind, partial, from }) => (kind === 'amends' || partial) && from !== null && from <= on,
  );
  return state(
    amending.length > 0 ? 'con-hieu-luc-da-sua-doi' : 'con-hieu-luc',
    start,
    amending.map(({ by }) => by),
    seen,
  );
}

/**
 * How long evidence that an act was in force supports saying that it still is. Two years is our own
 * measure, not the law's: local acts in particular are replaced without much notice.
 */
const FRESH_YEARS = 2;

function isStale(seen: string, on: string): boolean {
  const year = String(Number(seen.slice(0, 4)) + FRESH_YEARS).padStart(4, '0');
  return on > year + seen.slice(4);
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (b === null || (a !== null && a > b) ? a : b), null);
}

function known(fact: DatedFact | undefined): string | null {
  return fact && fact.confidence !== 'C' ? fact.value : null;
}

/** Sentences about unverified facts, so that a reader sees what may still be wrong. */
function leadsOf({ inForceFrom, expires, incoming }: EffectInput): string[] {
  const leads: string[] = [];
  if (inForceFrom?.confidence === 'C')
    leads.push(`Ngày có hiệu lực ${day(inForceFrom.value)} chưa kiểm chứng.`);
  if (expires?.confidence === 'C')
    leads.push(`Ngày hết hiệu lực ${day(expires.value)} chưa kiểm chứng.`);
  for (const relation of incoming)
    if (relation.confidence === 'C')
      leads.push('Có dấu hiệu đã bị thay thế hoặc sửa đổi, chưa kiểm chứng.');
  return [...new Set(leads)];
}

function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}
