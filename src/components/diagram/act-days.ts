import type { SiteDocument } from '../../content/model.ts';
import type { When } from '../../legal/effect/index.ts';
import type { ChainAct } from '../../legal/graph-chain.ts';
import { formatDate } from '../ui/date.ts';
import { sinceWords } from './when-words.ts';

/** A sentence about a day, and whether it is only a lead. */
export interface DayLine {
  readonly words: string;
  readonly lead: boolean;
}

/**
 * From when and until when an act applies, as lines. Ends come from verified replacements and from
 * the act's own words, the earliest first as the state of effect takes them; leads never end an act.
 */
export function actDays(document: SiteDocument | null, act: ChainAct): DayLine[] {
  const ends = act.endedBy.filter(({ confidence }) => confidence !== 'C').map(({ when }) => when);
  if (!document) return ends.length > 0 ? [fact(endWords(ends))] : [];
  const { data, effectInput } = document;
  const issued = data.issued;
  const lines: DayLine[] = [];
  if (issued)
    lines.push(line(`Ban hành ngày ${formatDate(issued.value)}`, issued.confidence === 'C'));
  if (!effectInput.normative) return lines;
  const { inForceFrom, expires } = effectInput;
  const start = inForceFrom ? sinceWords(inForceFrom.when) : '';
  lines.push(
    start === ''
      ? fact('Chưa rõ ngày có hiệu lực')
      : line(`Có hiệu lực ${start}`, inForceFrom?.confidence === 'C'),
  );
  if (expires?.confidence === 'C')
    lines.push(line(`Hết hiệu lực ${sinceWords(expires.when)}`, true));
  const all = expires && expires.confidence !== 'C' ? [...ends, expires.when] : ends;
  if (all.length > 0) lines.push(fact(endWords(all)));
  return lines;
}

/** The end that comes first, by the day by which it has come. */
function endWords(ends: readonly When[]): string {
  const known = ends.filter(({ notAfter }) => notAfter !== null);
  const [first] = [...(known.length > 0 ? known : ends)].sort((a, b) =>
    keyOf(a).localeCompare(keyOf(b)),
  );
  const since = first ? sinceWords(first) : '';
  return since === '' ? 'Chưa rõ ngày hết hiệu lực' : `Hết hiệu lực ${since}`;
}

function keyOf({ notBefore, notAfter }: When): string {
  return `${notAfter ?? ''} ${notBefore ?? ''}`;
}

function fact(words: string): DayLine {
  return line(words, false);
}

function line(words: string, lead: boolean): DayLine {
  return { words, lead };
}
