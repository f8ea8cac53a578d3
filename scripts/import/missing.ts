import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { contentPath } from '../../src/content/paths.ts';
import { listDocumentFiles } from '../../src/content/read/document-files.ts';
import { splitFrontmatter } from '../../src/content/read/frontmatter.ts';
import type { ExpectedAct } from './fetch/expected-act.ts';
import { fetched, type Input } from './inputs.ts';

/** A document to be fetched, and which one it must turn out to be. */
export interface MissingInput extends Input {
  readonly expected: ExpectedAct;
}

/** What decides; everything else in a file is the business of `npm run check`. */
const wanting = z.object({
  number: z.string().nullable(),
  title: z.string(),
  officialUrl: z.url(),
  verbatim: z.undefined().optional(),
});

/**
 * Every document of a content folder that has an official address and not the law's own words, in
 * the order of file names.
 *
 * @param root the content folder.
 */
export async function missingInputs(root: string): Promise<MissingInput[]> {
  const names = await listDocumentFiles(root);
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(contentPath.documents(root), name), 'utf8');
      return missingInput(name.slice(0, -'.mdx'.length), text);
    }),
  );
  return found.filter((input) => input !== null);
}

function missingInput(slug: string, text: string): MissingInput | null {
  const { success, data } = wanting.safeParse(splitFrontmatter(text).value?.data);
  if (!success) return null;
  const { officialUrl, number, title } = data;
  return { ...fetched(officialUrl), label: slug, expected: { slug, name: number ?? `“${title}”` } };
}
