import type { FeedEntry } from '../../export/atom.ts';
import type { LawEvent } from '../changes/law-events.ts';
import { formatDate } from '../ui/date.ts';

/**
 * Changes as entries of a feed. One that is still to come is told as such, with the day its document
 * was last checked; when its day has come, the same entry tells that it has.
 */
export function changeEntries(changes: readonly LawEvent[], builtOn: string): FeedEntry[] {
  return changes.map(({ kind, day, document, verb, scope, target, evidence }) => {
    const coming = day > builtOn;
    const what = `${document.name} ${coming ? 'sẽ ' : ''}${verb}`;
    const title = target === null ? what : `${what} ${target.name}`;
    const checkedOn = evidence.checkedOn ?? document.data.checkedOn;
    const when = `${kind === 'issued' ? 'ngày' : 'từ ngày'} ${formatDate(day)}`;
    return {
      key: ['thay-doi', day, document.slug, verb, target?.name ?? '', scope].join('|'),
      title,
      summary: `${title}${scope === '' ? '' : ` (${scope})`}, ${when}. Độ tin cậy ${evidence.confidence}, kiểm tra ngày ${formatDate(checkedOn)}.`,
      url: document.url,
      day: coming ? (checkedOn < builtOn ? checkedOn : builtOn) : day,
    };
  });
}

/** Those that touch a field: the acting document is in it, or the one acted upon. */
export function changesIn(changes: readonly LawEvent[], field: string): LawEvent[] {
  return changes.filter(({ fields }) => fields.includes(field));
}
