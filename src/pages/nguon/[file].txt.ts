import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceFiles, sourcePath } from '../../content/site/sources.ts';

// A build copies these files (`content/site/write-exports.ts`).
export const getStaticPaths = (async () =>
  import.meta.env.PROD
    ? []
    : (await sourceFiles()).map((file) => ({
        params: { file: file.replace(/\.txt$/u, '') },
      }))) satisfies GetStaticPaths;

/** Source files of verbatim documents, byte for byte. */
export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(sourcePath(`${params.file ?? ''}.txt`));
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
