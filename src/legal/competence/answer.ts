import { communeOn } from './commune.ts';
import { groundDoubts, groundStates } from './grounds.ts';
import { merge, spoken } from './parts.ts';
import { holdsIn, placesOf } from './places.ts';
import { hasBegun, inTurn, isOver, startOf } from './spans.ts';
import type {
  CompetenceAnswer,
  CompetencePart,
  CompetenceQuestion,
  CompetenceRow,
  CompetenceSpan,
  CompetenceStatus,
  CompetenceWorld,
  Doubt,
} from './types.ts';

const CERTAINTY: readonly CompetenceStatus[] = ['unknown', 'possible', 'known'];

/**
 * Who decides a matter on a date, for each case and place the row tells apart; parts with one and
 * the same answer are one. The last span to have begun decides. Unknown wins over a guess: where
 * nothing covers the date, where what it rests on has ended, or where the row says that it is not
 * settled, there is no authority. A span of confidence C is as if it were not there.
 */
export function competenceOn<Span extends CompetenceSpan>(
  row: CompetenceRow<Span>,
  question: CompetenceQuestion,
  world: CompetenceWorld,
): CompetenceAnswer<Span> {
  const spans = row.spans.filter(({ confidence }) => confidence !== 'C');
  const cases = row.cases.length === 0 ? [null] : row.cases.map(({ id }) => id);
  const parts = placesOf(spans, question.territory, world.tree).flatMap((place) => {
    const here = spans.filter((span) => holdsIn(span, place, world.tree));
    return cases.map((one) => {
      const line = here.filter((span) => span.case === undefined || span.case === one);
      return partOf(inTurn(line, world.tree), one, place, question.on, world);
    });
  });
  const merged = spoken(merge(parts, cases.length, world.tree), world.tree);
  return {
    on: question.on,
    parts: merged,
    status: least(merged.map(({ status }) => status)),
    commune: communeOn(row, question.on, merged, world),
  };
}

/** The answer of one line of spans, in their turn. */
function partOf<Span extends CompetenceSpan>(
  line: readonly Span[],
  one: string | null,
  place: string | null,
  on: string,
  world: CompetenceWorld,
): CompetencePart<Span> {
  const open = line.filter((span) => hasBegun(span, on) !== 'no' && isOver(span, on) !== 'yes');
  const span = open.at(-1) ?? null;
  const later = line.filter((other) => hasBegun(other, on) === 'no');
  const earlier = line.filter((other) => hasBegun(other, on) !== 'no');
  const begun = span === null || hasBegun(span, on) === 'yes';
  const grounds = span === null ? [] : groundStates(span.basis, on, world);
  const doubts = span === null ? (['no-span'] as const) : doubtsOf(span, on, grounds);
  const status = statusOf(doubts);
  return {
    cases: one === null ? [] : [one],
    territory: place,
    status,
    doubts,
    span,
    otherwise: begun ? null : (open.at(-2) ?? null),
    before: earlier.findLast((other) => span === null || startOf(other) < startOf(span)) ?? null,
    after: later[0] ?? null,
    grounds,
    authority: status === 'unknown' ? null : (span?.holder ?? null),
  };
}

function doubtsOf(span: CompetenceSpan, on: string, grounds: CompetencePart['grounds']): Doubt[] {
  if (span.kind === 'chua-xac-dinh') return ['not-settled'];
  return [
    ...(hasBegun(span, on) === 'unknown' ? (['start-unknown'] as const) : []),
    ...(isOver(span, on) === 'unknown' ? (['end-unknown'] as const) : []),
    ...groundDoubts(span, grounds),
  ];
}

function statusOf(doubts: readonly Doubt[]): CompetenceStatus {
  if (doubts.length === 0) return 'known';
  const fatal: readonly Doubt[] = ['no-span', 'not-settled', 'basis-ended'];
  return doubts.some((doubt) => fatal.includes(doubt)) ? 'unknown' : 'possible';
}

function least(all: readonly CompetenceStatus[]): CompetenceStatus {
  return CERTAINTY.find((status) => all.includes(status)) ?? 'unknown';
}
