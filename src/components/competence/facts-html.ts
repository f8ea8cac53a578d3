import type { CompetenceSpanEntry } from '../../schemas/competence.ts';
import { nameHtml } from '../ui/name-html.ts';
import type { CompetenceData } from './book.ts';
import { evidenceHtml } from './evidence-html.ts';
import * as texts from '../../texts/vi.ts';

/** A name and what is said under it, both as HTML. */
export type Entry = readonly [string, string];

/** What a reader must know to use the answer: under which condition, from when, through whom. */
export function nearFacts(span: CompetenceSpanEntry): Entry[] {
  const { condition, startCondition, exercisedBy, signedBy, receivedBy } = span;
  const scope = exercisedBy?.condition;
  return [
    ...entry(texts.condition, condition),
    ...entry(texts.begins, startCondition),
    ...entry(texts.exercisedBy, exercisedBy && joined(exercisedBy.who, scope)),
    ...entry(texts.receivedBy, receivedBy),
    ...entry(texts.signer, signedBy),
  ];
}

/** What stands behind "Xem thêm": who answers for it, and on what that rests. */
export function farFacts(
  { responsible, exercisedBy, note }: CompetenceSpanEntry,
  data: Pick<CompetenceData, 'sources'>,
  checkedOn: string,
): Entry[] {
  return [
    ...entry(texts.responsible, responsible),
    ...entry(texts.remark, note),
    ...(exercisedBy
      ? [[texts.authorisationSources, evidenceHtml(exercisedBy, data, checkedOn)] as const]
      : []),
  ];
}

/** Entries as a list of terms; empty without entries. */
export function entriesHtml(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(([name, inner]) => `<div><dt>${name}</dt><dd>${inner}</dd></div>`);
  return `<dl class="who-facts">${items.join('')}</dl>`;
}

function entry(name: string, words: string | undefined): Entry[] {
  return words === undefined ? [] : [[name, nameHtml(stopped(words))]];
}

function joined(who: string, condition: string | undefined): string {
  return condition === undefined ? who : `${stopped(who)} ${condition}`;
}

/** With a full stop at its end. */
function stopped(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
