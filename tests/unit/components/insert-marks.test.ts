import { describe, expect, it } from 'vitest';
import { insertMarks } from '../../../src/components/effect/insert-marks.ts';

const link = (address: string) =>
  `<a class="anchor" href="#${address}" data-ui="" aria-label="x"></a>`;
const html = `<section id="dieu-1"><h2>Điều 1.</h2>${link('dieu-1')}<p>1. Lời${link('dieu-1-khoan-1')}</p></section>`;

describe('insertMarks', () => {
  it('puts a mark after the link of its provision only', () => {
    const marked = insertMarks(html, ['dieu-1'], () => 'Hết hiệu lực');
    expect(marked).toBe(
      html.replace(
        link('dieu-1'),
        `${link('dieu-1')}<span class="provision-mark" data-ui data-mark-of="dieu-1">Hết hiệu lực</span>`,
      ),
    );
  });

  it('hides a mark without words, which another day may fill', () => {
    expect(insertMarks(html, ['dieu-1-khoan-1'], () => '')).toContain(
      'data-mark-of="dieu-1-khoan-1" hidden></span></p>',
    );
  });

  it('leaves out what the text does not hold', () => {
    expect(insertMarks(html, ['dieu-9', 'dieu'], () => 'x')).toBe(html);
  });

  it('is not led astray by law that looks like markup, which is escaped', () => {
    const law = `<p>&lt;a class="anchor" href="#dieu-2"</p>`;
    expect(insertMarks(law, ['dieu-2'], () => 'x')).toBe(law);
  });
});
