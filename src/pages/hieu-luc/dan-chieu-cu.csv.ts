import type { APIRoute } from 'astro';
import { toCsv } from '../../components/effect/csv.ts';
import { siteStale } from '../../components/stale/site-stale.ts';
import { STALE_HEAD, staleRows } from '../../components/stale/stale-csv.ts';
import { allObsoleteBodies } from '../../content/site/office.ts';
import { allDocuments } from '../../content/site/site.ts';

/** The references to what has ended on the day of the build. */
export const GET: APIRoute = async () => {
  const rows = staleRows(
    (await siteStale()).today,
    await allDocuments(),
    await allObsoleteBodies(),
  );
  return new Response(toCsv([[...STALE_HEAD], ...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
