import type { APIRoute } from 'astro';
import { siteKinds } from '../../components/search/site-kinds.ts';

/** The matters and procedures the browser finds beside documents. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await siteKinds()), {
    headers: { 'content-type': 'application/json' },
  });
