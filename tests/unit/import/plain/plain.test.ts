import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../../../src/import/count-characters.ts';
import { readPlain } from '../../../../src/import/plain/index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string, big = false): Uint8Array =>
  Uint8Array.from(
    text.split('').flatMap((char) => {
      const pair = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
      return big ? pair.reverse() : pair;
    }),
  );

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await readPlain(bytes);
  if (!reading.ok) throw new Error(`not read: ${reading.failure}`);
  return reading.text.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));
}

describe('encodings of a file', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8('Điều 1.\nMột')],
    ['UTF-8 with its mark', utf8('\uFEFFĐiều 1.\nMột')],
    ['lines of Windows', utf8('Điều 1.\r\n\r\nMột\r\n')],
    ['lines of old Macs', utf8('Điều 1.\rMột')],
    ['UTF-16', wide('\uFEFFĐiều 1.\nMột')],
    ['UTF-16, the other way round', wide('\uFEFFĐiều 1.\nMột', true)],
    ['letters and marks apart', utf8('Điều 1.\nMột'.normalize('NFD'))],
    ['Windows-1258', latin('\u00d0i\u00ea\u00ccu 1.\nM\u00f4\u00f2t')],
  ])('%s', async (_, bytes) => {
    expect(await linesOf(bytes)).toEqual(['Điều 1.', 'Một']);
  });

  test('TCVN3', async () => {
    const text =
      'Céng hoµ x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\nChÝnh phñ quy ®Þnh chi tiÕt thi hµnh mét sè ®iÒu cña LuËt';
    const reading = await readPlain(latin(text));
    expect(reading).toMatchObject({ ok: true, text: { converted: 'tcvn3' } });
    expect(await linesOf(latin(text))).toContain('Độc lập - Tự do - Hạnh phúc');
  });
});

describe('paragraphs', () => {
  const wrapped = `Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định chi tiết một số điều và biện pháp thi
hành Luật về những việc mà Luật giao cho Chính phủ quy định chi
tiết, cụ thể như sau:
a) Trình tự, thủ tục cấp giấy phép cho tổ chức phi chính phủ
nước ngoài hoạt động tại Việt Nam;
b) Trách nhiệm của các cơ quan, tổ chức và cá nhân liên quan.
2. Đối tượng áp dụng gồm cơ quan, tổ chức, cá nhân có liên quan
đến việc cấp giấy phép quy định tại khoản 1 Điều này và Bộ
Ngoại giao.

Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm
2026.`;

  test('broken at a width are joined', async () => {
    expect(await linesOf(utf8(wrapped))).toEqual([
      'Điều 1. Phạm vi điều chỉnh',
      '1. Nghị định này quy định chi tiết một số điều và biện pháp thi hành Luật về những việc mà Luật giao cho Chính phủ quy định chi tiết, cụ thể như sau:',
      'a) Trình tự, thủ tục cấp giấy phép cho tổ chức phi chính phủ nước ngoài hoạt động tại Việt Nam;',
      'b) Trách nhiệm của các cơ quan, tổ chức và cá nhân liên quan.',
      '2. Đối tượng áp dụng gồm cơ quan, tổ chức, cá nhân có liên quan đến việc cấp giấy phép quy định tại khoản 1 Điều này và Bộ Ngoại giao.',
      'Điều 2. Hiệu lực thi hành',
      'Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2026.',
    ]);
  });

  test('broken at a width are joined under a line that is longer, which stays alone', async () => {
    const title = `title: ${'Nghị định quy định việc cấp giấy phép '.repeat(4)}cho`;
    const body = Array.from({ length: 8 }, () => wrapped).join('\n');
    const found = await linesOf(utf8(`${title}\n${body}`));
    expect(found[0]).toBe(title);
    expect(found[1]).toBe('Điều 1. Phạm vi điều chỉnh');
    expect(found.filter((line) => line.endsWith('và Bộ Ngoại giao.'))).toHaveLength(8);
  });

  test('each on a line are left alone', async () => {
    const lines = [
      'Điều 1',
      'Một',
      'hai ba',
      `${'dài '.repeat(60)}hết`,
      ...Array.from('abcdefghijkl'),
    ];
    expect(await linesOf(utf8(lines.join('\n')))).toEqual(lines);
  });
});

describe('what is no text', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \n\t\n'), 'empty'],
    ['zeros', utf8('a\0b'), 'unknown-kind'],
    ['too much', new Uint8Array(50_000_001).fill(97), 'too-large'],
  ])('%s', async (_, bytes, failure) => {
    expect(await readPlain(bytes)).toMatchObject({ ok: false, failure });
  });

  test('reading stops where the caller says so', async () => {
    const signal = AbortSignal.abort(new Error('thôi'));
    await expect(readPlain(utf8('a'), { signal })).rejects.toThrow('thôi');
  });
});

test('the account balances', async () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '-----',
      'Đie\u0302\u0300u 1.',
      '\u00ad',
      '\u200b',
      '[1] a',
      'b[1]',
      '\uFDD0',
      '',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
      const reading = await readPlain(utf8(lines.join('\n')));
      if (!reading.ok) return;
      const { blocks, read, removed, added } = reading.text;
      const shown = blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : block.kind === 'note' ? block.paragraphs : [],
      );
      const sum = (texts: readonly string[]): number =>
        texts.reduce((total, text) => total + countCharacters(text), 0);
      expect(read + sum(added.map(({ text }) => text))).toBe(
        sum(shown) + sum(removed.map(({ text }) => text)),
      );
    }),
    { numRuns: 500 },
  );
});
