import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingInputs } from '../../../scripts/import/missing.ts';

const URL_LINE = 'officialUrl: https://vbpl.vn/a/1-2026-nd-cp.pdf';
const FILES: Readonly<Record<string, string>> = {
  'b-lacks.mdx': `---\nnumber: 1/2026/NĐ-CP\ntitle: Một\n${URL_LINE}\n---\n`,
  'a-digest.mdx': `---\nnumber: null\ntitle: Hai\n${URL_LINE}\ndigest: { confidence: A }\n---\nTóm lược.\n`,
  'has-text.mdx': `---\nnumber: 3/2026/NĐ-CP\ntitle: Ba\n${URL_LINE}\nverbatim: { file: a.txt }\n---\nĐiều 1.\n`,
  'no-address.mdx': `---\nnumber: 4/2026/NĐ-CP\ntitle: Bốn\n---\nofficialUrl: https://vbpl.vn/\n`,
  'bad-address.mdx': `---\nnumber: 5/2026/NĐ-CP\ntitle: Năm\nofficialUrl: none\n---\n`,
  'broken.mdx': `---\nnumber: [\n`,
  'note.txt': `---\nnumber: 6/2026/NĐ-CP\ntitle: Sáu\n${URL_LINE}\n---\n`,
};

describe('documents that lack their text', () => {
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'tra-cuu-missing-'));
    await mkdir(join(root, 'van-ban'));
    for (const [name, text] of Object.entries(FILES))
      await writeFile(join(root, 'van-ban', name), text);
  });
  afterAll(() => rm(root, { recursive: true }));

  it('are those with an official address and no text, in order, and which they must be', async () => {
    const found = await missingInputs(root);
    expect(found.map(({ label, name, url, expected }) => ({ label, name, url, expected }))).toEqual(
      [
        {
          label: 'a-digest',
          name: '1-2026-nd-cp.pdf',
          url: 'https://vbpl.vn/a/1-2026-nd-cp.pdf',
          expected: { slug: 'a-digest', name: '“Hai”' },
        },
        {
          label: 'b-lacks',
          name: '1-2026-nd-cp.pdf',
          url: 'https://vbpl.vn/a/1-2026-nd-cp.pdf',
          expected: { slug: 'b-lacks', name: '1/2026/NĐ-CP' },
        },
      ],
    );
  });

  it('are none where there is no content', async () => {
    expect(await missingInputs(join(root, 'elsewhere'))).toEqual([]);
  });

  it('of the site itself are all that say so', async () => {
    const folder = 'content/van-ban';
    const saying: string[] = [];
    for (const name of (await readdir(folder)).sort()) {
      const text = await readFile(join(folder, name), 'utf8');
      const facts = text.slice(0, text.indexOf('\n---', 3));
      if (/^officialUrl:/mu.test(facts) && !/^verbatim:/mu.test(facts))
        saying.push(name.replace('.mdx', ''));
    }
    const found = await missingInputs('content');
    expect(found.map(({ label }) => label)).toEqual(saying);
  });
});
