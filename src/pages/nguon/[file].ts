import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentPath, CONTENT_DIR } from '../../content/paths.ts';
import { allDocuments } from '../../content/site/site.ts';

/** Source files of verbatim documents, byte for byte, so that anyone can repeat the check. */
export const getStaticPaths = (async () =>
  (await allDocuments()).flatMap(({ fidelity }) =>
    fidelity?.from === 'stored' ? [{ params: { file: fidelity.file } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(join(contentPath.sources(CONTENT_DIR), params.file ?? ''));
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
