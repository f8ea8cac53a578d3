import { describe, expect, it } from 'vitest';
import { insertCitedCounts } from '../../../src/components/cites/cited-by.ts';
import { byKind, insertUses } from '../../../src/components/dependants/uses.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';
import { fragmentText } from '../../../src/markdown/page-text.ts';
import { restingOn, type Dependant } from '../../../src/legal/impact/index.ts';

const { html, text } = compileLegalText(`Điều 1. Phạm vi
1. Một.
a) Điểm a.
2. Hai.
Đoạn sau.
Điều 2. Ai quyết định
Bộ trưởng.
`);

function thing(kind: string, title: string, ...provisions: readonly (string | null)[]): Dependant {
  const grounds = provisions.map((provision) => ({ document: 'luat', provision }));
  return { kind, id: title, title, url: `/${kind}/${title}/`, grounds };
}

function inserted(...things: readonly Dependant[]): string {
  return insertUses(html, restingOn(things));
}

describe('what rests on a provision, beside it', () => {
  it.each([
    ['dieu-1', '</a><details class="uses', 'id="dieu-1-khoan-1"'],
    ['dieu-1-khoan-1', '</p><details class="uses', 'id="dieu-1-khoan-1-diem-a"'],
    ['dieu-1-khoan-2', '</p><details class="uses', 'Đoạn sau.'],
    ['dieu-1-khoan-2-doan-2', '</p><details class="uses', 'id="dieu-2"'],
  ])('stands below the first line of %s', (address, start, next) => {
    const page = inserted(thing('tham-quyen', 'viec', address));
    expect(page).toContain(start);
    const at = page.indexOf('<details');
    expect(page.indexOf(`href="#${address}"`)).toBeLessThan(at);
    expect(page.indexOf(next)).toBeGreaterThan(at);
    expect(page.match(/<details/gu)).toHaveLength(1);
  });

  it('changes no word of the law', () => {
    const page = inserted(
      thing('tham-quyen', 'viec', 'dieu-1', 'dieu-1-khoan-2', 'dieu-2-doan-1'),
      thing('cau-hoi', 'hoi', 'dieu-1-khoan-1-diem-a'),
    );
    expect(page.match(/<details/gu)).toHaveLength(4);
    expect(fragmentText(page)).toBe(fragmentText(html));
    expect(fragmentText(page).replace(/\s+/gu, ' ').trim()).toBe(text.replace(/\s+/gu, ' ').trim());
  });

  it('leaves room for the count of citations before it', () => {
    const page = insertCitedCounts(inserted(thing('tham-quyen', 'viec', 'dieu-1-khoan-1')), [
      { address: 'dieu-1-khoan-1', by: [{ from: 'a', at: '' }] },
    ]);
    expect(page.indexOf('cited-count')).toBeLessThan(page.indexOf('<details'));
    expect(page).toMatch(/1 nơi dẫn<\/a><\/p><details/u);
  });

  it('asks who decides only where something says so', () => {
    const page = inserted(
      thing('linh-vuc', 'le-tan', 'dieu-1', 'dieu-2'),
      thing('tham-quyen', 'viec', 'dieu-1'),
    );
    expect(page.match(/Hỏi ai quyết\?/gu)).toHaveLength(1);
    expect(page).toContain('Dùng ở 1 mục');
    expect(page).toContain('– Điều 2</span></summary>');
    // Who decides comes first, whatever the order of the things.
    expect(page.indexOf('/tham-quyen/viec/')).toBeLessThan(page.indexOf('/linh-vuc/le-tan/'));
  });

  it('a whole document, or a provision that is not there, gets nothing', () => {
    expect(inserted(thing('tham-quyen', 'viec', null, 'dieu-9', 'dieu-1-khoan-9'))).toBe(html);
  });

  it('titles are text', () => {
    const page = inserted(thing('tham-quyen', '<img src=x onerror=alert(1)>"', 'dieu-1'));
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;');
  });
});

it('kinds have one order', () => {
  const things = ['cau-hoi', 'tham-quyen', 'linh-vuc', 'tham-quyen'].map((kind, i) =>
    thing(kind, String(i), 'dieu-1'),
  );
  expect(byKind(things).map(({ name, dependants }) => [name, dependants.length])).toEqual([
    ['Thẩm quyền', 2],
    ['Lĩnh vực công tác', 1],
    ['Câu hỏi tự kiểm tra', 1],
  ]);
});
