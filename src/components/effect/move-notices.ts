import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { exactDay, transferPhase, type TransferPhase } from '../../legal/effect/index.ts';
import { stateIn, type EffectBook, type Focus, type Move } from '../as-of/book.ts';
import { andList, bookLink } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';
import { escapeHtml } from '../ui/name-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** Where a move stands on a date. */
export function phaseOf(book: EffectBook, move: Move, on: string): TransferPhase {
  return transferPhase(move, stateIn(book, move.by, { on }), on);
}

/**
 * Notices, as HTML, that another act moves, or moved, a competence this one sets; one for each act
 * and phase. The clause stays in force and in its words; who decides is another for a time.
 */
export function moveNotices(book: EffectBook, focus: Focus, on: string): string[] {
  const groups = Map.groupBy(focus.moves, (move) => `${move.by} ${phaseOf(book, move, on)}`);
  return [...groups.values()].flatMap((moves) => {
    const [first] = moves;
    if (!first) return [];
    const places = moves.flatMap(({ provisions, scope }) => {
      const described = provisions
        .map((address) => placeHtml(address, focus.incorporates !== null))
        .filter((words) => words !== '');
      return described.length > 0 || scope === null ? described : [escapeHtml(scope)];
    });
    const where = andList([...new Set(places)]);
    const what = where === '' ? texts.powerInDocument : filled(texts.powerAt, { links: where });
    return [phaseSentence(what, phaseOf(book, first, on), first, bookLink(book, first.by))];
  });
}

const SENTENCES = {
  ahead: texts.moveAhead,
  possible: texts.movePossible,
  moved: texts.moveDone,
  returned: texts.moveReturned,
} as const satisfies Record<TransferPhase, string>;

/** What a phase means for a competence: "Thẩm quyền … đã chuyển theo … đến trước ngày 01/03/2027." */
export function phaseSentence(
  what: string,
  phase: TransferPhase,
  { when, until }: Move,
  act: string,
): string {
  const begin = exactDay(when);
  const from = begin === null ? '' : ` ${filled(texts.whenFrom, { date: formatDate(begin) })}`;
  const term = until === null ? '' : `, ${filled(texts.whenUntil, { date: formatDate(until) })}`;
  return filled(SENTENCES[phase], { what, act, when: from + term });
}

/** A place in words; a link to it where the page has the text. */
function placeHtml(address: string, linked: boolean): string {
  const parsed = parseAddress(address);
  if (!parsed) return '';
  const words = escapeHtml(describeAddress(parsed));
  return linked ? `<a href="#${address}">${words}</a>` : words;
}
