import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles } from '../../../content/site/search-data.ts';

/** One page a file, under the name that says its content. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { files } = await searchFiles();
  return files.map(({ path, json }) => ({
    params: { file: path.replace(/^.*\/|\.json$/g, '') },
    props: { json },
  }));
};

/** A file of the search data. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
