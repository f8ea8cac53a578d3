import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TYPES } from '../../scripts/headers/policy.ts';
import { CONFIG_FILES } from '../../scripts/headers/write-config.ts';

const files = (await readdir('dist', { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice('dist/'.length));
const read = (file: string): Promise<string> => readFile(join('dist', file), 'utf8');

describe('the built site', () => {
  it('takes nothing from elsewhere: no script, style, font, picture, frame or form', async () => {
    const outside: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = await read(file);
      const loads = html.matchAll(
        /<(?:script|img|iframe|embed|object|source|video|audio|form|link)\b[^>]*?\s(?:src|href|data|action|srcset)="([^"]*)"[^>]*>/gu,
      );
      for (const [tag, url = ''] of loads)
        if (/^(?:[a-z]+:)?\/\//iu.test(url) && !/\srel="(?:canonical|license)"/u.test(tag))
          outside.push(`${file}: ${url}`);
    }
    for (const file of files.filter((name) => name.endsWith('.css'))) {
      const urls = (await read(file)).matchAll(
        /(?:@import\s*|url\(\s*)["']?((?:https?:)?\/\/[^"')]+)/gu,
      );
      for (const [, url = ''] of urls) outside.push(`${file}: ${url}`);
    }
    expect(outside).toEqual([]);
  });

  it('has a type for every kind of file in it', () => {
    const bare = new Set(['SHA256SUMS', ...Object.keys(CONFIG_FILES)]);
    const kinds = files
      .filter((file) => !bare.has(file))
      .map((file) => file.split('.').at(-1) ?? '');
    expect([...new Set(kinds)].filter((kind) => !(kind in TYPES))).toEqual([]);
  });

  it('carries the files by which web servers learn what to send', async () => {
    for (const [name, text] of Object.entries(CONFIG_FILES)) expect(await read(name)).toBe(text());
  });

  it('holds no key, no address of this machine and nothing of its environment', async () => {
    const secret = /-----BEGIN [A-Z ]*PRIVATE KEY-----|(?:^|[^\w/])\/(?:home|root|Users)\/[a-z]/u;
    const here = process.cwd();
    const found: string[] = [];
    for (const file of files.filter((name) =>
      /\.(?:html|js|css|json|xml|txt|md|atom)$/u.test(name),
    )) {
      const text = await read(file);
      if (secret.test(text) || text.includes(here)) found.push(file);
    }
    expect(found).toEqual([]);
  });

  it('tells figures on /tin-cay/ that its own data bear out', async () => {
    const index = JSON.parse(await read('api/v1/index.json')) as {
      documents: { text: string | null; effect: { state: string } }[];
    };
    const page = await read('tin-cay/index.html');
    const { documents } = index;
    const text = (kind: string | null): number =>
      documents.filter((one) => one.text === kind).length;
    expect(page).toContain(`Trang có ${documents.length} văn bản, gồm ba loại:`);
    expect(page).toContain(`<strong>${text('verbatim')} văn bản nguyên văn</strong>`);
    expect(page).toContain(`<strong>${text('digest')} bản tóm lược</strong>`);
    expect(page).toContain(`<strong>${text(null)} văn bản chỉ có dữ kiện</strong>`);
    const open = documents.filter(({ effect }) => effect.state === 'chua-xac-dinh').length;
    expect(page).toContain(`${open} văn bản chưa xác định được hiệu lực`);
  });
});
