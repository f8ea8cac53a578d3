import { registries } from '../../content/site/site.ts';
import { siteGrounds } from '../ground/site-grounds.ts';
import type { TableData } from './table-data.ts';

/** How tables and cards of this site name some documents, and areas. */
export async function siteNames(
  slugs: ReadonlySet<string>,
): Promise<Pick<TableData, 'documents' | 'areas'>> {
  const { territories } = await registries();
  const known = await siteGrounds();
  return {
    documents: Object.fromEntries(
      [...slugs].flatMap((slug) => {
        const document = known(slug);
        return document ? [[slug, document] as const] : [];
      }),
    ),
    areas: Object.fromEntries(territories.map(({ id, name }) => [id, name])),
  };
}
