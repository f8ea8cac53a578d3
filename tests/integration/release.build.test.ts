import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptRelease } from '../../scripts/release/permalinks.ts';
import { readAddresses } from '../../src/legal/permalink/index.ts';
import { runBuild } from './support/one-build.ts';
import type { Ended } from './support/run.ts';
import { GOOD_CONTENT, writeContent } from './support/small-content.ts';

const LAW = '10-2020-qh14';
const DECREE = '20-2021-nd-cp';

/** Addresses of an earlier release: a document under another name, a provision under another number. */
const CONTENT = {
  ...GOOD_CONTENT,
  'phat-hanh/dia-chi.txt': `// Bản trước
/
/van-ban/ten-cu/ json atom
# dieu:1,2
/van-ban/${LAW}/ json xml md txt
# dieu:1,2,9
/van-ban/${DECREE}/
# dieu:7
`,
  'phat-hanh/chuyen-huong.yaml': `- { from: /van-ban/ten-cu/, to: /van-ban/${LAW}/, since: 2026-11-22, why: Văn bản được ghi lại đúng số hiệu. }
- { from: /van-ban/${LAW}/#dieu-9, to: /van-ban/${LAW}/#dieu-2, since: 2026-11-22, why: Điều này đổi số. }
- { from: /van-ban/${DECREE}/#dieu-7, to: /van-ban/${LAW}/#dieu-1, since: 2026-11-22, why: Điều này ở Luật. }
`,
};

const folder = mkdtempSync(join(tmpdir(), 'release-'));
const out = join(folder, 'out');
let root = '';
let ended: Ended;
beforeAll(async () => {
  root = await writeContent(CONTENT);
  await cp('content/huong-dan', join(root, 'huong-dan'), { recursive: true });
  ended = await runBuild(
    ['release', '--out', out, '--only', DECREE, '--only', LAW, '--no-pdf', '--json'],
    { CONTENT_DIR: root, CACHE_DIR: join(folder, 'cache') },
  );
});
afterAll(() => {
  for (const one of [folder, root]) rmSync(one, { recursive: true, force: true });
});
const page = (path: string): string => readFileSync(join(out, 'site', path, 'index.html'), 'utf8');

describe('a release', () => {
  it('ends well and says what it made', () => {
    expect(ended.output).toContain(
      'địa chỉ của bản phát hành trước đều còn (3 chuyển đến nơi mới)',
    );
    expect(ended.code).toBe(0);
    const made = JSON.parse(/^\{.*\}$/msu.exec(ended.output)?.[0] ?? '') as {
      made: { what: string; files: number; bytes: number }[];
    };
    expect(made.made.map(({ what }) => what)).toEqual([
      'Word',
      'Cả trang',
      expect.stringMatching(/^tra-cuu-doi-ngoai-\d{4}-\d\d-\d\d\.zip$/u),
      expect.stringMatching(/^du-lieu-mo-\d{4}-\d\d-\d\d\.zip$/u),
    ]);
    expect(made.made[0]?.files).toBe(2);
    expect(readdirSync(folder)).not.toContain('out.next');
  });

  it('offers a file where it has one and nowhere else', () => {
    const links = (slug: string) =>
      page(`van-ban/${slug}`).match(/\/van-ban\/[^"]*\.(?:docx|pdf)/gu);
    expect(new Set(links(LAW))).toEqual(new Set([`/van-ban/${LAW}.docx`]));
    expect(links('30-2022-tt-bng')).toBeNull();
    const data = JSON.parse(readFileSync(join(out, 'site/van-ban', `${LAW}.json`), 'utf8')) as {
      files: Record<string, string>;
    };
    expect(data.files.docx).toBe(`/van-ban/${LAW}.docx`);
    expect(data.files.pdf).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('has sums that hold, within and without', () => {
    for (const cwd of [out, join(out, 'site')])
      expect(() =>
        execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd, stdio: 'pipe' }),
      ).not.toThrow();
  });

  it('packs the site whole', () => {
    const name = readdirSync(out).find((one) => one.startsWith('tra-cuu'));
    const entries = unzipSync(readFileSync(join(out, name ?? '')));
    const files = readdirSync(join(out, 'site'), { recursive: true, withFileTypes: true });
    expect(Object.keys(entries)).toHaveLength(files.filter((file) => file.isFile()).length);
    expect(strFromU8(entries[`van-ban/${LAW}/index.html`] ?? new Uint8Array())).toBe(
      page(`van-ban/${LAW}`),
    );
  });
});

describe('an address that moved', () => {
  it('has a page that leads on, with and without script, and is none to search engines', () => {
    const html = page('van-ban/ten-cu');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/van-ban/${LAW}/">`);
    expect(html).toContain(`<link rel="canonical" href="/van-ban/${LAW}/">`);
    expect(html).toContain(`data-moved-to="/van-ban/${LAW}/"`);
    expect(html).toContain('Văn bản được ghi lại đúng số hiệu. Chuyển từ ngày 22/11/2026.');
    expect(html).toContain('content="noindex"');
  });

  it('keeps its files', () => {
    const read = (slug: string) => readFileSync(join(out, 'site/van-ban', `${slug}.json`), 'utf8');
    expect(read('ten-cu')).toBe(read(LAW));
  });

  it('of a provision is an anchor at the provision, or says where it is now', () => {
    expect(page(`van-ban/${LAW}`)).toMatch(
      /id="dieu-2"[^>]*><span class="former" id="dieu-9" data-ui/u,
    );
    expect(page(`van-ban/${DECREE}`)).toMatch(
      new RegExp(`<li id="dieu-7"[^>]*>.*Điều này ở Luật.*href="/van-ban/${LAW}/#dieu-1"`, 'su'),
    );
  });

  it('stays promised when the next list is written, beside what is new', async () => {
    await acceptRelease(join(out, 'site'), root, 'Thử.');
    const list = readAddresses(readFileSync(join(root, 'phat-hanh/dia-chi.txt'), 'utf8'));
    expect(list.get('/van-ban/ten-cu/')).toEqual(['dieu-1', 'dieu-2']);
    expect(list.get(`/van-ban/${LAW}/`)).toEqual(
      expect.arrayContaining(['dieu-1', 'dieu-1-khoan-1', 'dieu-2', 'dieu-9']),
    );
    expect(list.has('/thay-doi/')).toBe(true);
  });
});
