import type { CompetencePart, CompetenceSpan } from '../../legal/competence/index.ts';
import { isDead } from '../../legal/effect/index.ts';
import { escapeHtml } from '../ui/name-html.ts';
import type { CompetenceData } from './book.ts';
import { clauseLinks } from './clause-html.ts';
import { fromWords, holderWords, untilWords, whoOrMay } from './span-words.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

type Names = Pick<CompetenceData, 'documents'>;

/** What a turn is called, without its days and with them. */
type Label = readonly [
  string,
  typeof texts.turnBeforeWhen | typeof texts.turnNowWhen | typeof texts.turnAfterWhen,
];
const BEFORE: Label = [texts.turnBefore, texts.turnBeforeWhen];
const NOW: Label = [texts.turnNow, texts.turnNowWhen];
const AFTER: Label = [texts.turnAfter, texts.turnAfterWhen];

/**
 * Before → now → after, each with its days. Before is told even where nobody knows it, as long as
 * the present has a beginning; after only where something is known to come. A power whose clause has
 * ended is itself what was before.
 */
export function turnsHtml(part: CompetencePart, names: Names): string {
  const { span, before, after, otherwise, grounds, doubts } = part;
  const lapsed =
    doubts.includes('basis-ended') && grounds.some(({ state }) => state && isDead(state.id));
  const first = lapsed ? span : (before ?? otherwise);
  const start = span && !lapsed ? fromWords(span) : '';
  const turns = [
    ...(first
      ? [turn(BEFORE, [fromWords(first)], holderWords(first), first, names)]
      : start === ''
        ? []
        : [turn(BEFORE, [], texts.notInSources, null, names)]),
    turn(NOW, span && !lapsed ? [start, untilWords(span)] : [], whoOrMay(part), null, names, 'now'),
    ...(after ? [turn(AFTER, [fromWords(after)], holderWords(after), after, names)] : []),
  ];
  return turns.length < 2 ? '' : `<ol class="who-turns" role="list">${turns.join('')}</ol>`;
}

/** One turn; only those before and after name their clauses, for those of now stand above. */
function turn(
  [label, dated]: Label,
  days: readonly string[],
  who: string,
  span: CompetenceSpan | null,
  names: Names,
  mark = '',
): string {
  const said = days.filter((words) => words !== '').join(', ');
  const when = said === '' ? label : filled(dated, { names: said });
  const basis =
    span?.holder !== undefined
      ? `<span class="who-turn-basis">${clauseLinks(span.basis, names)}</span>`
      : '';
  return (
    `<li${mark === '' ? '' : ` class="${mark}"`}><span class="who-when">${escapeHtml(when)}</span>` +
    `<span class="who-then">${escapeHtml(who)}</span>${basis}</li>`
  );
}
