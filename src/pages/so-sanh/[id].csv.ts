import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonRows } from '../../components/comparison/comparison-csv.ts';
import { toCsv } from '../../components/effect/csv.ts';
import { siteGrounds } from '../../components/ground/site-grounds.ts';
import { allComparisons } from '../../content/site/comparisons.ts';

export const getStaticPaths = (async () =>
  (await allComparisons()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A comparison as a table to take away. */
export const GET: APIRoute = async ({ params }) => {
  const comparison = (await allComparisons()).find(({ id }) => id === params.id);
  const rows = comparison ? comparisonRows(comparison, await siteGrounds()) : [];
  return new Response(toCsv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
