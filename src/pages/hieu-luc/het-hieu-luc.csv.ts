import type { APIRoute } from 'astro';
import { toCsv } from '../../components/effect/csv.ts';
import { EXPIRED_HEAD, expiredRows } from '../../components/effect/expired-rows.ts';
import { allDocuments } from '../../content/site/site.ts';

/** The list of expired acts, in the columns of the yearly announcement. */
export const GET: APIRoute = async () => {
  const rows = [[...EXPIRED_HEAD], ...expiredRows(await allDocuments())];
  return new Response(toCsv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
