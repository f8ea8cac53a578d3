import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILDERS } from '../../scripts/bench/builds/builders.ts';
import { runBuild } from '../../scripts/bench/builds/run-build.ts';

const DOCUMENT = `---
number: 01/2024/QĐ-UBND
title: Về {việc} "thử"
---
Điều 1. Dưới 5 < 10

4. Khoản bốn:

a) Điểm {a} và <b>;

import này là chữ
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plain-project-'));
  await mkdir(join(folder, 'content/van-ban'), { recursive: true });
  await writeFile(join(folder, 'content/van-ban/01-2024.mdx'), DOCUMENT);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// What ours is measured against must be a whole site of the same words, and its cost a real one. The
// other plain builder differs by a line of its configuration.
it.each(BUILDERS.filter(({ id }) => id === 'plain'))(
  '$name builds a page with every word of a document, and tells what that took',
  async ({ prepare }) => {
    const run = await prepare(folder);
    const { seconds, processor, megabytes } = await runBuild(run, ['01-2024']);
    const html = await readFile(join(run.pages, '01-2024/index.html'), 'utf8');
    expect(html).toContain('<h1>01/2024/QĐ-UBND Về {việc} &quot;thử&quot;</h1>');
    expect(html).toContain('<p>Điều 1. Dưới 5 &lt; 10</p>');
    expect(html).toMatch(/<ol start="4">\s*<li>Khoản bốn:<\/li>/u);
    expect(html).toMatch(/<p>a\) Điểm \{a\} và &lt;b(?:>|&gt;);<\/p>/u);
    expect(html).toContain('<p>import này là chữ</p>');
    expect(seconds).toBeGreaterThan(0.3);
    expect(processor).toBeGreaterThan(0.3);
    expect(megabytes).toBeGreaterThan(50);
    await expect(runBuild(run, ['01-2024', '02-2024'])).rejects.toThrow('1 documents without');
  },
);
