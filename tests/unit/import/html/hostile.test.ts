import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/import/html/index.ts';
import { imbalance } from '../support/lines.ts';

const outcome = async (page: string): Promise<string> => {
  const reading = await readHtml(new TextEncoder().encode(page));
  return reading.ok ? 'ok' : reading.failure;
};

describe('pages made to harm end soon', () => {
  test.each<[string, string, RegExp]>([
    ['nested boxes', '<div>'.repeat(1e6), /^corrupt$/u],
    ['nested formats', '<b>'.repeat(1e6), /^corrupt$/u],
    ['nested tables', '<table><tr><td>'.repeat(3e5), /^corrupt$/u],
    ['boxes that are never closed, with text', '<div>a'.repeat(8000), /^ok$/u],
    [
      'formats opened anew in each paragraph',
      Array.from({ length: 3000 }, (_, i) => `<p><b id=${i}>a`).join(''),
      /^(?:ok|corrupt|too-large)$/u,
    ],
    [
      'attributes without end',
      `<p ${Array.from({ length: 3e5 }, (_, i) => `a${i}`).join(' ')}>a</p>`,
      /^ok$/u,
    ],
    ['what does not belong into a table', `<table>${'<p>a</p>'.repeat(5e4)}</table>`, /^ok$/u],
    ['text that does not either', `<table>${'a<tr></tr>'.repeat(5e4)}</table>`, /^ok$/u],
    ['an element never ended', `<p>a<${'x'.repeat(1e6)}`, /^ok$/u],
    [
      'notes without end',
      '<p><a href="#x">1</a>'.repeat(2e4) + '<p id="x"><a href="#y">1</a></p>',
      /^ok$/u,
    ],
    [
      'spans as wide as the sea',
      `<table border="1">${'<tr><td colspan="999999" rowspan="999999">a'.repeat(300)}</table>`,
      /^ok$/u,
    ],
    ['nothing', '', /^empty$/u],
    ['only scripts', '<script>alert(1)</script>', /^empty$/u],
  ])('%s', async (_, page, expected) => {
    const from = performance.now();
    expect(await outcome(page)).toMatch(expected);
    expect(performance.now() - from).toBeLessThan(45_000);
  });

  test('a page of 60 MB', async () => {
    const reading = await readHtml(new Uint8Array(60_000_000).fill(97));
    expect(reading).toMatchObject({ ok: false, failure: 'too-large' });
  });
});

test('reading stops where the caller says so', async () => {
  const signal = AbortSignal.abort(new Error('thôi'));
  await expect(readHtml(new Uint8Array(), { signal })).rejects.toThrow('thôi');
});

test('whatever a page holds, the account balances and no mark of ours stays', async () => {
  const tags = [
    'p',
    'div',
    'b',
    'sup',
    'table',
    'tr',
    'td',
    'ol',
    'li',
    'a href="#x"',
    'p id="x"',
    'pre',
    'font face=".VnTimeH"',
    'br',
    'button',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0] ?? ''}>`),
    fc.string({ unit: 'grapheme', maxLength: 10 }),
    fc.constantFrom(
      'Điều 1. ',
      '1',
      '[1]',
      '\u00ad',
      'a\u0301',
      '\uFDD0',
      '\uFDD2',
      '------',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '\u200b',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const reading = await readHtml(new TextEncoder().encode(pieces.join('')));
      if (!reading.ok) return;
      expect(imbalance(reading.text)).toBe(0);
      expect(JSON.stringify(reading.text.blocks)).not.toMatch(/[\uFDD0-\uFDD3\n]/u);
    }),
    { numRuns: 1000 },
  );
});
