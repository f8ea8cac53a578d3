import { getCollection } from 'astro:content';
import { restingOn, type RestedOn } from '../../legal/impact/index.ts';
import { allComparisons } from './comparisons.ts';
import { allCompetence } from './competence.ts';
import { dependantsOf, type Entry, type EntryDependant, type LessonEntries } from './dependants.ts';
import { allLessons } from './lessons.ts';
import { allDuties } from './office.ts';
import { allPosts } from './posts.ts';
import { allProcedures } from './procedures.ts';
import { allReports } from './reporting.ts';
import { allBranches } from './succession.ts';

let dependants: Promise<readonly EntryDependant[]> | undefined;
let places: Promise<ReadonlyMap<string, readonly RestedOn<EntryDependant>[]>> | undefined;

/** Everything on this site that rests on provisions. Computed once a build. */
export function siteDependants(): Promise<readonly EntryDependant[]> {
  dependants ??= load();
  return dependants;
}

/** What rests on the provisions of each document, by its slug. Computed once a build. */
export function dependantPlaces(): Promise<
  ReadonlyMap<string, readonly RestedOn<EntryDependant>[]>
> {
  places ??= siteDependants().then((all) =>
    Map.groupBy(restingOn(all), ({ ground }) => ground.document),
  );
  return places;
}

async function load(): Promise<readonly EntryDependant[]> {
  const shared = await getCollection('sharedDuties');
  return dependantsOf({
    competence: entriesOf(await allCompetence()),
    procedures: entriesOf(await allProcedures()),
    lessons: (await allLessons()).map(({ questions, slides, ...lesson }): LessonEntries => ({
      lesson: { value: lesson },
      questions: { value: questions },
      slides: { value: slides },
    })),
    reporting: { reports: entriesOf(await allReports()) },
    succession: entriesOf(await allBranches()),
    comparisons: entriesOf(await allComparisons()),
    posts: entriesOf(await allPosts()),
    office: {
      duties: entriesOf(await allDuties()),
      sharedDuties: entriesOf(shared.map(({ data }) => data)),
    },
  });
}

function entriesOf<T>(values: readonly T[]): Entry<T>[] {
  return values.map((value) => ({ value }));
}
