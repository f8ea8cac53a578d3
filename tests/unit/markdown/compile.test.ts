import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../src/legal/fidelity.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';
import { fragmentText } from '../../../src/markdown/page-text.ts';
import { documents, strings } from '../legal/structure/documents.ts';
import { lawText } from '../legal/structure/support.ts';

/** What Markdown, MDX or HTML would read as code; each line must come out as it is. */
const HOSTILE = [
  '{x}',
  '{process.exit(1)}',
  '<script>alert(1)</script>',
  '</p></section><h1>x</h1>',
  '<img src=x onerror=alert(1)>',
  '<!-- x -->',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  'import x from "y"',
  'export default 1',
  '*a* **b** _c_ __d__ ~~e~~ `f`',
  '10:30',
  'lúc 10:30 :smile: :icon[x]{y}',
  '-- --- ... (c) 1/2',
  '"q" \'r\' “s”',
  ':::note',
  ':::',
  '[a](b)',
  '[a]: http://b',
  '[^1] và [^1]: x',
  '![a](b)',
  'https://example.org/?a=1&b=2 x@example.org',
  '&amp;',
  '&lt;b&gt; &nbsp; &#x41; &copy',
  'a < b > c & d',
  '    bốn dấu cách',
  '# x',
  '### x ###',
  '> trích',
  '```js',
  '| a | b |',
  '|---|---|',
  '===',
  '---',
  '***',
  '1. Một',
  '3. Ba',
  '4a. Bốn a',
  '7) Bảy',
  'đ) Điểm',
  '- [ ] việc',
  '+ Cộng',
  '\\* \\{ \\\\',
  'hai dấu cách cuối  ',
  'a\\',
  'ﬁ ﬀ ½ ² … — – −',
  '‮đảo‬ \u0001 \u007f',
  '${x} #{y} {{z}} <%= w %>',
  '\u2028giữa\u2029',
];

function shown(text: string): string {
  return fragmentText(compileLegalText(text).html);
}

describe('hostile text stays text', () => {
  it.each(HOSTILE)('%j on a line of its own', (line) => {
    expect(comparable(shown(line))).toBe(comparable(line));
  });

  it.each(HOSTILE)('%j in titles, clauses, points, quotations and after the end', (line) => {
    const text = [
      `TIÊU ĐỀ ${line}`,
      `Căn cứ ${line};`,
      'Chương I',
      `${line} TÊN`,
      `Điều 1. ${line}`,
      line,
      `1. ${line}`,
      `a) ${line}`,
      `- ${line}`,
      '“Điều 9. Trích',
      `${line}”`,
      `Điều 2. Hết ${line}./.`,
      line,
      'PHỤ LỤC',
      line,
    ].join('\n\n');
    expect(comparable(shown(text))).toBe(comparable(text));
  });

  it('all of it in one text, line by line', () => {
    const text = HOSTILE.join('\n');
    const { html } = compileLegalText(text);
    expect(comparable(fragmentText(html))).toBe(comparable(text));
    expect(html).not.toMatch(
      /<(?:script|img|strong|em|code|pre|ol|ul|li|blockquote|table|hr|br)\b/,
    );
  });

  it('has no element but those we make, and no attribute from the text', () => {
    const tags = new Set<string>();
    const attributes = new Set<string>();
    const { html } = compileLegalText(HOSTILE.map((line, i) => `${i + 1}. ${line}`).join('\n'));
    for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z0-9]+)((?:\s[^<>]*)?)>/g)) {
      tags.add(tag);
      for (const [, name = ''] of rest.matchAll(/\s([a-z-]+)(?:=|$)/g)) attributes.add(name);
    }
    expect([...tags].sort()).toEqual(['a', 'div', 'p', 'section', 'span']);
    expect([...attributes].sort()).toEqual([
      'aria-label',
      'class',
      'data-ui',
      'href',
      'id',
      'role',
    ]);
  });
});

describe('the text of the page is the text of the source', () => {
  // HTML cannot hold a NUL, and a parser of HTML drops it.
  const withoutNul = (text: string): string => text.replaceAll('\0', '');

  it.each([
    ['documents', documents],
    ['strings', strings],
  ])('for %s', (_, texts) => {
    fc.assert(
      fc.property(texts.map(withoutNul), (text) => {
        expect(comparable(shown(text))).toBe(comparable(text));
      }),
      { numRuns: 400 },
    );
  });

  it('as the tree knows it before it is written', () => {
    fc.assert(
      fc.property(documents.map(withoutNul), (text) => {
        const { html, text: inTree } = compileLegalText(text);
        expect(comparable(inTree)).toBe(comparable(fragmentText(html)));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['3072-2014-qd-ubnd-hai-phong', 'qd-khong-so-so-ngoai-vu-lang-son'])('in %s', (slug) => {
    const text = lawText(slug);
    expect(comparable(shown(text))).toBe(comparable(text));
  });

  it('when there is none', () => {
    expect(comparable(shown(''))).toBe('');
    expect(comparable(shown('\n \n'))).toBe('');
  });
});
