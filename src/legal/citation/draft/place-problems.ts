import { hasCome, provisionEffectOn, type EffectState } from '../../effect/index.ts';
import type { Place } from '../resolve/index.ts';
import { nameOf, type DraftBook, type States } from './book.ts';
import { problem } from './problem.ts';
import { stateProblem } from './state-problem.ts';
import type { DraftDocument, DraftEffect, DraftProblem } from './types.ts';
import { addressesOf, labelOf } from './place.ts';
import { list, sentence } from './words.ts';

/** What is to be said of the cited provisions of an act that is in force, at least in part. */
export function placeProblems(
  book: DraftBook,
  document: DraftDocument & { readonly effect: DraftEffect },
  places: readonly Place[],
  states: States,
): DraftProblem[] {
  return places.flatMap((place) =>
    addressesOf(place).flatMap((address) => provisionProblems(book, document, address, states)),
  );
}

function provisionProblems(
  book: DraftBook,
  { slug, effect }: DraftDocument & { readonly effect: DraftEffect },
  address: string,
  states: States,
): DraftProblem[] {
  const question = states.questionFor(slug);
  const own = provisionEffectOn(address, question, effect.input, book.tree);
  const label = labelOf(address);
  if (own.reason === 'partly-ended' || own.id === 'ngung-hieu-luc-mot-phan')
    return [unplaced(book, own, label)];
  // Said once for all places that are in force.
  const state = stateProblem(book, { slug, label: own.reason === 'in-force' ? '' : label }, own);
  return own.reason === 'in-force' || own.reason === 'amended'
    ? [state, ...partsWithin(book, effect, address, question.on)]
    : [state];
}

/** Part of the act has ended, and it is not known whether it is this part. */
function unplaced(book: DraftBook, { by, id }: EffectState, label: string): DraftProblem {
  const acts = list(by.map((slug) => nameOf(book, slug)));
  const cause = acts === '' ? '' : ` bởi ${acts}`;
  const suspended = id === 'ngung-hieu-luc-mot-phan';
  const what = suspended
    ? `Văn bản bị ngưng hiệu lực một phần${cause}`
    : `Văn bản đã hết hiệu lực một phần${cause}`;
  return problem(
    'warning',
    suspended ? 'partly-suspended' : 'partly-ended',
    `${what}; chưa rõ có gồm ${label} hay không.`,
  );
}

/** What has happened to parts of a cited provision: a repealed clause of a cited article. */
function partsWithin(
  book: DraftBook,
  { input }: DraftEffect,
  address: string,
  on: string,
): DraftProblem[] {
  const inside = (provisions: readonly string[]): string[] =>
    provisions.filter((provision) => provision.startsWith(`${address}-`));
  const ended = input.provisionEnds
    .filter(({ lastDay, confidence }) => confidence !== 'C' && lastDay < on)
    .flatMap(({ provisions }) => inside(provisions))
    .map((part) =>
      problem('warning', 'partly-ended', `${sentence(labelOf(part))} đã hết thời hạn áp dụng.`),
    );
  const changed = input.incoming
    .filter(({ confidence, when }) => confidence !== 'C' && hasCome(when, on) === 'yes')
    .flatMap(({ kind, by, provisions }) =>
      inside(provisions).map((part) => {
        const words = `${sentence(labelOf(part))} ${VERBS[kind]} ${nameOf(book, by)}.`;
        return kind === 'amends'
          ? problem('note', 'amended', words)
          : problem('warning', kind === 'suspends' ? 'partly-suspended' : 'partly-ended', words);
      }),
    );
  return [...ended, ...changed];
}

const VERBS = {
  amends: 'đã được sửa đổi, bổ sung bởi',
  replaces: 'đã được thay thế bởi',
  repeals: 'đã bị bãi bỏ bởi',
  suspends: 'bị ngưng hiệu lực bởi',
} as const;
