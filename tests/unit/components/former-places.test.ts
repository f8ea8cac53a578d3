import { describe, expect, it } from 'vitest';
import { byPage, insertFormer } from '../../../src/components/document/former-places.ts';
import { verbatimText } from '../../../src/markdown/page-text.ts';

const HTML =
  '<article class="law" data-verbatim="a"><section class="unit" id="dieu-2"><h3>Điều 2</h3></section><table><tr id="dong-1"><td class="x">Ô</td></tr></table></article>';
const ANCHOR = '<span class="former" id="dieu-1" data-ui></span>';

describe('an address a provision had before', () => {
  it('stands at its beginning, and in the first cell of a row', () => {
    expect(insertFormer(HTML, [{ place: 'dieu-1', end: '/van-ban/a/#dieu-2' }])).toContain(
      `id="dieu-2">${ANCHOR}<h3>`,
    );
    expect(insertFormer(HTML, [{ place: 'dieu-1', end: '/van-ban/a/#dong-1' }])).toContain(
      `<td class="x">${ANCHOR}Ô`,
    );
  });

  it('adds no word to the law', () => {
    const inserted = insertFormer(HTML, [{ place: 'dieu-1', end: '/van-ban/a/#dieu-2' }]);
    expect(verbatimText(inserted)).toBe(verbatimText(HTML));
  });

  it('that leads to nothing stops the build', () => {
    expect(() => insertFormer(HTML, [{ place: 'x', end: '/van-ban/a/#dieu-9' }])).toThrow('dieu-9');
  });

  it('may lead to another page', () => {
    const places = [
      { place: 'x', end: '/van-ban/a/#dieu-2' },
      { place: 'y', end: '/van-ban/b/#dieu-1' },
    ];
    expect(byPage(places, '/van-ban/a/')).toEqual({ here: [places[0]], elsewhere: [places[1]] });
  });
});
