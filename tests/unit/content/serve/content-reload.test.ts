import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../src/content/content-error.ts';
import { documentsAmong, overlayOf } from '../../../../src/content/serve/content-reload.ts';

describe('what is loaded anew', () => {
  it.each([
    [['/c/van-ban/a.mdx'], ['a.mdx']],
    [
      ['/c/van-ban/a.mdx', '/c/van-ban/b.mdx'],
      ['a.mdx', 'b.mdx'],
    ],
    [['/c/van-ban/a.mdx', '/c/don-vi/co-quan.yaml'], null],
    [['/c/nguon/a.txt'], null],
    [['/c/tap-huan/a/bai.mdx'], null],
    [['/c/van-ban/sub/a.mdx'], null],
  ])('for %j: %j', (paths, expected) => {
    expect(documentsAmong('/c', paths)).toEqual(expected);
  });
});

describe('the error a browser shows', () => {
  const error = new ContentError([
    {
      file: 'van-ban/a.mdx',
      line: 7,
      rule: 'content/unicode',
      severity: 'error',
      message: 'Chữ "<img src=x onerror=alert(1)>&" sai.',
    },
  ]);

  it('names file and line', () => {
    expect(overlayOf(error, '/c').loc).toEqual({ file: '/c/van-ban/a.mdx', line: 7, column: 1 });
  });

  it('holds words of content as words: the overlay takes the message for HTML', () => {
    const { message } = overlayOf(error, '/c');
    expect(message).toContain('&lt;img src=x onerror=alert(1)>&amp;');
    expect(message).not.toContain('<');
  });
});
