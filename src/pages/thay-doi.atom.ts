import type { APIRoute } from 'astro';
import { siteEvents } from '../components/changes/site-events.ts';
import { changeEntries } from '../components/feeds/change-feed.ts';
import { BUILD_DATE } from '../content/build-date.ts';
import { atomFeed, FEED_TYPE } from '../export/atom.ts';

/** Everything that happens to documents, latest first: what `/thay-doi/` shows. */
export const GET: APIRoute = async () => {
  const feed = atomFeed({
    url: '/thay-doi.atom',
    title: 'Thay đổi của pháp luật đối ngoại',
    page: '/thay-doi/',
    entries: changeEntries(await siteEvents(), BUILD_DATE),
    builtOn: BUILD_DATE,
  });
  return new Response(feed, { headers: { 'content-type': FEED_TYPE } });
};
