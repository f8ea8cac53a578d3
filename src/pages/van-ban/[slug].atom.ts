import type { APIRoute, GetStaticPaths } from 'astro';
import { siteEvents } from '../../components/changes/site-events.ts';
import { eventsOf } from '../../components/changes/law-events.ts';
import { changeEntries } from '../../components/feeds/change-feed.ts';
import { BUILD_DATE } from '../../content/build-date.ts';
import type { SiteDocument } from '../../content/model.ts';
import { formerSlugs } from '../../content/site/redirects.ts';
import { allDocuments } from '../../content/site/site.ts';
import { atomFeed, FEED_TYPE } from '../../export/atom.ts';

interface Props {
  document: SiteDocument;
}

// Also under a slug it had before, so that those who follow it go on being told.
export const getStaticPaths = (async () => {
  const paths = (await allDocuments()).map(async (document) => {
    const slugs = [document.slug, ...(await formerSlugs(document.slug))];
    return slugs.map((slug) => ({ params: { slug }, props: { document } satisfies Props }));
  });
  return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

/** What happens to one document, latest first: issued, in force, amended, replaced, ended. */
export const GET: APIRoute<Props> = async ({ props: { document } }) => {
  const feed = atomFeed({
    url: `/van-ban/${document.slug}.atom`,
    title: `Thay đổi của ${document.name}`,
    page: document.url,
    entries: changeEntries(eventsOf(await siteEvents(), document.slug), BUILD_DATE),
    builtOn: BUILD_DATE,
  });
  return new Response(feed, { headers: { 'content-type': FEED_TYPE } });
};
