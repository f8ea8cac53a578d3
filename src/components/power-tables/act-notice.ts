import { exactDay } from '../../legal/effect/index.ts';
import { isVerified, type EffectBook } from '../as-of/book.ts';
import { formatDate } from '../ui/date.ts';
import { nameHtml } from '../ui/name-html.ts';
import { rowsOn, type TableRow } from './table-rows.ts';
import type { TableData } from './table-data.ts';

/**
 * What became of an act's moves on a day, as HTML: how many hold, and what the end of its term does
 * or did to them.
 */
export function actNotice(act: string, data: TableData, effect: EffectBook, on: string): string {
  const rows = rowsOn(data, effect, on, act);
  const sentences = [`Tại ngày ${formatDate(on)}: ${standings(rows)}.`];
  const end = endOf(act, effect);
  if (end !== null)
    sentences.push(on < end ? ahead(act, data, effect, end) : after(act, data, end, rows));
  return sentences.map((sentence) => `<p>${sentence}</p>`).join('');
}

const STANDINGS: readonly (readonly [TableRow['phase'], string])[] = [
  ['moved', 'đã chuyển'],
  ['possible', 'có thể đã chuyển'],
  ['ahead', 'chưa chuyển'],
  ['over', 'không còn theo văn bản này'],
];

/** "2 việc đã chuyển, 1 việc có thể đã chuyển". */
export function standings(rows: readonly Pick<TableRow, 'phase'>[]): string {
  return STANDINGS.flatMap(([phase, words]) => {
    const count = rows.filter((row) => row.phase === phase).length;
    return count === 0 ? [] : [`${String(count)} việc ${words}`];
  }).join(', ');
}

/** First day on which the act no longer applies by its own words; null where none is known. */
function endOf(act: string, { entries }: EffectBook): string | null {
  const expires = entries[act]?.input.expires;
  return expires && isVerified(expires) ? exactDay(expires.when) : null;
}

function ahead(act: string, data: TableData, effect: EffectBook, end: string): string {
  const left = undecided(rowsOn(data, effect, end, act));
  const link = `<a href="?ngay=${end}">Xem bảng tại ngày ấy</a>.`;
  return `${nameOf(act, data)} hết hiệu lực từ ngày ${formatDate(end)}. Khi đó ${left}. ${link}`;
}

function after(act: string, data: TableData, end: string, rows: readonly TableRow[]): string {
  return `${nameOf(act, data)} hết hiệu lực từ ngày ${formatDate(end)}, nên không còn chuyển quyền cho ai. Nay ${undecided(rows)}.`;
}

/** How many of the matters have nobody known to decide. */
function undecided(rows: readonly TableRow[]): string {
  const none = rows.filter(({ parts }) => parts.every(({ authority }) => authority === null));
  if (none.length === 0) return 'mọi việc trong bảng vẫn có người quyết định';
  if (rows.length === 1) return 'việc trong bảng chưa xác định được ai quyết định';
  const many = none.length === rows.length ? 'cả' : `${String(none.length)} trong`;
  return `${many} ${String(rows.length)} việc chưa xác định được ai quyết định`;
}

function nameOf(act: string, { documents }: TableData): string {
  return nameHtml(documents[act]?.name ?? act);
}
