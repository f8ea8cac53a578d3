import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLegalText } from '../../../src/markdown/compile.ts';
import { cutProvision } from '../../../src/markdown/cut-provision.ts';
import { fragmentText } from '../../../src/markdown/page-text.ts';

const LAW = `Điều 1. Phạm vi

1. Khoản một theo Điều 2 Luật này:

a) Điểm <b>a</b> & {x};

b) Điểm b.

2. Khoản hai.

Điều 2. Hiệu lực

Luật này có hiệu lực từ ngày ký.
`;
const { html } = compileLegalText(LAW);
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('a provision taken out of its page', () => {
  it.each([
    ['dieu-1-khoan-1-diem-a', 'a) Điểm <b>a</b> & {x};', 'Điều 1. Phạm vi'],
    ['dieu-1-khoan-2', '2. Khoản hai.', 'Điều 1. Phạm vi'],
    ['dieu-2', 'Điều 2. Hiệu lực Luật này có hiệu lực từ ngày ký.', null],
    ['dieu-2-doan-1', 'Luật này có hiệu lực từ ngày ký.', 'Điều 2. Hiệu lực'],
  ])('%s keeps its words and no others', (address, words, article) => {
    const cut = cutProvision(html, address);
    expect(squeezed(fragmentText(cut?.html ?? ''))).toBe(words);
    expect(cut?.article).toBe(article);
  });

  it('has no address, link, heading or tool of the other page', () => {
    const cut = cutProvision(html, 'dieu-1');
    expect(cut?.html).toContain('Điều 2 Luật này');
    expect(cut?.html).not.toMatch(/ id=|<a |<h\d|data-ui|<b>/);
  });

  it('is none where the text has none', () => {
    expect(cutProvision(html, 'dieu-1-khoan-3')).toBeNull();
    expect(cutProvision(html, 'dieu-1"')).toBeNull();
  });

  it('of a digest keeps how it is known, and says when it is word for word', () => {
    const digest = compileLegalText(LAW, {
      marks: new Map([
        ['dieu-1-khoan-2', { text: 'Nguyên văn theo nguồn.', look: 'quoted' }],
        ['dieu-2', { text: 'Tóm lược.', look: 'digest' }],
      ]),
    });
    const quoted = cutProvision(digest.html, 'dieu-1-khoan-2');
    expect(quoted).toMatchObject({ quoted: true });
    expect(quoted?.html).toContain('Nguyên văn theo nguồn.');
    expect(cutProvision(digest.html, 'dieu-2')).toMatchObject({ quoted: false });
  });
});

it('every provision of a real decision comes out word for word', () => {
  const source = readFileSync('content/nguon/qd-3072-2014-hai-phong.txt', 'utf8');
  const page = compileLegalText(source).html;
  const whole = squeezed(fragmentText(page));
  const addresses = Array.from(
    page.matchAll(/ id="(quy-dinh-dieu-\d+-khoan-\d+)"/g),
    ([, id]) => id,
  );
  expect(addresses.length).toBeGreaterThan(60);
  for (const address of addresses) {
    const words = squeezed(fragmentText(cutProvision(page, address ?? '')?.html ?? ''));
    expect(words).not.toBe('');
    expect(whole).toContain(words);
  }
});
