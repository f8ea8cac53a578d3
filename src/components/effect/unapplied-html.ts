import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { exactDay, unappliedChanges, type IncomingRelation } from '../../legal/effect/index.ts';
import type { EffectBook, Focus } from '../as-of/book.ts';
import { bookLink } from '../as-of/link.ts';
import { formatDate } from '../ui/date.ts';
import { filled } from '../../texts/filled.ts';
import * as texts from '../../texts/vi.ts';

/**
 * Changes the text on the page does not show yet, a line of HTML for each; none where the page has
 * no text or shows them all.
 */
export function unappliedLines(book: EffectBook, focus: Focus, on: string): string[] {
  const entry = book.entries[focus.slug];
  if (!entry || focus.incorporates === null) return [];
  const changes = unappliedChanges(entry.input.incoming, focus.incorporates, on);
  return [...Map.groupBy(changes, ({ by }) => by).values()].map((group) => line(book, group));
}

function line(book: EffectBook, changes: readonly IncomingRelation[]): string {
  const [first] = changes;
  if (!first) return '';
  const day = exactDay(first.when);
  const from = day === null ? texts.whenUnknown : filled(texts.whenFrom, { date: formatDate(day) });
  const places = [...new Set(changes.flatMap(({ provisions }) => provisions))].flatMap(
    (address) => {
      const parsed = parseAddress(address);
      return parsed ? [`<a href="#${address}">${describeAddress(parsed)}</a>`] : [];
    },
  );
  const where = places.length === 0 ? '' : ` (${places.join(', ')})`;
  return `${bookLink(book, first.by)}, ${from}${where}`;
}
