import type { APIRoute } from 'astro';
import { searchFiles } from '../../content/site/search-data.ts';

/** Which files hold what the browser builds its search index from; a build is not done before they are. */
export const GET: APIRoute = async () => {
  const { manifest } = await searchFiles();
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/json' },
  });
};
