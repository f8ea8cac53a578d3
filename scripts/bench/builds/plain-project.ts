import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { splitFrontmatter } from '../../../src/content/read/frontmatter.ts';
import { escapeMdx } from './escape-mdx.ts';

/** What reads the documents: what Astro comes with, or what projects with remark plugins use. */
export type Markdown = 'as it comes' | 'with remark';

/** The cache stands aside, because `node_modules` is that of this checkout. */
const CONFIG: Readonly<Record<Markdown, string>> = {
  'as it comes': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], cacheDir: './cache', vite: { cacheDir: './cache/vite' } });
`,
  'with remark': `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  markdown: { processor: unified() },
  cacheDir: './cache',
  vite: { cacheDir: './cache/vite' },
});
`,
};

/**
 * The files of a small Astro project as its documentation teaches to write one: a content collection
 * of `.mdx` files read by the glob loader, one layout, one page for them all.
 */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "plain", "private": true, "type": "module" }\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const documents = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: './src/documents' }),
  schema: z.object({ title: z.string() }),
});

export const collections = { documents };
`,
  'src/layouts/Plain.astro': `---
const { title } = Astro.props;
---
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
  </head>
  <body>
    <main>
      <h1>{title}</h1>
      <slot />
    </main>
  </body>
</html>
`,
  'src/pages/van-ban/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Plain from '../../layouts/Plain.astro';

export async function getStaticPaths() {
  const documents = await getCollection('documents');
  return documents.map((document) => ({ params: { id: document.id }, props: { document } }));
}
const { document } = Astro.props;
const { Content } = await render(document);
---
<Plain title={document.data.title}><Content /></Plain>
`,
};

/** Writes the project into a new folder `root`; its documents are those of the folder `documents`. */
export async function writePlainProject(
  root: string,
  documents: string,
  markdown: Markdown,
): Promise<void> {
  for (const folder of ['src/documents', 'src/layouts', 'src/pages/van-ban'])
    await mkdir(join(root, folder), { recursive: true });
  const files = { ...FILES, 'astro.config.mjs': CONFIG[markdown] };
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  for (const file of await readdir(documents)) {
    const text = await readFile(join(documents, file), 'utf8');
    await writeFile(join(root, 'src/documents', file), asPlainDocument(text));
  }
}

/** A document of ours as somebody without our parser would have to write it. */
function asPlainDocument(text: string): string {
  const { value } = splitFrontmatter(text);
  const { number, title } = value?.data as { number: string; title: string };
  const name = JSON.stringify(`${number} ${title}`);
  return `---\ntitle: ${name}\n---\n\n${escapeMdx(value?.body ?? '')}`;
}
