import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { escapeMdx } from '../../../scripts/bench/builds/escape-mdx.ts';

/** Kinds of nodes MDX makes of a text, and the words in them. */
function read(text: string): { kinds: Set<string>; words: string } {
  const kinds = new Set<string>();
  const words: string[] = [];
  visit(createProcessor().parse(escapeMdx(text)), (node) => {
    kinds.add(node.type);
    if ('value' in node) words.push(node.value);
  });
  return { kinds, words: words.join('\n') };
}

/** What Markdown and MDX read as something else than words, and some words. */
const SIGNS = Array.from('{}<>&#*_`~[]()!\\|=+-:;"\'/ ab\n');

const PLAIN = ['root', 'paragraph', 'text'];

describe('a text written for MDX', () => {
  it.each([
    'a {b} c',
    'dưới 5 < 10 và > 3',
    '<script>alert(1)</script>',
    'import a from "b"',
    'export const x = 1',
    '# không phải tiêu đề',
    '*đậm* _nghiêng_ `mã` ~~gạch~~',
    '[chữ](https://a.vn) ![ảnh](b)',
    '&nbsp; &lt;',
    'a \\ b',
    '- gạch đầu dòng',
    '---',
    'chữ\n===',
    '+ cộng',
  ])('keeps the words of %j and makes no code or markup of them', (text) => {
    const { kinds, words } = read(text);
    expect([...kinds].filter((kind) => !PLAIN.includes(kind))).toEqual([]);
    expect(words).toBe(text);
  });

  it('has its numbers read as a list, whose words are kept', () => {
    const { kinds, words } = read('4. Bốn:\n\na) một;');
    expect(kinds).toContain('list');
    expect(words).toBe('Bốn:\na) một;');
  });

  it('is never code, whatever signs it is made of', () => {
    const signs = fc.constantFrom(...SIGNS, 'import ', 'export ');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const kinds = [...read(parts.join('')).kinds];
        expect(kinds.filter((kind) => kind.startsWith('mdx'))).toEqual([]);
      }),
    );
  });
});
