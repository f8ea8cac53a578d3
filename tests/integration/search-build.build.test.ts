import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateContent } from '../../scripts/bench/generate-content.ts';
import { scriptBytes } from '../../scripts/bench/page-weight.ts';
import { surveySite } from '../../scripts/lib/survey/survey-site.ts';
import { hasServerBinary } from '../../scripts/search/binary.ts';
import { checkSearchKey } from '../../scripts/search/check-key.ts';
import { digestOf, siteSearchData } from '../../scripts/search/site-data.ts';
import { startServer, type RunningServer } from '../../scripts/search/start-server.ts';
import { BUILD_DATE } from '../../src/content/build-date.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { searchedTexts } from '../../src/content/compile/searched-text.ts';
import { splitData } from '../../src/content/site/split-data.ts';
import { toSearchData } from '../../src/content/site/to-search-data.ts';
import type { Manifest } from '../../src/search/data-files.ts';
import { readParts } from '../../src/search/read-parts.ts';
import type { SearchData } from '../../src/search/types.ts';
import { runBuild } from './support/one-build.ts';
import { runCommand } from './support/run.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

/** Every text file of a built site that may run or be asked for. */
async function filesOf(dist: string, ending: string): Promise<string[]> {
  const names = await readdir(dist, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(dist, name));
}

/** The `connect-src` of a page. */
async function connectSource(file: string): Promise<string> {
  const html = await readFile(file, 'utf8');
  return /connect-src ([^;"]*)/.exec(html)?.[1]?.trim() ?? '';
}

describe('the site without a server', () => {
  it('holds no code of one, and its pages may ask nobody but the site', async () => {
    const scripts = await filesOf('dist', '.js');
    expect(scripts.length).toBeGreaterThan(10);
    for (const file of scripts) {
      const code = await readFile(file, 'utf8');
      // Names in code: what is said of a server may stand among the words in English.
      for (const trace of ['multi-search', '__SEARCH_SERVER__', 'matchingStrategy'])
        expect(code.includes(trace), `${trace} in ${file}`).toBe(false);
    }
    expect(await connectSource('dist/tra-cuu/index.html')).toBe("'self'");
  });
});

describe('data of the search in the browser', () => {
  let manifest: Manifest;
  let files: string[];

  beforeAll(async () => {
    const read = (path: string): Promise<string> => readFile(join('dist/tra-cuu', path), 'utf8');
    manifest = JSON.parse(await read('du-lieu.json')) as Manifest;
    files = await Promise.all(
      [manifest.outline, ...manifest.shards].map(async ({ path, bytes }) => {
        const text = await read(path);
        expect(Buffer.byteLength(text)).toBe(bytes);
        return text;
      }),
    );
  });

  it('are all of the content, and say which one, as the search server does', async () => {
    const data = await siteSearchData();
    expect(readParts(files)).toEqual(JSON.parse(JSON.stringify(data)));
    expect(manifest.digest).toBe(digestOf(data));
  });

  it('call every field of work by its own name', async () => {
    const { value } = await readCorpus(CONTENT_DIR);
    const names = new Map(value.registries.fields.map(({ id, name }) => [id, name]));
    const { documents } = readParts(files);
    expect(documents.some(({ fields }) => fields.length > 2)).toBe(true);
    for (const { fields, fieldNames } of documents)
      expect(fieldNames).toEqual(fields.map((id) => names.get(id)));
  });

  it('weigh at most 250 kB compressed, and nothing old lies beside them', async () => {
    expect(sum(files.map(gzip))).toBeLessThanOrEqual(250_000);
    expect(sum(files.map(brotli))).toBeLessThanOrEqual(250_000);
    expect(await readdir('dist/tra-cuu/du-lieu')).toHaveLength(files.length);
  });

  it('weigh at most 0.45 of its text when there is much of it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tra-cuu-nhieu-'));
    try {
      await generateContent(folder, 60, 60_000);
      const large = await dataOf(folder);
      const text = sum(large.provisions.map((one) => Buffer.byteLength(one.text)));
      expect(text).toBeGreaterThan(3_000_000);
      const { manifest: list, files: parts } = splitData(large);
      expect(list.shards.length).toBeGreaterThan(2);
      const jsons = parts.map(({ content }) => content.toString());
      expect(sum(jsons.map(gzip)) / text).toBeLessThanOrEqual(0.45);
      expect(sum(jsons.map(brotli)) / text).toBeLessThanOrEqual(0.45);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function dataOf(folder: string): Promise<SearchData> {
  const { value } = await readCorpus(folder);
  return toSearchData(
    buildSite(value.documents, value.registries, BUILD_DATE),
    searchedTexts(value.texts),
  );
}

describe('the scan of a finished site', () => {
  let dist: string;
  const secret = 'c0ffee'.repeat(6);
  const day = { builtOn: '2026-11-22' };

  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'tra-cuu-soat-'));
    await mkdir(join(dist, '_astro'));
    await writeFile(join(dist, 'index.html'), '<p>Máy chủ tìm kiếm, thư mục .meilisearch</p>');
  });
  afterAll(() => rm(dist, { recursive: true, force: true }));

  it('lets pass what holds no secret', async () => {
    await surveySite(dist, { ...day, secrets: [secret, 'short'] });
  });

  it('stops a link to an element that another page lacks', async () => {
    const pages = [join(dist, 'a.html'), join(dist, 'b.html')] as const;
    await writeFile(pages[0], '<a href="/b.html#co"><a href="/b.html#mat">');
    await writeFile(pages[1], '<p id="co">');
    const scan = surveySite(dist, { ...day, secrets: [] });
    await expect(scan).rejects.toThrow(/^Liên kết hỏng:\n\/a\.html → \/b\.html#mat$/u);
    for (const page of pages) await rm(page);
  });

  it('tells the sums of pages as it leaves them, with no hash but their own', async () => {
    const page = join(dist, 'a.html');
    const meta = '<meta http-equiv="content-security-policy" content="style-src';
    await writeFile(page, `${meta} 'sha256-YQ=='"><p>Điều 1`);
    const told = (await surveySite(dist, { ...day, secrets: [] })).get('a.html');
    const left = await readFile(page, 'utf8');
    expect(left).toBe(`${meta}"><p>Điều 1`);
    expect(told?.sha256).toBe(createHash('sha256').update(left).digest('hex'));
    expect(told?.mtimeMs).toBe((await stat(page)).mtimeMs);
    await rm(page);
  });

  it.each([
    ['a key in a script', '_astro/x.js', `const k="${secret}"`],
    ['a key in a picture', 'x.png', `\u0000\u0001${secret}\u0000`],
    ['a private path', 'du-lieu.json', '{"file":"/home/a/.meilisearch/master-key"}'],
    ['the same on Windows', 'x.map', 'C:\\a\\.meilisearch\\data'],
  ])('stops %s, without telling it', async (_, name, text) => {
    const file = join(dist, name);
    await writeFile(file, text);
    const scan = surveySite(dist, { ...day, secrets: [secret] });
    await expect(scan).rejects.toThrow(name);
    await expect(scan).rejects.not.toThrow(secret);
    await rm(file);
  });
});

describe.skipIf(!hasServerBinary())('a build for a search server', { timeout: 180_000 }, () => {
  const master = 'a-master-key-of-this-test-alone';
  let folder: string;
  let server: RunningServer;
  let env: NodeJS.ProcessEnv;
  let key: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tra-cuu-dung-'));
    process.env.MEILI_MASTER_KEY = master;
    server = await startServer({ port: 0, data: join(folder, 'data') });
    await generateContent(join(folder, 'content'), 4, 4000);
    env = {
      CONTENT_DIR: join(folder, 'content'),
      CACHE_DIR: join(folder, 'cache'),
      MEILI_URL: server.url,
      MEILI_MASTER_KEY: master,
    };
    const { output } = await runCommand(['search-index', '--json'], env);
    ({ searchKey: key } = JSON.parse(output) as { searchKey: string });
  }, 120_000);

  afterAll(async () => {
    await server.stop();
    delete process.env.MEILI_MASTER_KEY;
    await rm(folder, { recursive: true, force: true });
  });

  /** A key with some rights. */
  const keyWith = async (actions: string[], indexes: string[]): Promise<string> => {
    const client = new Meilisearch({ host: server.url, apiKey: master });
    return (await client.createKey({ actions, indexes, expiresAt: null })).key;
  };
  const pair = ['provisions', 'provisions-statistics'];
  const check = (
    given: string,
    { url = server.url, know = false, ...own }: Record<string, string | boolean> = {},
  ) =>
    checkSearchKey(
      { url: String(url), key: given, index: 'provisions' },
      {
        // Where the master key is not known here, rights are found by trying alone.
        ...(know ? { MEILI_MASTER_KEY: master } : { MEILI_MASTER_KEY: 'another-machine' }),
        ...(own as NodeJS.ProcessEnv),
      },
    );

  it.each([true, false])(
    'takes the key that is made for it (master key known: %s)',
    async (know) => {
      const { tasks } = new Meilisearch({ host: server.url, apiKey: master });
      const { total: before } = await tasks.getTasks({ limit: 1 });
      expect(await check(key, { know })).toBe('checked');
      // Rights are found by trying, so nothing that was tried may have become a task.
      expect((await tasks.getTasks({ limit: 1 })).total).toBe(before);
    },
  );

  it.each([
    ['to write', ['search', 'documents.add'], pair, 'documents.add'],
    ['to delete documents', ['search', 'documents.delete'], pair, 'documents.delete'],
    ['to make indexes', ['search', 'indexes.create'], pair, 'indexes.create'],
    ['to swap indexes', ['search', 'indexes.swap'], pair, 'indexes.swap'],
    ['to change settings', ['search', 'settings.update'], pair, 'settings.update'],
    ['to read whole documents', ['search', 'documents.get'], pair, 'documents.get'],
    ['to see other keys', ['search', 'keys.get'], pair, 'keys.get'],
    ['to make keys', ['search', 'keys.create'], pair, 'keys.create'],
    ['to read settings', ['search', 'settings.get'], pair, 'settings.get'],
    ['to read figures', ['search', 'stats.get'], pair, 'stats.get'],
    ['to search everything', ['search'], ['*'], 'tìm trong chỉ mục khác (*)'],
    [
      'to search what begins so',
      ['search'],
      ['provisions*'],
      'tìm trong chỉ mục khác (provisions*)',
    ],
    ['to do everything', ['*'], ['*'], 'keys.get'],
  ])('refuses a key that has the right %s', async (_, actions, indexes, right) => {
    const given = await keyWith(actions, indexes);
    const refusal = check(given);
    await expect(refusal).rejects.toThrow(right);
    await expect(refusal).rejects.toThrow('npm run search:index');
    await expect(check(given, { know: true })).rejects.toThrow('quyền hơn');
  });

  it('refuses rights that cannot be tried, where the server can list them', async () => {
    for (const right of ['indexes.delete', 'dumps.create', 'snapshots.create'])
      await expect(check(await keyWith(['search', right], pair), { know: true })).rejects.toThrow(
        right,
      );
  });

  it('refuses the master key, and keys that cannot search', async () => {
    await expect(check(master, { know: true })).rejects.toThrow('khóa chính');
    await expect(check(master)).rejects.toThrow('quyền hơn');
    for (const given of ['khong-co-khoa-nay', await keyWith(['search'], ['provisions'])])
      await expect(check(given)).rejects.toThrow('không cho khóa này tìm');
  });

  it('says what to do when the server does not answer, is another, or cannot be asked', async () => {
    await expect(check(key, { url: 'http://127.0.0.1:9' })).rejects.toThrow('bỏ PUBLIC_MEILI_URL');
    await expect(check(key, { url: `${server.url}/health` })).rejects.toThrow('Xem lại địa chỉ');
    await expect(check(key, { url: '/tim' })).rejects.toThrow('MEILI_KEY_CHECK=skip');
    expect(await check(key, { url: '/tim', MEILI_URL: server.url })).toBe('checked');
    expect(await check(key, { url: '/tim', MEILI_KEY_CHECK: 'skip' })).toBe('skipped');
    await expect(
      check(master, { url: '/tim', MEILI_KEY_CHECK: 'skip', know: true }),
    ).rejects.toThrow('khóa chính');
  });

  it('stops the command before anything is built', async () => {
    const out = join(folder, 'refused');
    const { code, output } = await runCommand(['build', '--out', out], {
      ...env,
      PUBLIC_MEILI_URL: server.url,
      PUBLIC_MEILI_SEARCH_KEY: await keyWith(['*'], ['*']),
    });
    expect(code).toBe(1);
    expect(output).toContain('PUBLIC_MEILI_SEARCH_KEY');
    expect(output).not.toContain('dựng trang …');
    await expect(readdir(out)).rejects.toThrow();
  });

  it('may ask that one server, asks it, and holds no key but that one', async () => {
    const dist = join(folder, 'dist');
    const { code, output } = await runBuild(['build', '--out', dist], {
      ...env,
      PUBLIC_MEILI_URL: server.url,
      PUBLIC_MEILI_SEARCH_KEY: key,
    });
    expect(output).toContain('khóa chỉ tìm được');
    expect(code).toBe(0);
    const pages = await filesOf(dist, 'index.html');
    for (const page of pages) {
      const source = await connectSource(page);
      // The draft checker may ask nobody at all.
      if (source !== "'none'") expect(source, page).toBe(`'self' ${server.url}`);
    }
    const scripts = await Promise.all(
      (await filesOf(dist, '.js')).map((file) => readFile(file, 'utf8')),
    );
    expect(scripts.filter((code) => code.includes('multi-search'))).toHaveLength(1);
    const { results } = await new Meilisearch({ host: server.url, apiKey: master }).getKeys({
      limit: 1000,
    });
    expect(results.length).toBeGreaterThan(3);
    const others = [master, ...results.map((one) => one.key).filter((one) => one !== key)];
    for (const file of [...pages, ...(await filesOf(dist, '.js'))]) {
      const text = await readFile(file, 'utf8');
      for (const other of others) expect(text.includes(other), file).toBe(false);
    }
    // All that asking a server takes comes with the page.
    expect(await scriptBytes(dist, 'tra-cuu')).toBeLessThanOrEqual(42_000);
  });
});
