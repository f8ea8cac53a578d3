import { exactDay } from '../../legal/effect/index.ts';
import { isVerified, type EffectBook } from '../as-of/book.ts';
import { formatDate } from '../ui/date.ts';
import { nameHtml } from '../ui/name-html.ts';
import { rowsOn, type TableRow } from './table-rows.ts';
import type { TableData } from './table-data.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/**
 * What became of an act's moves on a day, as HTML: how many hold, and what the end of its term does
 * or did to them.
 */
export function actNotice(act: string, data: TableData, effect: EffectBook, on: string): string {
  const rows = rowsOn(data, effect, on, act);
  const sentences = [filled(texts.noticeOn, { date: formatDate(on), counts: standings(rows) })];
  const end = endOf(act, effect);
  if (end !== null)
    sentences.push(on < end ? ahead(act, data, effect, end) : after(act, data, end, rows));
  return sentences.map((sentence) => `<p>${sentence}</p>`).join('');
}

const STANDINGS = [
  ['moved', texts.noticeMoved],
  ['possible', texts.noticePossible],
  ['ahead', texts.noticeAhead],
  ['over', texts.noticeOver],
] as const satisfies readonly (readonly [TableRow['phase'], string])[];

/** "2 việc đã chuyển, 1 việc có thể đã chuyển". */
export function standings(rows: readonly Pick<TableRow, 'phase'>[]): string {
  return STANDINGS.flatMap(([phase, words]) => {
    const count = rows.filter((row) => row.phase === phase).length;
    return count === 0 ? [] : [filled(words, { n: count })];
  }).join(', ');
}

/** First day on which the act no longer applies by its own words; null where none is known. */
function endOf(act: string, { entries }: EffectBook): string | null {
  const expires = entries[act]?.input.expires;
  return expires && isVerified(expires) ? exactDay(expires.when) : null;
}

function ahead(act: string, data: TableData, effect: EffectBook, end: string): string {
  const left = undecided(rowsOn(data, effect, end, act));
  return filled(texts.noticeEnds, {
    name: nameOf(act, data),
    date: formatDate(end),
    what: left,
    link: `<a href="?ngay=${end}">${texts.noticeLink}</a>`,
  });
}

function after(act: string, data: TableData, end: string, rows: readonly TableRow[]): string {
  return filled(texts.noticeEnded, {
    name: nameOf(act, data),
    date: formatDate(end),
    what: undecided(rows),
  });
}

/** How many of the matters have nobody known to decide. */
function undecided(rows: readonly TableRow[]): string {
  const none = rows.filter(({ parts }) => parts.every(({ authority }) => authority === null));
  if (none.length === 0) return texts.noticeAllDecided;
  if (rows.length === 1) return texts.noticeOneOpen;
  return none.length === rows.length
    ? filled(texts.noticeAllOpen, { n: rows.length })
    : filled(texts.noticeSomeOpen, { n: none.length, n2: rows.length });
}

function nameOf(act: string, { documents }: TableData): string {
  return nameHtml(documents[act]?.name ?? act);
}
