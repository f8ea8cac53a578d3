import { describe, expect, it } from 'vitest';
import { growArticles } from '../../../src/components/document/grow-articles.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';

const { html } = compileLegalText(
  `Điều 1. Bịa\n1. ${'chữ '.repeat(75)}\nĐiều 2. Nữa\n1. ${'chữ '.repeat(75)}\n`,
);
const sizes = (text: string): string[] => text.match(/size-\d+/gu) ?? [];

describe('room for what the page puts into articles', () => {
  it('is made in the article it stands in, the more the more there is', () => {
    const use = '<details class="uses no-print" data-ui></details>';
    const first = html.replace('</section>', `${use.repeat(2)}</section>`);
    expect(sizes(html)).toEqual(['size-2', 'size-2']);
    expect(sizes(growArticles(first))).toEqual(['size-3', 'size-2']);
    const many = html.replace('</section>', `${use.repeat(10)}</section>`);
    expect(sizes(growArticles(many))).toEqual(['size-5', 'size-2']);
  });

  it('is not made for marks that are hidden, nor for words of the law that look like one', () => {
    const mark = '<span class="provision-mark" data-ui hidden></span>'.repeat(2);
    const hidden = html.replace('</section>', `${mark}</section>`);
    expect(growArticles(hidden)).toBe(hidden);
    const shown = hidden.replaceAll(' hidden>', '>');
    expect(sizes(growArticles(shown))).toEqual(['size-3', 'size-2']);
    const law = compileLegalText('Điều 1. <details class="uses">').html;
    expect(growArticles(law)).toBe(law);
  });
});
