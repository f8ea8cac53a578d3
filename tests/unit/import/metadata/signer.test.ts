import { describe, expect, it } from 'vitest';
import { act, HEAD, read } from './support.ts';

const ARTICLES =
  'Điều 1. Phạm vi\nÔng Nguyễn Văn Ai nói về sổ.\nĐiều 2. Thi hành\nMọi người thi hành./.';
const signers = (closing: string): string[] =>
  read(act(ARTICLES, HEAD, closing)).signers.map(({ value }) => value.name);

describe('who signed', () => {
  it.each<[string, string, string[]]>([
    ['the minister', 'BỘ TRƯỞNG\nLê Thị Mẫu', ['Lê Thị Mẫu']],
    ['a deputy', 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n(Đã ký)\nTrần Văn Mẫu', ['Trần Văn Mẫu']],
    [
      'for the Government',
      'TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nĐã ký: Phạm Mẫu',
      ['Phạm Mẫu'],
    ],
    ['all in one line', 'KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Thị Hồng Mẫu', ['Nguyễn Thị Hồng Mẫu']],
    ['acting', 'Q. GIÁM ĐỐC\nVũ Mẫu', ['Vũ Mẫu']],
    ['by order', 'TUQ. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\nĐỗ Văn Mẫu', ['Đỗ Văn Mẫu']],
    ['a general', 'BỘ TRƯỞNG\nĐại tướng Tô Mẫu', ['Tô Mẫu']],
    ['with a degree', 'CHỦ TỊCH\nPGS.TS. Hoàng Mẫu', ['Hoàng Mẫu']],
    ['in capitals', 'CHỦ TỊCH\nNGUYỄN VĂN MẪU', ['Nguyễn Văn Mẫu']],
    [
      'below the recipients',
      'Nơi nhận:\n- Như Điều 2;\n- Bộ trưởng Lê Khác (để b/c);\n- Lưu: VT.\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần Văn Mẫu',
      ['Trần Văn Mẫu'],
    ],
    [
      'beside the recipients',
      'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nTrần Văn Mẫu',
      ['Trần Văn Mẫu'],
    ],
    [
      'two ministries',
      'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\nTrần Văn Một\nKT. BỘ TRƯỞNG BỘ CÔNG AN\nTHỨ TRƯỞNG\nThượng tướng Lê Hai',
      ['Trần Văn Một', 'Lê Hai'],
    ],
    [
      'two names in one line',
      'BỘ TRƯỞNG BỘ TÀI CHÍNH BỘ TRƯỞNG BỘ CÔNG AN\nNguyễn Văn Một Trần Thị Hai',
      ['Nguyễn Văn Một', 'Trần Thị Hai'],
    ],
    ['nobody', 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG', []],
    ['nobody but recipients', 'Nơi nhận:\n- Như Điều 2;\n- Lê Văn Khác;\nNguyễn Văn Nữa', []],
  ])('%s', (_of, closing, names) => {
    expect(signers(closing)).toEqual(names);
  });

  it('is told to be missing', () => {
    expect(read(act(ARTICLES, HEAD, '')).missing.map(({ fact }) => fact)).toContain('signer');
  });

  it('is not who signs a form of the appendix', () => {
    const body = `${act(ARTICLES, HEAD, 'BỘ TRƯỞNG\nLê Thị Mẫu')}\nPHỤ LỤC\nMẪU ĐƠN\nGIÁM ĐỐC\nNguyễn Văn Khác`;
    expect(read(body).signers.map(({ value }) => value.name)).toEqual(['Lê Thị Mẫu']);
  });

  it('has the post as printed', () => {
    const [signer] = read(act(ARTICLES, HEAD, 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần Văn Mẫu')).signers;
    expect(signer?.value.post).toBe('KT. BỘ TRƯỞNG THỨ TRƯỞNG');
  });
});
