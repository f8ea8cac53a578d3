import { COMPETENCE_KINDS, type CompetencePart } from '../../legal/competence/index.ts';
import type { CompetenceSpanEntry } from '../../schemas/competence.ts';
import { formatDate } from '../ui/date.ts';
import { iconHtml } from '../ui/icon-html.ts';
import { escapeHtml } from '../ui/name-html.ts';
import type { CompetenceBook } from './book.ts';
import { clausesHtml } from './clause-html.ts';
import { doubtHtml, elsewhereHtml } from './doubt-html.ts';
import { differencesHtml, evidenceHtml } from './evidence-html.ts';
import { entriesHtml, farFacts, nearFacts, type Entry } from './facts-html.ts';
import { whoWords } from './span-words.ts';
import { stepsHtml } from './steps-html.ts';
import { turnsHtml } from './turns-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** A part of an answer, told from spans as the content writes them. */
export type CardPart = CompetencePart<CompetenceSpanEntry>;

/**
 * Who decides: the line a reader came for, the area it holds in, and why it is less than certain.
 * `settled` says that the card tells elsewhere what would settle it; `elsewhere` are the only areas
 * the matter speaks of, where the place asked about is none of them.
 */
export function headHtml(
  part: CardPart,
  { areas }: CompetenceBook,
  settled = false,
  elsewhere: readonly string[] = [],
): string {
  const { span, status } = part;
  const kind = span && status !== 'unknown' ? COMPETENCE_KINDS[span.kind] : '';
  const badge = kind === '' ? '' : ` <span class="who-kind">${kind}</span>`;
  const may =
    status === 'possible'
      ? `<span class="who-may">${iconHtml('unknown', 16)}${texts.perhaps}</span> `
      : '';
  const area = span?.territory;
  return (
    `<p class="who-answer" data-status="${status}">${may}<strong>${escapeHtml(whoWords(part))}</strong>${badge}</p>` +
    (area === undefined
      ? ''
      : `<p class="who-area">${filled(texts.onlyIn, { place: escapeHtml(areas[area] ?? area) })}</p>`) +
    (elsewhere.length > 0
      ? elsewhereHtml(elsewhere.map((id) => areas[id] ?? id))
      : doubtHtml(part, settled))
  );
}

/** What must be known to use the answer. */
export function nearHtml({ span, status }: CardPart): string {
  return span && status !== 'unknown' ? entriesHtml(nearFacts(span)) : '';
}

/** How sure the answer is: "Độ tin cậy B · 3 nguồn · căn cứ theo chứng cứ đến 06/08/2026". */
export function surenessHtml(part: CardPart, book: CompetenceBook, checkedOn: string): string {
  const { span, grounds } = part;
  if (!span) return '';
  const oldest = grounds.flatMap(({ state }) => state?.evidenceUntil ?? []).sort()[0];
  const seen =
    oldest === undefined
      ? ''
      : `<p class="quiet">${filled(texts.groundsSeen, { date: `<time datetime="${oldest}">${formatDate(oldest)}</time>` })}</p>`;
  const lead = part.status === 'unknown' ? `<p class="quiet">${texts.whyUndetermined}</p>` : '';
  return `<div class="who-sure">${lead}${evidenceHtml(span, book, checkedOn)}${seen}</div>`;
}

/** What stands behind "Xem thêm" of a part: turns only where they are not shown before it. */
export function moreEntries(part: CardPart, book: CompetenceBook, checkedOn: string): Entry[] {
  const { span, status } = part;
  if (!span || status === 'unknown') return span ? differences(span) : [];
  return [
    ...(span.steps.length > 0
      ? [[texts.stepsName, stepsHtml(span.steps, book, checkedOn)] as const]
      : []),
    ...farFacts(span, book, checkedOn),
    ...differences(span),
  ];
}

function differences({ discrepancies }: CompetenceSpanEntry): Entry[] {
  return discrepancies.length === 0 ? [] : [[texts.differing, differencesHtml(discrepancies)]];
}

/** One part among several: its label and answer, and the rest one press below. */
export function partHtml(
  part: CardPart,
  label: string,
  book: CompetenceBook,
  checkedOn: string,
): string {
  const more =
    nearHtml(part) +
    turnsHtml(part, book) +
    entriesHtml(moreEntries(part, book, checkedOn)) +
    surenessHtml(part, book, checkedOn);
  return (
    `<li class="who-part"><p class="who-label">${escapeHtml(label)}</p>` +
    headHtml(part, book) +
    clausesHtml(part.grounds, book) +
    (more === ''
      ? ''
      : `<details class="who-more"><summary>${texts.partMore}</summary>${more}</details>`) +
    '</li>'
  );
}
