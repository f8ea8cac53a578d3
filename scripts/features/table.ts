import type { Counts } from './counts.ts';
import type { Feature, FeatureGroup, Place, Shown } from './feature.ts';

/** Features as a Markdown table, as in the README: what it is, where it is, which tests show it. */
export function featureTable(groups: readonly FeatureGroup[], counts: Counts): string {
  const rows = groups.flatMap(({ name, features }) => [
    [`**${name}**`, '', ''],
    ...features.map((feature) => rowOf(feature, counts)),
  ]);
  return [['what it gives', 'where', 'shown by'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function rowOf({ words, at, shownBy }: Feature, counts: Counts): string[] {
  const text = typeof words === 'string' ? words : words(counts);
  return [text, at.map(placeCell).join(', '), linksTo(shownBy).join(', ')];
}

function placeCell(place: Place): string {
  return `\`${place}\``;
}

/** One link for each file, however many of its tests are named. */
function linksTo(shownBy: readonly Shown[]): string[] {
  const files = [...new Set(shownBy.map(([file]) => file))];
  return files.map((file) => `[${nameOf(file)}](${file})`);
}

/** `tests/unit/a/document.test.ts` → `a › document`: of unit tests the folder tells what they are about. */
function nameOf(file: string): string {
  return file
    .replace(/^tests\/(?:unit|integration|browser)\//u, '')
    .replace(/\..*$/u, '')
    .replaceAll('/', ' › ');
}
