import { describe, expect, it } from 'vitest';
import { shown } from './support.ts';

describe('text that an amendment inserts elsewhere', () => {
  it('is marked, over several lines', () => {
    expect(
      shown(
        'Điều 1. Bổ sung Điều 5a vào sau Điều 5 Nghị định 134 như sau:\n' +
          '“Điều 5a. Thẩm quyền\n1. Theo khoản 2 Điều này.\n2. Theo Luật Đất đai.”\n' +
          'Điều 2. Nghị định này có hiệu lực theo Điều 3.',
      ),
    ).toEqual([
      'a5a | ?',
      'a5 | nghi-dinh 134',
      'c2 | this article (quoted)',
      'luat “Đất đai” (quoted)',
      'this Nghị định',
      'a3 | ?',
    ]);
  });

  it('is marked from where it begins on a line', () => {
    expect(
      shown(
        'Bổ sung Điều 5a như sau: “Điều 5a. Theo khoản 2 Điều này.\n2. Theo Điều 3.”\nTheo Điều 4.',
      ),
    ).toEqual(['a5a | ?', 'c2 | this article (quoted)', 'a3 | ? (quoted)', 'a4 | ?']);
  });

  it('is marked on one line after a colon', () => {
    expect(
      shown('Sửa đổi khoản 2 Điều 5 như sau: “2. Cơ quan nêu tại khoản 1 Điều này.”; theo Điều 7'),
    ).toEqual(['a5 c2 | ?', 'c1 | this article (quoted)', 'a7 | ?']);
  });

  it('ends with its paragraph when it is never closed', () => {
    expect(
      shown('Sửa đổi Điều 5 như sau: “2. Theo khoản 1 Điều này.\nĐiều 2. Theo Luật này và Điều 7.'),
    ).toEqual(['a5 | ?', 'c1 | this article', 'this Luật', 'a7 | ?']);
  });

  it('is not any quotation', () => {
    expect(shown('Ban hành kèm theo Quyết định này “Quy định theo Nghị định 134”')).toEqual([
      'this Quyết định',
      'nghi-dinh 134',
    ]);
  });
});
