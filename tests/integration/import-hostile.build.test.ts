import { existsSync } from 'node:fs';
import { cp, mkdtemp, open, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { splitFrontmatter } from '../../src/content/read/frontmatter.ts';
import { docxOf, linesOf } from './support/import-acts.ts';
import { bombs, CODE, sayingCode, TITLES, withNumbers } from './support/import-hostile.ts';
import { activeParts, wordsOnPage } from './support/import-page.ts';
import { makePipe, runImporter, UNIX, writeFiles, type Imported } from './support/import-run.ts';
import { runBuild } from './support/one-build.ts';
import { GOOD_CONTENT, writeContent } from './support/small-content.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function folder(name: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), `nhap-${name}-`));
  folders.push(path);
  return path;
}

/** The small content, with the guides that every page leads to. */
async function contentToBuild(): Promise<string> {
  const root = await writeContent(GOOD_CONTENT);
  folders.push(root);
  await cp('content/huong-dan', join(root, 'huong-dan'), { recursive: true });
  return root;
}

const OUTSIDE = ['.', '/', tmpdir(), '/tmp', '/etc', '../..'];
const escaped = (): string[] =>
  OUTSIDE.map((place) => join(place, 'ran-from-text')).filter((path) => existsSync(path));

describe.runIf(UNIX)('files that say code', () => {
  let [root, dist] = ['', ''];
  let run: Imported;
  let built: { code: number | null; output: string };

  beforeAll(async () => {
    root = await contentToBuild();
    const files = await folder('chu');
    const harmless = { 'table.docx': docxOf({ number: '309/2025/NĐ-CP' }) };
    await writeFiles(files, { ...sayingCode(), ...withNumbers(), ...harmless });
    run = await runImporter(root, [files]);
    dist = join(await folder('trang'), 'dist');
    built = await runBuild(['build', '--out', dist], { CONTENT_DIR: root });
  });
  const page = (slug: string): Promise<string> =>
    readFile(join(dist, 'van-ban', slug, 'index.html'), 'utf8');

  test('are imported, but for a title of a thousand words and a number with a zero byte', () => {
    const failed = run.errors.split('\n').flatMap((line) => /^(\S+\.txt): /u.exec(line)?.[1] ?? []);
    expect(failed).toEqual(['number-3.txt', `title-${TITLES.length - 1}.txt`]);
    expect(run.out).not.toContain('LỆCH');
  });

  test('what is printed moves no cursor and turns no direction', () => {
    expect(run.out).toContain('tên <b>\ufffdfdp.\ufffd[2J.txt →');
    expect(run.out + run.errors).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('make files with plain names in one folder', async () => {
    const names = await readdir(join(root, 'van-ban'));
    expect(names.filter((name) => !/^[a-z\d]+(?:-[a-z\d]+)*\.mdx$/u.test(name))).toEqual([]);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThan(120);
    expect((await readdir(root)).sort()).toEqual(
      ['don-vi', 'duoc-dan', 'huong-dan', 'nguon', 'sai-khac', 'van-ban'].sort(),
    );
  });

  test('titles come back as they were', async () => {
    for (const [i, title] of TITLES.slice(0, -1).entries()) {
      const mdx = await readFile(join(root, `van-ban/${400 + i}-2025-nd-cp.mdx`), 'utf8');
      const facts = splitFrontmatter(mdx).value?.data as { readonly title: string };
      expect(facts.title).toBe(`Quy định về ${title}`);
    }
  });

  test('no direction override, zero-width or control character is left anywhere', async () => {
    for (const name of await readdir(join(root, 'van-ban')))
      expect(await readFile(join(root, 'van-ban', name), 'utf8')).not.toMatch(
        /(?!\n)[\p{Cc}\p{Cf}]/u,
      );
  });

  test('content without an error, and nothing ran while it was read', async () => {
    const { value, issues } = await readCorpus(root);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value.documents.length).toBeGreaterThan(25);
    expect(value.documents.every(({ fidelity }) => (fidelity?.differing ?? 0) === 0)).toBe(true);
    expect(globalThis).not.toHaveProperty('ranFromText');
    expect(escaped()).toEqual([]);
  });

  test('the site is built of them, and nothing ran', () => {
    expect(built.output).toMatch(/\nXong: /u);
    expect(built.code).toBe(0);
    expect(escaped()).toEqual([]);
  });

  test('what could run is found where there is some', () => {
    const found = activeParts(
      '<body onload=a><script>b</script><img src=x onerror=c><a href=" javascript:d">e</a><base href=//f><style>g</style>',
    );
    expect(found).toEqual([
      '<base>',
      '@onerror',
      '@onload',
      'a href  javascript:d',
      'base href //f',
      'script b',
      'style g',
    ]);
  });

  test('no page can run more than a page without them can', async () => {
    // The third is imported as well, with a table, which brings style sheets of the site, and says no code.
    const harmless = ['10-2020-qh14', '20-2021-nd-cp', '309-2025-nd-cp'];
    const known = new Set((await Promise.all(harmless.map(page))).flatMap(activeParts));
    const slugs = (await readdir(join(root, 'van-ban'))).map((name) => name.replace('.mdx', ''));
    for (const slug of slugs) {
      const more = activeParts(await page(slug)).filter((part) => !known.has(part));
      expect(more, slug).toEqual([]);
    }
    for (const path of (await readdir(dist, { recursive: true })).filter((name) =>
      name.endsWith('.html'),
    )) {
      const html = await readFile(join(dist, path), 'utf8');
      const parts = activeParts(html).filter((part) => !part.startsWith('script /_astro/'));
      expect(
        parts.filter((part) => /ranFromText|^@|^<|vi\.du|alert/u.test(part)),
        path,
      ).toEqual([]);
    }
  });

  test.each(['301', '302'])('%s: the words on the page are those of the file', async (number) => {
    const said = linesOf({ number: `${number}/2025/NĐ-CP`, words: CODE }).map((line) =>
      line.replace(/\s+/gu, ''),
    );
    // Lines drawn with characters are no words.
    const expected = said.filter((line) => line !== '---').join('');
    expect(wordsOnPage(await page(`${number}-2025-nd-cp`))).toBe(expected);
  });

  test.each(['303', '304'])('%s: so are those of a Word file and of a PDF', async (number) => {
    const words = wordsOnPage(await page(`${number}-2025-nd-cp`)) ?? '';
    for (const line of number === '303'
      ? CODE.filter((code) => code !== '---')
      : linesOf().slice(9))
      expect(words).toContain(line.replace(/\s+/gu, ''));
  });
});

describe.runIf(UNIX)('files that want memory, time, or what is none of theirs', () => {
  let run: Imported;
  let names: string[] = [];

  beforeAll(async () => {
    const files = await folder('bom');
    const made = bombs();
    await writeFiles(files, made);
    const sparse = await open(join(files, 'two-gigabytes.pdf'), 'w');
    await sparse.truncate(2_000_000_000);
    await sparse.close();
    await symlink('/dev/zero', join(files, 'zero.txt'));
    makePipe(join(files, 'pipe.html'));
    names = [...Object.keys(made), 'two-gigabytes.pdf', 'zero.txt', 'pipe.html'];
    const root = await writeContent(GOOD_CONTENT);
    folders.push(root);
    run = await runImporter(root, [files, '--json'], {
      env: { NODE_OPTIONS: '--max-old-space-size=512' },
    });
  });
  const results = (): readonly { file: string; error?: string; seconds?: number }[] =>
    JSON.parse(run.out) as { file: string }[];

  test('each has an answer, one sentence where it is no', () => {
    expect(
      results()
        .map(({ file }) => file)
        .sort(),
    ).toEqual([...names].sort());
    for (const { error } of results())
      if (error !== undefined) expect(error).toMatch(/^\p{Lu}[^\n]*\.$/u);
    expect(run.code).toBe(1);
  });

  test.each([
    ['bomb.docx', /quá lớn hoặc nén bất thường/u],
    ['bomb-that-lies.docx', /quá lớn hoặc nén bất thường/u],
    ['claims.docx', /bị hỏng|quá lớn/u],
    ['entities.docx', /bị hỏng/u],
    ['external.docx', /bị hỏng/u],
    ['nested.docx', /bị hỏng|quá lớn/u],
    ['truncated.docx', /bị hỏng/u],
    ['truncated.pdf', /bị hỏng/u],
    ['nested.html', /bị hỏng|quá lớn/u],
    ['lines.txt', /quá lớn/u],
    ['two-gigabytes.pdf', /Tệp quá lớn \(nhiều nhất 300 MB\)/u],
    ['zero.txt', /liên kết/u],
    ['pipe.html', /Không phải tệp thường/u],
  ])('%s is refused', (name, why) => {
    expect(results().find(({ file }) => file === name)?.error).toMatch(why);
  });

  test('in bounded time and memory, all of them together', () => {
    expect(run.seconds).toBeLessThan(60);
    if (run.memory !== null) expect(run.memory).toBeLessThan(1200);
    expect(escaped()).toEqual([]);
    expect(run.out).not.toContain('root:');
  });
});
