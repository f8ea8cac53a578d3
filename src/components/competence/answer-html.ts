import {
  competenceOn,
  onlyElsewhere,
  type CompetenceAnswer,
  type CompetenceQuestion,
} from '../../legal/competence/index.ts';
import type { Competence, CompetenceSpanEntry } from '../../schemas/competence.ts';
import { formatDate } from '../ui/date.ts';
import { escapeHtml, nameHtml } from '../ui/name-html.ts';
import { worldIn, type CompetenceBook } from './book.ts';
import { clausesHtml } from './clause-html.ts';
import { communeFirstHtml, communeHtml } from './commune-html.ts';
import { evidenceHtml } from './evidence-html.ts';
import { entriesHtml, type Entry } from './facts-html.ts';
import { leadsHtml, unknownsHtml } from './open-html.ts';
import { headHtml, moreEntries, nearHtml, partHtml, surenessHtml } from './part-html.ts';
import { partLabels } from './part-labels.ts';
import { turnsHtml } from './turns-html.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/** How a card is shown. */
export interface CardLook {
  /** Level of a heading with the matter, linked to its page; without one the page has it already. */
  readonly heading?: 2 | 3 | 4;
  /** Lead with whether it is the commune's: that is what was asked. */
  readonly commune?: boolean;
}

/**
 * The answer card of a matter for a day and a place, as HTML: who decides, before and after, the
 * clauses with their states, and one press below the steps and everything else that is known or not.
 * Every string from content is escaped.
 */
export function answerHtml(
  row: Competence,
  question: CompetenceQuestion,
  book: CompetenceBook,
  look: CardLook = {},
): string {
  const world = worldIn(book);
  const answer = competenceOn(row, question, world);
  const elsewhere = onlyElsewhere(row, question.territory, world.tree);
  const [only, ...others] = answer.parts;
  const alone = only !== undefined && others.length === 0;
  return (
    headingHtml(row, look) +
    whenHtml(question, book) +
    (look.commune === true ? communeFirstHtml(row, answer.commune, book) : '') +
    (alone
      ? headHtml(only, book, row.unknown.length > 0, elsewhere) +
        clausesHtml(only.grounds, book) +
        nearHtml(only) +
        turnsHtml(only, book)
      : partsHtml(row, answer, book)) +
    (look.commune === true ? '' : communeHtml(row, answer.commune, book)) +
    (alone ? surenessHtml(only, book, row.checkedOn) : '') +
    (isOpen(answer, elsewhere) ? openHtml(row) : '') +
    moreHtml(row, answer, isOpen(answer, elsewhere), book)
  );
}

function headingHtml({ id, matter }: Competence, { heading }: CardLook): string {
  if (heading === undefined) return '';
  const tag = `h${String(heading)}`;
  return `<${tag} class="who-matter"><a href="/tham-quyen/${escapeHtml(id)}/">${escapeHtml(matter)}</a></${tag}>`;
}

function whenHtml({ on, territory }: CompetenceQuestion, { areas }: CompetenceBook): string {
  const date = formatDate(on);
  const words =
    territory === undefined
      ? filled(texts.onDate, { date })
      : filled(texts.onDateIn, { date, place: areas[territory] ?? territory });
  return `<p class="who-day">${escapeHtml(words)}</p>`;
}

/** Several parts, each told; areas are named only where they tell parts apart. */
function partsHtml(
  row: Competence,
  { parts }: CompetenceAnswer<CompetenceSpanEntry>,
  book: CompetenceBook,
): string {
  const labels = partLabels(row, parts, book.areas);
  const items = parts.map((part, i) => partHtml(part, labels[i] ?? '', book, row.checkedOn));
  return `<p class="who-several">${filled(texts.byCaseCount, { n: parts.length })}</p><ul class="who-parts" role="list">${items.join('')}</ul>`;
}

/** Whether what is not known is why the answer is open: not where the matter is one of other places. */
function isOpen({ status }: CompetenceAnswer, elsewhere: readonly string[]): boolean {
  return status !== 'known' && elsewhere.length === 0;
}

function openHtml({ unknown }: Competence): string {
  return unknown.length === 0 ? '' : unknownsHtml(unknown);
}

/** Everything else, one press below; the press says what it opens. `told`: what is not known is above. */
function moreHtml(
  row: Competence,
  { parts }: CompetenceAnswer<CompetenceSpanEntry>,
  told: boolean,
  book: CompetenceBook,
): string {
  const [only, ...others] = parts;
  const own = only && others.length === 0 ? moreEntries(only, book, row.checkedOn) : [];
  const advisers = book.advisers[row.id] ?? [];
  const unknown = told ? [] : row.unknown;
  const entries: Entry[] = [
    ...own,
    ...(row.procedures.length > 0
      ? [[texts.procedureCodes, proceduresHtml(row, book)] as const]
      : []),
    ...(advisers.length > 0 ? [[texts.advisers, advisersHtml(advisers, book)] as const] : []),
    ...(unknown.length > 0
      ? [[filled(texts.notKnownCount, { n: unknown.length }), unknownsHtml(unknown)] as const]
      : []),
    ...(row.leads.length > 0
      ? [[texts.leads, leadsHtml(row.leads, book, row.checkedOn)] as const]
      : []),
    [texts.aboutCommune, communeWhy(row, book)],
  ];
  const names = entries.map(([name]) => name.charAt(0).toLowerCase() + name.slice(1)).join(', ');
  const says = filled(texts.including, { names });
  return `<details class="who-more"><summary><span>${texts.seeMore}</span> <span class="quiet">${says}</span></summary>${entriesHtml(entries)}</details>`;
}

/** Why it is the commune's or not, and from what. */
function communeWhy({ commune, checkedOn }: Competence, book: CompetenceBook): string {
  return `<p>${nameHtml(commune.text)}</p>${evidenceHtml(commune, book, checkedOn)}`;
}

function proceduresHtml({ procedures, checkedOn }: Competence, book: CompetenceBook): string {
  const items = procedures.map((procedure) => {
    const { code, name } = procedure;
    const url = book.procedurePages[code];
    const number = `<span class="number">${escapeHtml(code)}</span>`;
    const linked = url === undefined ? number : `<a href="${escapeHtml(url)}">${number}</a>`;
    return `<li>${linked} ${nameHtml(name)} ${evidenceHtml(procedure, book, checkedOn)}</li>`;
  });
  return `<ul role="list">${items.join('')}</ul>`;
}

function advisersHtml(ids: readonly string[], { departments }: CompetenceBook): string {
  const items = ids.map(
    (id) =>
      `<li><a href="/don-vi/${escapeHtml(id)}/">${escapeHtml(departments[id] ?? id)}</a></li>`,
  );
  return `<ul role="list">${items.join('')}</ul>`;
}
