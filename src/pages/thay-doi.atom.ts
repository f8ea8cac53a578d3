import type { APIRoute } from 'astro';
import { changeEntries } from '../components/feeds/change-feed.ts';
import { changesOf } from '../components/home/changes.ts';
import { BUILD_DATE } from '../content/build-date.ts';
import { allDocuments } from '../content/site/site.ts';
import { atomFeed } from '../export/atom.ts';

/** Everything that changes what applies, latest first. */
export const GET: APIRoute = async () => {
  const feed = atomFeed({
    url: '/thay-doi.atom',
    title: 'Thay đổi về hiệu lực của văn bản đối ngoại',
    page: '/hieu-luc/',
    entries: changeEntries(changesOf(await allDocuments()), BUILD_DATE),
    builtOn: BUILD_DATE,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
