import type { SiteDocument } from '../../content/model.ts';
import type { FeedEntry } from '../../export/atom.ts';
import type { Change } from '../home/changes.ts';
import { formatDate } from '../ui/date.ts';

/**
 * Changes as entries of a feed. One that is still to come is told as such, with the day its document
 * was last checked; when its day has come, the same entry tells that it has.
 */
export function changeEntries(changes: readonly Change[], builtOn: string): FeedEntry[] {
  return changes.map(({ day, document, verb, scope, target }) => {
    const coming = day > builtOn;
    const what = `${document.name} ${coming ? 'sẽ ' : ''}${verb}`;
    const title = target === null ? what : `${what} ${target.name}`;
    const { checkedOn } = document.data;
    return {
      key: ['thay-doi', day, document.slug, verb, target?.name ?? '', scope].join('|'),
      title,
      summary: `${title}${scope === '' ? '' : ` (${scope})`}, từ ngày ${formatDate(day)}. Kiểm tra ngày ${formatDate(checkedOn)}.`,
      url: document.url,
      day: coming ? (checkedOn < builtOn ? checkedOn : builtOn) : day,
    };
  });
}

/** Those that touch a field: the acting document is in it, or the one acted upon. */
export function changesIn(
  changes: readonly Change[],
  field: string,
  documents: ReadonlyMap<string, SiteDocument>,
): Change[] {
  const isIn = (url: string | null): boolean =>
    url !== null && (documents.get(url)?.fields.some(({ id }) => id === field) ?? false);
  return changes.filter(({ document, target }) => isIn(document.url) || isIn(target?.url ?? null));
}
