import type { Competence } from '../../schemas/competence.ts';
import type { Post } from '../../schemas/post.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';
import { checkEntries, groupsIn, type Known } from './entries.ts';
import { unknownAt } from './unknown-id.ts';

/** What posts refer to beside documents and registries. */
interface Beside {
  readonly competence: readonly Placed<Competence>[];
  /** Ids of what is to be reported. */
  readonly reports: readonly string[];
}

/** Checks that everything the card of a post names exists: matters, their cases, reports, grounds. */
export function checkPosts(
  posts: readonly Placed<Post>[],
  known: Known,
  { competence, reports }: Beside,
): FileIssue[] {
  const matters = competence.map(({ value }) => value);
  const list = { known: reports, what: 'báo cáo', where: 'content/bao-cao/' };
  return [
    ...checkEntries(posts, known, []),
    ...posts.flatMap((post) => [
      ...unknownMatters(post, matters),
      ...post.value.reports.flatMap((id, i) => unknownAt(post, ['reports', i], id, list)),
    ]),
  ];
}

/** A matter that is not there, or a case that the matter does not tell apart. */
function unknownMatters(post: Placed<Post>, matters: readonly Competence[]): FileIssue[] {
  const list = {
    known: matters.map(({ id }) => id),
    what: 'việc',
    where: 'content/tham-quyen/',
  };
  return groupsIn(post.value, []).flatMap(({ group, path }): FileIssue[] => {
    const { competence, case: one } = group;
    if (typeof competence !== 'string') return [];
    const matter = matters.find(({ id }) => id === competence);
    if (!matter) return unknownAt(post, [...path, 'competence'], competence, list);
    if (typeof one !== 'string') return [];
    return unknownAt(post, [...path, 'case'], one, {
      known: matter.cases.map(({ id }) => id),
      what: 'trường hợp',
      where: `content/tham-quyen/${matter.id}.yaml`,
    });
  });
}
