import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathBelow, relativeHref, rootOf } from '../../../src/edition/relative-href.ts';

const ONLINE = 'https://site.invalid';
const DISK = 'file:///E:/Doi%20ngoai';

const segment = fc.stringMatching(/^[a-z0-9-]{1,12}(\.[a-z]{1,4})?$/);
/** Paths of pages and files, from the root. */
const place = fc
  .tuple(fc.array(segment, { maxLength: 4 }), fc.boolean())
  .map(([names, isFile]) =>
    names.length === 0 ? '/' : isFile ? `/${names.join('/')}` : `/${names.join('/')}/`,
  );
const rest = fc.constantFrom('', '?', '#', '?ngay=2026-03-01', '#dieu-1', '?q=a/b?c#d?e', '?q=%20');

/** Where a browser finds the file of a page. */
function onDisk(path: string): string {
  return DISK + path.replace(/\/$/, '/index.html');
}

describe('an address on a page in files', () => {
  it('leads from any page to the file of any other, with its query and fragment', () => {
    fc.assert(
      fc.property(place, place, rest, (page, target, tail) => {
        const href = relativeHref(target + tail, page);
        expect(href).toMatch(/^\.\.?\//);
        expect(new URL(href, onDisk(page)).href).toBe(new URL(onDisk(target) + tail).href);
      }),
    );
  });

  it('leads where it led, however it is written from the page', () => {
    const step = fc.oneof(segment, fc.constantFrom('.', '..', '', 'Điều 1', '%C4%90', 'a b'));
    const written = fc
      .tuple(fc.array(step, { minLength: 1, maxLength: 5 }), rest)
      .map(([steps, tail]) => steps.join('/') + tail);
    fc.assert(
      fc.property(place, written, (page, href) => {
        const meant = URL.parse(href, ONLINE + page);
        // "//Điều 1" is no address at all.
        if (meant?.origin !== ONLINE || /^(?:$|[?#])/.test(href)) return;
        const { pathname, search, hash } = new URL(relativeHref(href, page), onDisk(page));
        expect([pathname, search, hash]).toEqual([
          new URL(onDisk(meant.pathname)).pathname,
          meant.search,
          meant.hash,
        ]);
      }),
    );
  });

  it.each([
    ['', '/a/'],
    ['#dieu-1', '/van-ban/a/'],
    ['?xem=tat-ca', '/a/'],
    ['https://vanban.chinhphu.vn/a/', '/a/'],
    ['HTTP://vidu.vn', '/a/'],
    ['mailto:a@vidu.vn', '/a/'],
    ['tel:+84', '/a/'],
    ['data:text/plain,a/', '/a/'],
    ['blob:null/1', '/a/'],
    [' java\tscript:alert(1)', '/a/'],
  ])('%j stays as it is', (href, page) => {
    expect(relativeHref(href, page)).toBe(href);
  });

  it.each([
    ['/', '/', './index.html'],
    ['/', '/404.html', './index.html'],
    ['/thay-doi.atom', '/van-ban/a/', '../../thay-doi.atom'],
    ['/van-ban/a/#dieu-1', '/van-ban/a/', '../../van-ban/a/index.html#dieu-1'],
    ['../b/', '/van-ban/a/', '../../van-ban/b/index.html'],
    ['/tra-cuu/?q=a/', '/', './tra-cuu/index.html?q=a/'],
    ['/a/?q=\u2028#\u2029b', '/', './a/index.html?q=\u2028#\u2029b'],
    // Neither out of the folder nor taken for a scheme.
    ['/../../etc/passwd', '/a/', '../etc/passwd'],
    ['/c:/a', '/', './c:/a'],
  ])('%j on %j is %j', (href, page, made) => {
    expect(relativeHref(href, page)).toBe(made);
  });

  it.each(['//may-khac/thu-muc/', '/\\may-khac/thu-muc/', '\t//may-khac/thu-muc/'])(
    '%j names no folder of another computer',
    (href) => {
      expect(relativeHref(href, '/a/')).toBe('https://may-khac/thu-muc/');
    },
  );

  it('of any text is none that leaves by the scheme of files', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), place, (text, page) => {
        fc.pre(!/^[\0-\x20]*f[\t\n\r]*i[\t\n\r]*l[\t\n\r]*e[\t\n\r]*:/i.test(text));
        const url = URL.parse(relativeHref(text, page), onDisk(page));
        if (url?.protocol === 'file:') expect(url.href.startsWith(`${DISK}/`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the way back', () => {
  it('gives the path that an address was made from', () => {
    fc.assert(
      fc.property(place, place, rest, (page, target, tail) => {
        const url = new URL(relativeHref(target + tail, page), onDisk(page)).href;
        expect(pathBelow(url, `${DISK}/`)).toBe(target + tail);
      }),
    );
  });

  it('is none from elsewhere', () => {
    expect(pathBelow('file:///E:/khac/index.html', `${DISK}/`)).toBeNull();
    expect(pathBelow('https://vidu.vn/', `${DISK}/`)).toBeNull();
  });

  it('of a page to the root has a step for each folder', () => {
    expect([rootOf('/'), rootOf('/404.html'), rootOf('/a/'), rootOf('/a/b/c.html')]).toEqual([
      './',
      './',
      '../',
      '../../',
    ]);
  });
});
