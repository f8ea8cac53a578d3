import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE_KINDS } from '../browser/support/page-kinds.ts';

/** Page files without a kind of their own, and why the kind of another page is enough. */
const SAME: Readonly<Record<string, string>> = {
  '[...cu].astro': 'a sentence and a link; there is none until an address has moved',
  'van-ban/co-quan/[id].astro': 'FacetPage, as by type, with other documents',
  'van-ban/nam/[id].astro': 'FacetPage, as by type, with other documents',
};

const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro'))
  .sort();

/** Parts of the address a page file answers: `van-ban/[slug].astro` → `van-ban`, `[slug]`. */
function routeOf(file: string): string[] {
  return file
    .replace(/(^|\/)index\.astro$|\.astro$/u, '')
    .split('/')
    .filter(Boolean);
}

/** The page file that answers an address: a fixed name goes before one that varies. */
function fileFor(path: string): string {
  const parts = new URL(path, 'https://trang.test').pathname.split('/').filter(Boolean);
  const fitting = files.filter((file) => {
    const route = routeOf(file);
    return (
      route.length === parts.length &&
      // One that answers any depth is for addresses that moved.
      route.every((one, i) => /^\[[^.]/u.test(one) || one === parts[i])
    );
  });
  const varying = (file: string): string =>
    routeOf(file)
      .map((one) => (one.startsWith('[') ? '1' : '0'))
      .join('');
  return fitting.toSorted((a, b) => (varying(a) < varying(b) ? -1 : 1))[0] ?? '404.astro';
}

it('an address is answered by the page that fits it most closely', () => {
  expect(fileFor('/')).toBe('index.astro');
  expect(fileFor('/tham-quyen/bang/?loc=a')).toBe('tham-quyen/bang/index.astro');
  expect(fileFor('/tham-quyen/viec/')).toBe('tham-quyen/[id].astro');
  expect(fileFor('/khong/co/trang/nay/')).toBe('404.astro');
});

it('every page file is looked at by axe, at three widths and on paper, or is the same as one', () => {
  const seen = new Set(Object.values(PAGE_KINDS).map(fileFor));
  expect(files.length).toBeGreaterThan(30);
  expect([...seen, ...Object.keys(SAME)].sort()).toEqual(files);
});
