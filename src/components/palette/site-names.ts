import { allCompetence } from '../../content/site/competence.ts';
import { allDefinitions } from '../../content/site/definitions.ts';
import { allLessons } from '../../content/site/lessons.ts';
import { allProcedures } from '../../content/site/procedures.ts';
import { allDocuments } from '../../content/site/site.ts';
import { effectName, isDead } from '../../legal/effect/index.ts';
import type { SiteDocument } from '../../content/model.ts';
import { MAIN_SECTIONS, MORE_SECTIONS } from '../ui/sections.ts';
import type { Name } from './names.ts';
import * as texts from '../../texts/vi.ts';

/** Pages of lists that no menu names. */
const LISTS: readonly Name[] = [
  { kind: 'page', name: texts.movedPowers, path: '/tham-quyen/bang/' },
  { kind: 'page', name: texts.posts, path: '/tham-quyen/chuc-danh/' },
  { kind: 'page', name: texts.countingDays, path: '/bao-cao/tinh-ngay/' },
  { kind: 'page', name: texts.terms, path: '/tra-cuu/thuat-ngu/' },
];

/** The names of everything on this site that is gone to by its name. */
export async function siteNames(): Promise<Name[]> {
  const documents = await allDocuments();
  const nameOf = new Map(documents.map((document) => [document.slug, document.name]));
  return [
    ...[...MAIN_SECTIONS, ...MORE_SECTIONS].map(({ href, text }): Name => ({
      kind: 'page',
      name: text,
      path: href,
    })),
    ...LISTS,
    ...documents.map(documentEntry),
    ...(await allProcedures()).map(({ id, title }): Name => ({
      kind: 'procedure',
      name: title,
      path: `/thu-tuc/${id}/`,
    })),
    ...(await allCompetence()).map(({ id, matter }): Name => ({
      kind: 'matter',
      name: matter,
      path: `/tham-quyen/${id}/`,
    })),
    ...(await allLessons()).map(({ id, title }): Name => ({
      kind: 'lesson',
      name: title,
      path: `/tap-huan/${id}/`,
    })),
    ...(await allDefinitions()).map(({ term, document, provision }): Name => ({
      kind: 'term',
      name: term,
      title: nameOf.get(document) ?? '',
      path: `/van-ban/${document}/#${provision}`,
    })),
  ];
}

function documentEntry({ slug, data, typeName, effect }: SiteDocument): Name {
  return {
    kind: 'document',
    name: data.number === null ? `${typeName} (không rõ số)` : `${typeName} ${data.number}`,
    title: data.title,
    path: `/van-ban/${slug}/`,
    state: effect.id,
    stateName: effectName(effect),
    ...(isDead(effect.id) && { ended: true }),
  };
}
