import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureGroup, Place, Shown } from './feature.ts';
import { testTitles } from './test-titles.ts';

/** Where what features name is looked for. */
export interface World {
  /** The built site. */
  readonly dist: string;
  /** Names of the commands in package.json. */
  readonly commands: ReadonlySet<string>;
}

/** What is wrong with a list of features, one sentence each: they name only what exists. */
export function featureFaults(groups: readonly FeatureGroup[], world: World): string[] {
  const features = groups.flatMap((group) => group.features);
  return [
    ...features.flatMap(({ at }) => at.flatMap((place) => placeFaults(place, world))),
    ...features.flatMap(({ shownBy }) => shownBy.flatMap(testFaults)),
  ];
}

function placeFaults(place: Place, { dist, commands }: World): string[] {
  if (!place.startsWith('/')) {
    const name = place.slice('npm run '.length);
    return commands.has(name) ? [] : [`Không có lệnh “${place}” trong package.json.`];
  }
  const file = place.endsWith('/') ? `${place}index.html` : place;
  return existsSync(join(dist, file)) ? [] : [`Không có ${place} trong ${dist}/.`];
}

function testFaults([file, title]: Shown): string[] {
  if (!existsSync(file)) return [`Không có tệp ${file}.`];
  const titles = testTitles(readFileSync(file, 'utf8'));
  return titles.some(({ text }) => text.includes(title))
    ? []
    : [`${file} không có phép thử nào tên “${title}”.`];
}
