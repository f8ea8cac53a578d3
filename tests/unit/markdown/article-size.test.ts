import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { articleSize } from '../../../src/markdown/article-size.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';

it.each([
  [0, 'size-0'],
  [150, 'size-0'],
  [300, 'size-2'],
  [600, 'size-4'],
  [1_000_000, 'size-13'],
])('an article of %d letters is %s', (letters, size) => {
  expect(articleSize(letters)).toBe(size);
});

it('stands on articles alone, and counts all they hold', () => {
  const { html } = compileLegalText(`Chương I\nCHUNG\nĐiều 1. Một\n1. ${'từ '.repeat(100)}\n`);
  expect(html).toContain('class="unit article size-2"');
  expect(html.match(/size-/g)).toHaveLength(1);
});

it('has a rule for each size in the style sheet, as long as the size says', async () => {
  const css = await readFile('src/styles/law-sizes.css', 'utf8');
  const letters = new Map(
    Array.from(css.matchAll(/\.(size-\d+) \{\s*--letters: (\d+);/g), ([, size, n]) => [
      size,
      Number(n),
    ]),
  );
  expect(letters.size).toBe(14);
  for (const [size, n] of letters) expect(articleSize(n)).toBe(size);
});
