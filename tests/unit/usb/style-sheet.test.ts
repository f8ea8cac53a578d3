import { describe, expect, it } from 'vitest';
import { sheetForFiles } from '../../../scripts/usb/style-sheet.ts';

const SHEET = '/_astro/Base.css';

describe('a style sheet for files', () => {
  it.each([
    ['a{src:url(/_astro/a.woff2)format("woff2")}', 'a{src:url(../_astro/a.woff2)format("woff2")}'],
    [`a{background:url( "/a b.png" )}`, 'a{background:url("../a%20b.png")}'],
    ["@import '/b.css';a{}", "@import '../b.css';a{}"],
    ['a{b:url(/x.svg#i),url(/y.svg)}', 'a{b:url(../x.svg#i),url(../y.svg)}'],
  ])('%s', (css, made) => {
    expect(sheetForFiles(css, SHEET)).toBe(made);
  });

  it.each([
    'a{b:url(data:image/svg+xml,%3Csvg/%3E)}',
    'a{b:url("data:image/svg+xml;utf8,<svg url(/x)>")}',
    'a::before{content:"url(/a.png)"}',
    "a::before{content:'\\'url(/a.png)'}",
    '/* url(/a.png) " */a{b:url(#i)}',
    'a[href^="/van-ban/"]{color:red}',
  ])('%s stays', (css) => {
    expect(sheetForFiles(css, SHEET)).toBe(css);
  });
});
