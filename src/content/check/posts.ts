import type { Competence } from '../../schemas/competence.ts';
import type { Post } from '../../schemas/post.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';
import { unknownId } from './document-references.ts';
import { checkEntries, groupsIn, type Known } from './office.ts';

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
  return [
    ...checkEntries(posts, known, []),
    ...posts.flatMap((post) => unknownMatters(post, matters)),
    ...posts.flatMap(({ value, file, lineOf }) =>
      value.reports.flatMap((id, i) =>
        reports.includes(id)
          ? []
          : [
              {
                file,
                line: lineOf(['reports', i]),
                ...unknownId('Trường "reports"', id, {
                  known: reports,
                  what: 'báo cáo',
                  where: 'content/bao-cao/',
                }),
              },
            ],
      ),
    ),
  ];
}

/** A matter that is not there, or a case that the matter does not tell apart. */
function unknownMatters(
  { value, file, lineOf }: Placed<Post>,
  matters: readonly Competence[],
): FileIssue[] {
  return groupsIn(value, []).flatMap(({ group, path }): FileIssue[] => {
    const { competence } = group;
    if (typeof competence !== 'string') return [];
    const matter = matters.find(({ id }) => id === competence);
    if (!matter)
      return [
        {
          file,
          line: lineOf([...path, 'competence']),
          ...unknownId(`Trường "${[...path, 'competence'].map(String).join('.')}"`, competence, {
            known: matters.map(({ id }) => id),
            what: 'việc',
            where: 'content/tham-quyen/',
          }),
        },
      ];
    const one = group.case;
    if (typeof one !== 'string' || matter.cases.some(({ id }) => id === one)) return [];
    return [
      {
        file,
        line: lineOf([...path, 'case']),
        ...unknownId(`Trường "${[...path, 'case'].map(String).join('.')}"`, one, {
          known: matter.cases.map(({ id }) => id),
          what: 'trường hợp',
          where: `content/tham-quyen/${matter.id}.yaml`,
        }),
      },
    ];
  });
}
