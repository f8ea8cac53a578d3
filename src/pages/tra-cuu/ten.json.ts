import type { APIRoute } from 'astro';
import { siteNames } from '../../components/palette/site-names.ts';

/** Names of documents, procedures, matters, terms, lessons and pages, for going to them quickly. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await siteNames()), {
    headers: { 'content-type': 'application/json' },
  });
