import type { APIRoute, GetStaticPaths } from 'astro';
import { siteEvents } from '../../../components/changes/site-events.ts';
import { changeEntries, changesIn } from '../../../components/feeds/change-feed.ts';
import { BUILD_DATE } from '../../../content/build-date.ts';
import { allDocuments, registries } from '../../../content/site/site.ts';
import { atomFeed, FEED_TYPE } from '../../../export/atom.ts';

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
  const feed = atomFeed({
    url: `/van-ban/linh-vuc/${id}.atom`,
    title: `Thay đổi của pháp luật: ${name}`,
    page: `/van-ban/linh-vuc/${id}/`,
    entries: changeEntries(changesIn(await siteEvents(), id), BUILD_DATE),
    builtOn: BUILD_DATE,
  });
  return new Response(feed, { headers: { 'content-type': FEED_TYPE } });
};
