import { shownDay } from '../../src/legal/calendar.ts';
import type { EntryDependant } from '../../src/content/site/dependants.ts';
import {
  changeWords,
  placeWords,
  provisionsWords,
  turnWords,
  type NameOf,
} from '../../src/content/site/impact-words.ts';
import {
  groupTurns,
  itemOf,
  placeOf,
  type Change,
  type ComingTurn,
  type Review,
} from '../../src/legal/impact/index.ts';

/** What is to be looked at on a day, and what will be within a year. */
export interface Listing extends Review<EntryDependant> {
  readonly on: string;
  readonly coming: readonly ComingTurn<EntryDependant>[];
  readonly nameOf: NameOf;
}

/** The list for people: by item, then what is coming. */
export function reviewForPeople({ on, changes, unseen, coming, nameOf }: Listing): string {
  const byItem = Map.groupBy(changes, ({ dependant }) => dependant);
  const lines = [
    changes.length === 0
      ? `Không có mục nào cần xem lại (tính đến ${shownDay(on)}).`
      : `${byItem.size} mục cần xem lại (tính đến ${shownDay(on)}):`,
    ...[...byItem].flatMap(([dependant, own]) => [
      `  ${itemOf(dependant)} – ${dependant.title}`,
      ...own.map((change) => `    • ${changeWords(change, nameOf)}${onlyTime(change)}`),
    ]),
  ];
  if (unseen.length > 0)
    lines.push(
      '',
      `${unseen.length} mục chưa xem lần nào:`,
      ...unseen.map(
        ({ dependant, grounds }) =>
          `  ${itemOf(dependant)} – ${grounds.map((ground) => placeWords(ground, nameOf)).join('; ')}`,
      ),
    );
  if (coming.length > 0)
    lines.push(
      '',
      'Trong 12 tháng tới:',
      ...groupTurns(coming).map((turns) => {
        const places = provisionsWords(turns.provisions);
        const where = nameOf(turns.document) + (places === '' ? '' : ` (${places})`);
        const count = `${turns.dependants.length} mục`;
        return `  ${shownDay(turns.day)}: ${where}: ${turnWords(turns, nameOf)} → ${count}`;
      }),
    );
  if (byItem.size + unseen.length > 0)
    lines.push('', 'Xem xong thì ghi mốc: npm run review -- --seen <mục> … (hoặc --seen --all)');
  return lines.join('\n');
}

function onlyTime({ cause }: Change): string {
  return cause === 'time' ? ' Chỉ do đến ngày.' : '';
}

/** The same for machines; `ground` is an address such as `134-2025-nd-cp#dieu-16-khoan-1`. */
export function reviewAsJson({ on, changes, unseen, coming }: Listing): string {
  const named = (dependant: EntryDependant) => ({
    item: itemOf(dependant),
    title: dependant.title,
    url: dependant.url,
  });
  return JSON.stringify(
    {
      on,
      changed: changes.map(({ dependant, ground, what, cause, seen, before, after }) => ({
        ...named(dependant),
        ground: placeOf(ground),
        what,
        cause,
        seen,
        before,
        after,
      })),
      unseen: unseen.map(({ dependant, grounds }) => ({
        ...named(dependant),
        grounds: grounds.map(placeOf),
      })),
      coming: coming.map(({ day, ground, stale, before, after, dependants }) => ({
        day,
        ground: placeOf(ground),
        stale,
        before,
        after,
        items: dependants.map(itemOf),
      })),
    },
    null,
    2,
  );
}
