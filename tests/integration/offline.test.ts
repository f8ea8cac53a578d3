import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST, WORKER } from '../../src/offline/addresses.ts';
import { APP_ICONS } from '../../src/offline/app-icons.ts';
import {
  extensionOf,
  filesOf,
  readManifest,
  type OfflineManifest,
} from '../../src/offline/manifest.ts';

const DIST = 'dist';
const read = (path: string): Promise<Buffer> =>
  readFile(join(DIST, path.endsWith('/') ? `${path}index.html` : path));

let manifest: OfflineManifest;
let inDist: Set<string>;

beforeAll(async () => {
  const found = readManifest(String(await read(MANIFEST)));
  if (!found) throw new Error(`${MANIFEST} in dist/ is none.`);
  manifest = found;
  const names = await readdir(DIST, { recursive: true, withFileTypes: true });
  inDist = new Set(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => `/${join(entry.parentPath, entry.name).slice(DIST.length + 1)}`),
  );
});

const pathsOf = (id: string): Set<string> =>
  new Set(filesOf(manifest, [id]).map(({ path }) => path));

describe('the list of the built site', () => {
  it('tells hash and size of each file as they are', async () => {
    for (const { path, hash, bytes } of manifest.files) {
      const content = await read(path);
      const sum = createHash('sha256').update(content).digest('hex');
      expect([path, hash, bytes]).toEqual([path, sum.slice(0, 16), content.length]);
    }
  });

  it('holds every page but the one for wrong addresses', () => {
    const pages = [...inDist]
      .filter((path) => path.endsWith('.html') && path !== '/404.html')
      .map((path) => path.replace(/index\.html$/u, ''));
    const whole = pathsOf('tat-ca');
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.filter((path) => !whole.has(path))).toEqual([]);
  });

  it('has a part for each field and each type, with exactly its documents', async () => {
    const index = JSON.parse(String(await read('/api/v1/index.json'))) as {
      documents: { url: string; type: { id: string }; fields: string[] }[];
    };
    const parts = manifest.parts.filter(({ group }) => group === 'field' || group === 'type');
    const named = index.documents.flatMap(({ type, fields }) => [
      `loai-${type.id}`,
      ...fields.map((field) => `linh-vuc-${field}`),
    ]);
    expect(parts.map(({ id }) => id).sort()).toEqual([...new Set(named)].sort());
    for (const { id } of parts) {
      const documents = index.documents
        .filter(
          ({ type, fields }) =>
            id === `loai-${type.id}` || fields.some((one) => id === `linh-vuc-${one}`),
        )
        .map(({ url }) => url);
      const kept = [...pathsOf(id)].filter((path) => /^\/van-ban\/[^/]+\/$/u.test(path));
      expect(kept.sort(), id).toEqual(documents.sort());
    }
  });

  it('is summed up with the rest', async () => {
    const sums = String(await read('/SHA256SUMS'));
    for (const path of [MANIFEST, WORKER, ...APP_ICONS.map((icon) => icon.path)])
      expect(sums).toContain(`  ${path.slice(1)}\n`);
  });
});

// Found here in other ways than the build finds them: with a parser, and by the words of modules.
describe('a part works by itself', () => {
  it('each page has in its part all that its elements load', async () => {
    const needs = new Map<string, string[]>();
    for (const path of pathsOf('tat-ca'))
      if (path.endsWith('/')) needs.set(path, loaded(parse(String(await read(path)))));
    const missing: string[] = [];
    for (const { id } of manifest.parts) {
      const own = pathsOf(id);
      for (const path of own)
        for (const need of needs.get(path) ?? [])
          if (!own.has(need)) missing.push(`${id}: ${path} → ${need}`);
    }
    expect([...needs.values()].flat().length).toBeGreaterThan(2000);
    expect(missing).toEqual([]);
  });

  it('each module has in its part what it names, each style sheet its fonts', async () => {
    const code = manifest.files.filter(({ path }) => ['js', 'css'].includes(extensionOf(path)));
    const names = [...inDist].filter((path) => path.startsWith('/_astro/'));
    const missing: string[] = [];
    let found = 0;
    for (const { path } of code) {
      const text = String(await read(path));
      const named = names.filter(
        (name) => name !== path && text.includes(name.slice('/_astro/'.length)),
      );
      found += named.length;
      for (const { id } of manifest.parts) {
        const own = pathsOf(id);
        if (own.has(path))
          missing.push(
            ...named.filter((name) => !own.has(name)).map((name) => `${id}: ${path} → ${name}`),
          );
      }
    }
    expect(found).toBeGreaterThan(200);
    expect(missing).toEqual([]);
  });

  it('search has its data with all their texts', async () => {
    const data = JSON.parse(String(await read('/tra-cuu/du-lieu.json'))) as {
      outline: { path: string };
      shards: { path: string }[];
    };
    const own = pathsOf('tra-cuu');
    for (const { path } of [data.outline, ...data.shards])
      expect(own).toContain(`/tra-cuu/${path}`);
    for (const path of ['/tra-cuu/du-lieu.json', '/tra-cuu/viec.json', '/tra-cuu/ten.json'])
      expect(own).toContain(path);
    expect([...pathsOf('thu-tuc')].filter((path) => path.startsWith('/tra-cuu/'))).toEqual([
      '/tra-cuu/ten.json',
    ]);
  });

  it('the checker of drafts has its readers of PDF and Word files', () => {
    const own = [...pathsOf('kiem-tra-can-cu')].join('\n');
    expect(own).toMatch(/\/_astro\/pdf-reader\.[\w-]+\.js/u);
    expect(own).toMatch(/\/_astro\/docx-reader\.[\w-]+\.js/u);
  });
});

describe('the worker', () => {
  it('is of the same build as the list, and knows the hashes of its frame', async () => {
    const code = String(await read(WORKER));
    expect(code).toContain(manifest.build);
    const hashes = new Map(manifest.files.map(({ path, hash }) => [path, hash]));
    const frame = Array.from(code.matchAll(/"(\/[\w./-]*)":[`"]([\da-f]{16})[`"]/gu));
    expect(frame.map(([, path]) => path)).toContain('/ngoai-tuyen/khong-co/');
    for (const [, path = '', hash] of frame) expect(hash).toBe(hashes.get(path));
  });

  it('costs a visitor little: 10 kB compressed, and a frame of at most 60', async () => {
    const code = await read(WORKER);
    expect(gzipSync(code).length).toBeLessThan(10_000);
    const frame = Array.from(
      String(code).matchAll(/"(\/[\w./-]*)":[`"][\da-f]{16}[`"]/gu),
      ([, path = '']) => path,
    );
    let bytes = 0;
    for (const path of frame) bytes += gzipSync(await read(path)).length;
    expect(bytes).toBeLessThan(60_000);
    // Most read Vietnamese: English comes to those who ask for it, and with parts that are kept.
    const english = manifest.files.findIndex(({ path }) => path.startsWith('/_astro/english.'));
    expect(frame).not.toContain(manifest.files[english]?.path);
    for (const { files, group } of manifest.parts)
      expect(files.includes(english)).toBe(group !== 'files');
  });

  it('is not spoken of on the page that promises to ask for nothing', async () => {
    expect(String(await read('/'))).toContain('rel="manifest"');
    const sealed = String(await read('/kiem-tra-can-cu/'));
    expect(sealed).not.toContain('rel="manifest"');
    expect(sealed).not.toContain('apple-touch-icon');
  });
});

type Node = DefaultTreeAdapterTypes.Node;

/** Paths of this site that the elements of a page load by themselves or name for their scripts. */
function loaded(node: Node): string[] {
  const own = 'attrs' in node ? attributesLoaded(node.tagName, node.attrs) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(loaded) : [];
  return [...own, ...children];
}

function attributesLoaded(
  tag: string,
  attrs: readonly { name: string; value: string }[],
): string[] {
  const of = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
  if (tag === 'a' || (tag === 'link' && ['alternate', 'canonical'].includes(of('rel')))) return [];
  return (
    attrs
      .filter(({ name }) => ['src', 'href', 'poster'].includes(name) || name.startsWith('data-'))
      .map(({ value }) => value)
      // Calendars are offered for download, and so belong to another part.
      .filter((value) => inDist.has(value) && !/\.(?:html|ics)$/u.test(value))
  );
}
