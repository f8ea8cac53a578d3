import { describe, expect, it } from 'vitest';
import { fragmentText, verbatimText } from '../../../src/markdown/page-text.ts';

describe('fragmentText', () => {
  it.each([
    ['<p>a</p><p>b</p>', '\na\n\nb\n'],
    ['a<span>b</span>c', 'abc'],
    ['a<br>b', 'a\n\nb'],
    ['<h2>a<span> b</span></h2>', '\na b\n'],
    ['a<span data-ui>ẩn</span>b', 'ab'],
    ['a<p data-ui="">ẩn <b>sâu</b></p>b', 'ab'],
    ['&lt;b&gt; &amp;amp;', '<b> &amp;'],
    ['<!-- chú thích -->a', 'a'],
    ['', ''],
  ])('%j reads %j', (html, text) => {
    expect(fragmentText(html)).toBe(text);
  });
});

describe('verbatimText', () => {
  const page = (body: string): string =>
    `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`;

  it('is what stands below the marked element', () => {
    expect(verbatimText(page('<p>trước</p><div data-verbatim>luật</div><p>sau</p>'))).toBe(
      '\nluật\n',
    );
  });

  it('leaves out the interface', () => {
    const body = '<article data-verbatim>a<a data-ui href="#x">¶</a>b</article>';
    expect(verbatimText(page(body))).toBe('\nab\n');
  });

  it('is null on a page without one', () => {
    expect(verbatimText(page('<p>x</p>'))).toBeNull();
  });
});
