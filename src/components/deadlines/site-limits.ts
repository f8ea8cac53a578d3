import { BUILD_DATE } from '../../content/build-date.ts';
import { allCompetence } from '../../content/site/competence.ts';
import { competenceWorld } from '../../content/site/competence-world.ts';
import { allProcedures, procedureUrl } from '../../content/site/procedures.ts';
import { allReports } from '../../content/site/reporting.ts';
import { allDocuments, registries } from '../../content/site/site.ts';
import { isDead } from '../../legal/effect/index.ts';
import { limitsIn, type LimitGroup, type NamedLimit } from './limits.ts';

/**
 * Every deadline of this site that can be counted: of reports, of the steps of matters, and of
 * procedures. What rests on a clause that is no longer in force on the day of the build is left out.
 */
export async function siteLimits(): Promise<readonly LimitGroup[]> {
  const { stateOf } = competenceWorld(await allDocuments(), await registries());
  const holds = (document: string | null, provision: string | null): boolean => {
    const state = document === null ? null : stateOf(document, provision, BUILD_DATE);
    return state === null || !isDead(state.id);
  };
  const groupOf = (title: string, href: string, entry: { readonly id: string }): LimitGroup => ({
    title,
    limits: limitsIn(entry)
      .filter(({ document, provision }) => holds(document, provision))
      .map(({ label, limit }, i) => ({
        id: `${href.split('/')[1] ?? ''}.${entry.id}.${String(i + 1)}`,
        label,
        href,
        due: { kind: 'limit', limit },
      })),
  });
  const groups = [
    { title: 'Báo cáo, hồ sơ', limits: await reportLimits(holds) },
    ...(await allProcedures()).map((one) =>
      groupOf(`Thủ tục: ${one.title}`, procedureUrl(one.id), one),
    ),
    ...(await allCompetence()).map((row) =>
      groupOf(`Thẩm quyền: ${row.matter}`, `/tham-quyen/${row.id}/`, row),
    ),
  ];
  return groups.filter(({ limits }) => limits.length > 0);
}

async function reportLimits(
  holds: (document: string | null, provision: string | null) => boolean,
): Promise<NamedLimit[]> {
  return (await allReports())
    .filter(({ document, provision }) => holds(document ?? null, provision ?? null))
    .flatMap(({ id, what, due, deadline, confidence }): NamedLimit[] => {
      if (confidence === 'C') return [];
      const named = { id: `bao-cao.${id}`, label: `${what}: ${due}`, href: `/bao-cao/#${id}` };
      if (deadline.kind === 'event')
        return [{ ...named, due: { kind: 'limit', limit: deadline.limit } }];
      return deadline.kind === 'calendar'
        ? [{ ...named, due: { kind: 'calendar', deadline } }]
        : [];
    });
}
