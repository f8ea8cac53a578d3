import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles } from '../../../content/site/search-data.ts';

/** One page a file, under the name that says its content; a build has them written already. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { files } = await searchFiles();
  return files.map(({ path, content }) => ({
    params: { file: path.replace(/^.*\/|\.json$/g, '') },
    props: { content },
  }));
};

/** A file of the search data. */
export const GET: APIRoute<{ content: Buffer<ArrayBuffer> }> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'application/json' } });
