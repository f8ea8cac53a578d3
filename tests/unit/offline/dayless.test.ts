import { describe, expect, it } from 'vitest';
import { dayless as piecesOf } from '../../../src/offline/dayless.ts';
import { octetsOf, wordsOf } from '../../../src/offline/octets.ts';

/** What is left of a page. */
function dayless(html: string, builtOn: string): string {
  const octets = octetsOf(Buffer.from(html));
  const pieces = piecesOf(octets, builtOn);
  return wordsOf(pieces.map(([from, to]) => octets.slice(from, to)).join(''));
}

/** A page of the site, built on a day. */
const page = (iso: string, state = 'Còn hiệu lực'): string => {
  const day = iso.split('-').reverse().join('/');
  return [
    `<p>Tính đến ${day}, ngày dựng trang này.</p>`,
    `<script type="application/json">{"builtOn":"${iso}","entries":{"x":{"value":"2026-11-22"}}}</script>`,
    `<p class="who-day">Tại ngày ${day}</p><span class="x" data-day>${day}</span>`,
    `<p>${state}. Kiểm tra ngày 22/11/2026. Có hiệu lực từ 22/11/2026.</p>`,
    `<p class="currency">118 văn bản, kiểm tra lần cuối ngày <time datetime="${iso}">${day}</time>.</p>`,
  ].join('\n');
};

describe('a page without the day it was built on', () => {
  it('is the same on the next day', () => {
    expect(dayless(page('2026-11-22'), '2026-11-22')).toBe(
      dayless(page('2026-11-23'), '2026-11-23'),
    );
  });

  it('differs when a state of effect does', () => {
    expect(dayless(page('2026-11-23', 'Hết hiệu lực'), '2026-11-23')).not.toBe(
      dayless(page('2026-11-22'), '2026-11-22'),
    );
  });

  it('keeps every other date, also one that is the same day', () => {
    const left = dayless(page('2026-11-22'), '2026-11-22');
    expect(left).toContain('Kiểm tra ngày 22/11/2026. Có hiệu lực từ 22/11/2026.');
    expect(left).toContain('"value":"2026-11-22"');
    expect(left).not.toContain('"builtOn":"2026-11-22"');
  });

  it('lacks nothing else', () => {
    expect(dayless('<p>Tại ngày 22/11/2026 – Điều 1</p>', '2026-11-22')).toBe(
      '<p>Tại ngày  – Điều 1</p>',
    );
    expect(
      dayless(page('2026-11-22').replace(/<p class="currency.*/u, 'Hết.'), '2026-11-22'),
    ).toMatch(/Có hiệu lực từ 22\/11\/2026\.<\/p>\nHết\.$/u);
  });

  it('keeps a day that is not the one of the build, where the day stands', () => {
    expect(dayless('<p class="who-day">Tại ngày 01/07/2025</p>', '2026-11-22')).toContain(
      '01/07/2025',
    );
  });
});
