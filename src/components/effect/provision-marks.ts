import {
  exactDay,
  hasCome,
  provisionEffectOn,
  territoryTree,
  type IncomingRelation,
} from '../../legal/effect/index.ts';
import { isVerified, stateIn, type EffectBook, type Focus } from '../as-of/book.ts';
import { bookLink } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';
import { stateHtml } from '../ui/state-html.ts';
import { phaseOf, phaseSentence } from './move-notices.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Addresses in a document that something touches, whatever the date; each can bear a mark. */
export function markedAddresses(book: EffectBook, { slug, moves }: Focus): string[] {
  const input = book.entries[slug]?.input;
  const touched = [...(input?.incoming ?? []), ...(input?.provisionEnds ?? []), ...moves];
  return [...new Set(touched.flatMap(({ provisions }) => provisions))];
}

/**
 * The mark beside a provision on a date, as HTML: its state where that is not its document's, and
 * what touches it. Empty when there is nothing to say.
 */
export function markHtml(book: EffectBook, focus: Focus, address: string, on: string): string {
  const input = book.entries[focus.slug]?.input;
  if (!input) return '';
  const lines = [
    ...input.provisionEnds
      .filter(({ provisions, confidence }) => provisions.includes(address) && confidence !== 'C')
      .map(({ lastDay }) => endLine(lastDay, on)),
    ...input.incoming
      .filter(({ provisions }) => provisions.includes(address))
      .map((change) => changeLine(book, focus, change, on)),
    ...focus.moves
      .filter(({ provisions }) => provisions.includes(address))
      .map((move) => {
        const act = bookLink(book, move.by);
        return phaseSentence(texts.powerHere, phaseOf(book, move, on), move, act);
      }),
  ];
  if (lines.length === 0) return '';
  return badge(book, focus.slug, address, on) + [...new Set(lines)].map(span).join('');
}

/** Only a state that is not its document's is worth a badge of its own. */
function badge(book: EffectBook, slug: string, address: string, on: string): string {
  const entry = book.entries[slug];
  const whole = stateIn(book, slug, { on });
  if (!entry || !whole) return '';
  const tree = territoryTree(book.territories);
  const own = provisionEffectOn(address, { on }, entry.input, tree);
  return own.id === whole.id || own.id === 'con-hieu-luc' ? '' : `${stateHtml(own, false)} `;
}

function endLine(lastDay: string, on: string): string {
  const date = formatDate(lastDay);
  return filled(on <= lastDay ? texts.provisionUntil : texts.provisionEnded, { date });
}

const VERBS = {
  amends: texts.amendedBy,
  replaces: texts.replacedBy,
  repeals: texts.repealedBy,
  suspends: texts.suspendedBy,
} as const satisfies Record<IncomingRelation['kind'], string>;

function changeLine(book: EffectBook, focus: Focus, change: IncomingRelation, on: string): string {
  const { kind, by, when, until } = change;
  const day = exactDay(when);
  const from = day === null ? '' : ` ${filled(texts.whenFrom, { date: formatDate(day) })}`;
  const to = until === null ? '' : ` ${filled(texts.whenUntil, { date: formatDate(until) })}`;
  const what = filled(VERBS[kind], { act: bookLink(book, by), when: from + to });
  if (!isVerified(change)) return filled(texts.changeLead, { what });
  const come = hasCome(when, on);
  if (come === 'no') return filled(texts.changeAhead, { what });
  if (come === 'unknown') return filled(texts.changePossible, { what });
  if (kind !== 'amends') return filled(texts.changeDone, { what });
  const shown = focus.incorporates?.includes(by);
  return filled(shown ? texts.changeShown : texts.changeNotShown, { what });
}

function span(line: string): string {
  return `<span class="mark-line">${line}</span>`;
}
