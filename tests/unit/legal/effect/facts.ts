import {
  exactly,
  SOMETIME,
  territoryTree,
  type Confidence,
  type DatedFact,
  type EffectInput,
  type IncomingRelation,
  type ProvisionEnd,
  type Question,
  type When,
} from '../../../../src/legal/effect/index.ts';

export const TODAY = '2026-11-22';

/** The merged city, two areas it was made of, and a province beside it. */
export const TREE = territoryTree([
  { id: 'hp' },
  { id: 'hp-cu', within: 'hp' },
  { id: 'hd-cu', within: 'hp' },
  { id: 'ls' },
]);

/** `2025-07-01`; `2025-07-01..2025-12-31`, either end may be missing; `?` for an unknown day. */
export function whenOf(text: string): When {
  if (text === '?') return SOMETIME;
  if (!text.includes('..')) return exactly(text);
  const [from = '', to = ''] = text.split('..');
  return { notBefore: from === '' ? null : from, notAfter: to === '' ? null : to };
}

/**
 * Reads a table's facts: `not normative`; `on`, `start`, `seen`, `expires` with a day; `for` the
 * place asked about, `of` the act's own; what others do with their day and slug; `ends` with the
 * last day of provisions. Then in any order: B or C (a lead), `partial`, `in:` the territory of the
 * acting document, `until:` the end of a suspension, and addresses of provisions.
 */
export function readFacts(text: string): { question: Question; input: EffectInput } {
  let question: Question = { on: TODAY };
  let normative = true;
  let territory: string | null = null;
  let lastSeen: EffectInput['lastSeen'] = null;
  const dates: Record<'start' | 'expires', DatedFact | null> = { start: null, expires: null };
  const incoming: IncomingRelation[] = [];
  const provisionEnds: ProvisionEnd[] = [];
  for (const fact of text.split('; ').filter((part) => part !== '')) {
    const [word = '', value = '', ...rest] = fact.split(' ');
    const confidence = (rest.find((mark) => /^[BC]$/.test(mark)) ?? 'A') as Confidence;
    const provisions = rest.filter((mark) => mark.startsWith('dieu-'));
    if (word === 'on') question = { ...question, on: value };
    else if (word === 'for') question = { ...question, territory: value };
    else if (word === 'of') territory = value;
    else if (word === 'not') normative = false;
    else if (word === 'seen') lastSeen = { day: value, confidence };
    else if (word === 'ends') provisionEnds.push({ provisions, lastDay: value, confidence });
    else if (word === 'start' || word === 'expires')
      dates[word] = { when: whenOf(value), confidence };
    else
      incoming.push({
        kind: word as IncomingRelation['kind'],
        by: rest[0] ?? '',
        when: whenOf(value),
        confidence,
        partial: word === 'amends' || provisions.length > 0 || rest.includes('partial'),
        provisions,
        territory: rest.find((mark) => mark.startsWith('in:'))?.slice(3) ?? null,
        until: rest.find((mark) => mark.startsWith('until:'))?.slice(6) ?? null,
      });
  }
  const { start: inForceFrom, expires } = dates;
  const input = { normative, territory, inForceFrom, expires, lastSeen, incoming, provisionEnds };
  return { question, input };
}

/** The cells of a table's rows. */
export function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

/** `het-hieu-luc-toan-bo replaced 2026-03-01 a b`. */
export function show({
  id,
  reason,
  since,
  by,
}: {
  readonly id: string;
  readonly reason: string;
  readonly since: string | null;
  readonly by: readonly string[];
}): string {
  return [id, reason, since ?? [], by].flat().join(' ');
}
