import type { APIRoute, GetStaticPaths } from 'astro';
import { changeEntries, changesIn } from '../../../components/feeds/change-feed.ts';
import { changesOf } from '../../../components/home/changes.ts';
import { BUILD_DATE } from '../../../content/build-date.ts';
import { allDocuments, registries } from '../../../content/site/site.ts';
import { atomFeed } from '../../../export/atom.ts';

interface Props {
  name: string;
}

export const getStaticPaths = (async () => {
  const used = new Set((await allDocuments()).flatMap(({ fields }) => fields.map(({ id }) => id)));
  return (await registries()).fields
    .filter(({ id }) => used.has(id))
    .map(({ id, name }) => ({ params: { id }, props: { name } satisfies Props }));
}) satisfies GetStaticPaths;

/** What changes in one field, latest first. */
export const GET: APIRoute<Props> = async ({ params: { id = '' }, props: { name } }) => {
  const documents = await allDocuments();
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  const feed = atomFeed({
    url: `/van-ban/linh-vuc/${id}.atom`,
    title: `Thay đổi về hiệu lực: ${name}`,
    page: `/van-ban/linh-vuc/${id}/`,
    entries: changeEntries(changesIn(changesOf(documents), id, byUrl), BUILD_DATE),
    builtOn: BUILD_DATE,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
