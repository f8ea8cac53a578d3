import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publishedPage } from '../../../scripts/lib/survey/published-page.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const CSS = 'p{color:red}';
const BUILT = `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="script-src 'self' ${hash('other()')}; style-src 'self' ${hash(CSS)};"><style>${CSS}</style></head><body><p>Điều 1. “Ủy ban” 😀</p><script type="module" src="/_astro/a.js"></script></body></html>`;

/** A page as it is published under a name, and the code that stands in it. */
function published(name: string): { html: string; code: string | undefined } {
  const html = publishedPage(name, Buffer.from(BUILT)).toString();
  return { html, code: /<script type="module">(.*?)<\/script>/.exec(html)?.[1] };
}

describe('a page of a document', () => {
  it('asks for its modules late, by code its policy allows, and keeps its words', () => {
    const { html, code = '' } = published('van-ban/70-2020-qh14/index.html');
    expect(code).toContain('import("/_astro/a.js")');
    expect(html).not.toContain('src=');
    expect(html).toContain(
      `content="script-src 'self' ${hash(code)}; style-src 'self' ${hash(CSS)};"`,
    );
    expect(html).toContain('<p>Điều 1. “Ủy ban” 😀</p>');
  });

  it('that is published already stays as it is', () => {
    const page = Buffer.from(published('van-ban/70-2020-qh14/index.html').html);
    expect(publishedPage('van-ban/70-2020-qh14/index.html', page)).toBe(page);
  });
});

it.each([
  'index.html',
  'van-ban/index.html',
  'van-ban/loai/luat/index.html',
  'en/van-ban/a/index.html',
])('other pages name their modules: %s', (name) => {
  const { html, code } = published(name);
  expect(code).toBeUndefined();
  expect(html).toBe(BUILT.replace(` ${hash('other()')}`, ''));
});
