import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { exactDay, type When } from '../../legal/effect/index.ts';
import type { EffectBook } from '../as-of/book.ts';
import { andList, bookLinks } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';
import { iconHtml } from '../ui/icon-html.ts';
import { STALE_KINDS, type StaleItem, type Verdict } from './items.ts';

/** The kind of a row, as HTML; what is only to be checked has the look of a lead. */
export function kindHtml({ kind, certain }: Verdict): string {
  const name = STALE_KINDS[kind];
  if (certain) return name;
  const label = kind === 'kiem-tra' ? '' : `${name}, `;
  const words = kind === 'kiem-tra' ? name : 'chưa kiểm chứng';
  return `<span class="certainty inline lead">${label}<span class="certainty-label">${iconHtml('lead', 16)}${words}</span></span>`;
}

/**
 * What became of what a row names, as HTML: since when, by what, and what applies now. Empty where
 * the row says it in words of its own.
 */
export function verdictHtml(book: EffectBook, item: StaleItem, verdict: Verdict): string {
  if (item.type === 'body') return goneWords(item.when, verdict.certain);
  const { stale, heirs } = verdict;
  if (item.type === 'named' || !stale) return '';
  const links = bookLinks(book, stale.by);
  if (stale.reason === 'part-ended')
    return `Một phần đã hết hiệu lực theo ${links}. Chưa rõ văn bản này còn dựa vào phần nào.`;
  if (stale.reason === 'end-unknown') return `Đã có ${links}; chưa rõ từ ngày nào.`;
  const how = endedWords(book, item.target, stale.by);
  const now = heirs.length === 0 ? '' : ` Nay là ${bookLinks(book, heirs)}.`;
  if (stale.reason === 'lead')
    return links === ''
      ? 'Chưa kiểm chứng: có thể đã hết thời hạn áp dụng.'
      : `Chưa kiểm chứng: có thể đã ${how} ${links}.${now}`;
  const places = stale.provisions.flatMap((address) => {
    const parsed = parseAddress(address);
    return parsed ? [describeAddress(parsed)] : [];
  });
  const what = places.length === 0 ? '' : `${andList(places)}: `;
  const since = stale.since === null ? '' : ` từ ngày ${formatDate(stale.since)}`;
  if (links === '') return `${what}Hết thời hạn áp dụng${since}.`;
  return `${what}Hết hiệu lực${since}, ${how} ${links}.${now}`;
}

/** "thay bằng", or "bãi bỏ bởi" where nothing came in its place. */
function endedWords({ entries }: EffectBook, target: string, by: readonly string[]): string {
  const acting = entries[target]?.input.incoming.filter((one) => by.includes(one.by)) ?? [];
  if (acting.some(({ kind }) => kind === 'replaces')) return 'được thay bằng';
  return acting.some(({ kind }) => kind === 'repeals') ? 'bị bãi bỏ bởi' : 'bị ngưng bởi';
}

function goneWords(when: When, certain: boolean): string {
  const day = exactDay(when);
  if (certain && day !== null) return `Không còn từ ngày ${formatDate(day)}.`;
  if (certain) return 'Không còn.';
  const from =
    when.notBefore === null ? '' : `, sớm nhất từ ngày ${formatDate(day ?? when.notBefore)}`;
  return `Có thể không còn${from}.`;
}
