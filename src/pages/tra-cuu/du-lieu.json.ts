import type { APIRoute } from 'astro';
import { loadSearchData } from '../../content/site/search-data.ts';

/** The texts the browser builds its search index from. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await loadSearchData()), {
    headers: { 'content-type': 'application/json' },
  });
