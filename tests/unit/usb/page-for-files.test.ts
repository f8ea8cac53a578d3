import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { elementsOf, attribute } from '../../../scripts/usb/elements.ts';
import { readPage } from '../../../scripts/usb/page-for-files.ts';
import { hashOf } from '../../../scripts/usb/policy.ts';

const PAGE = '/van-ban/a/';

function written(html: string, script: string | null = '/_usb/x.js'): string {
  return readPage(html, PAGE).write(script);
}

/** Values of an attribute, in order, as a browser reads them. */
function values(html: string, name: string): (string | null)[] {
  return elementsOf(html)
    .filter(({ attrs }) => attrs.some((one) => one.name === name))
    .map((element) => attribute(element, name));
}

describe('references in a page', () => {
  it.each([
    ['<a href="/van-ban/">', '<a href="../../van-ban/index.html">'],
    [
      "<a class='x' href='/b/?q=1&amp;r=2#s'>",
      `<a class='x' href="../../b/index.html?q=1&amp;r=2#s">`,
    ],
    ['<a href=/b/ title=x>', '<a href="../../b/index.html" title=x>'],
    [
      '<form action="/tra-cuu/" method="get">',
      '<form action="../../tra-cuu/index.html" method="get">',
    ],
    [
      '<img src="/a.png" srcset="/a.png 1x, /b,c.png 2x">',
      '<img src="../../a.png" srcset="../../a.png 1x, ../../b,c.png 2x">',
    ],
    [
      '<svg><a xlink:href="/b/"><use href="#i"/></a></svg>',
      '<svg><a xlink:href="../../b/index.html"><use href="#i"/></a></svg>',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/b/">',
      '<meta http-equiv="refresh" content="0; url=../../b/index.html">',
    ],
    [
      '<template><a href="/b/">b</a></template>',
      '<template><a href="../../b/index.html">b</a></template>',
    ],
    [
      '<noscript><a href="/b/">b</a></noscript>',
      '<noscript><a href="../../b/index.html">b</a></noscript>',
    ],
    ['<link rel="alternate" href="/a.atom">', '<link rel="alternate" href="../../a.atom">'],
  ])('%s', (html, made) => {
    expect(written(html)).toBe(made);
  });

  it.each([
    '<a href="#dieu-1">Điều 1</a>',
    '<a href="https://vidu.vn/a/?b&c">x</a>',
    '<link rel="canonical" href="https://vidu.vn/a/">',
    '<a href="mailto:a@vidu.vn">x</a><img src="data:image/png;base64,AA==">',
    '<p title="/van-ban/" data-source="/tra-cuu/ten.json">/van-ban/ &lt;a href="/b/"&gt;</p>',
    '<script type="application/json" id="x">{"url":"/van-ban/","html":"<a href=\\"/b/\\">"}</script>',
    '<!-- <a href="/b/"> --><textarea><a href="/b/"></textarea>',
  ])('%s stays letter by letter', (html) => {
    expect(written(html)).toBe(html);
  });

  it('hostile text in an address or beside it stays the same text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (query, title) => {
          const escape = (text: string): string =>
            text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('\r', '&#13;');
          // A value cannot hold it, and a page's own text is cleaned of it on reading.
          fc.pre(!(query + title).includes('\0'));
          const address = `/b/#"><script>${query}`;
          const made = written(`<a title='${escape(title)}' href='${escape(address)}'>x</a>`);
          expect(values(made, 'title')).toEqual([title]);
          const read = `#"><script>${query}`.replace(/[\t\n\r]/g, '').replace(/[\0-\x20]+$/, '');
          expect(values(made, 'href')).toEqual([`../../b/index.html${read}`]);
          expect(elementsOf(made).map(({ tagName }) => tagName)).toEqual([
            'html',
            'head',
            'body',
            'a',
          ]);
        },
      ),
    );
  });
});

describe('what a page runs', () => {
  const HTML =
    '<head><script>early()</script><script type="module" src="/_astro/a.js"></script>' +
    '<script type="application/json">{}</script></head>' +
    '<body><script type="module">import "./b.js"</script></body>';

  it('is read in order, and becomes one script that waits for the page', () => {
    const page = readPage(HTML, PAGE);
    expect(page.modules).toEqual([{ file: '/_astro/a.js' }, { text: 'import "./b.js"' }]);
    expect(page.write('/_usb/x.js')).toBe(
      '<head><script>early()</script><script defer src="../../_usb/x.js"></script>' +
        '<script type="application/json">{}</script></head><body></body>',
    );
    expect(page.write('/_usb/x.js', 'https://vidu.vn')).toContain(
      '<script defer src="../../_usb/x.js" data-published="https://vidu.vn"></script>',
    );
  });

  it('what only a server answers is not asked for', () => {
    expect(
      written(
        '<link rel="preload" href="/a.woff2" as="font" crossorigin><link rel="modulepreload" href="/a.js">' +
          '<link rel="manifest" href="/m.json"><link rel="stylesheet" href="/a.css">',
      ),
    ).toBe('<link rel="stylesheet" href="../../a.css">');
  });

  it('leads from a style sheet in the page as well, and allows it as it then is', () => {
    const policy = "style-src 'self' 'sha256-AAAA='";
    const made = readPage(
      `<meta http-equiv="content-security-policy" content="${policy}"><style>a{src:url(/_astro/f.woff2)}</style>`,
      '/van-ban/a/',
    ).write(null);
    const css = 'a{src:url(../../_astro/f.woff2)}';
    expect(made).toContain(`<style>${css}</style>`);
    expect(made).toContain(`style-src file: ${hashOf(css)};`);
  });

  it('its policy allows what still stands in the page by its hash, and nothing else there', () => {
    const policy = "default-src 'self'; script-src 'self' 'sha256-AAAA='; style-src 'self'";
    const made = written(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">${HTML}<style>a{}</style>`,
    );
    expect(values(made, 'content')).toEqual([
      `default-src file:; script-src file: ${hashOf('early()')}; style-src file: ${hashOf('a{}')}; ` +
        `connect-src 'none'`,
    ]);
  });
});

it('whatever the page, nothing but these places changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const html = `<p>${text.replaceAll('<', '&lt;')}</p><a href="/b/">b</a>`;
      const made = written(html);
      expect(made.replace('../../b/index.html', '/b/')).toBe(html);
      expect(parse(made).childNodes.length).toBe(parse(html).childNodes.length);
    }),
  );
});
