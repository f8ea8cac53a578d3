import { describe, expect, it } from 'vitest';
import { doubtsByPlace, insertDoubts } from '../../../src/components/document/doubt-marks.ts';
import { accountLines } from '../../../src/components/document/import-words.ts';
import { fragmentText } from '../../../src/markdown/page-text.ts';
import { compileLegalText } from '../../../src/markdown/compile.ts';

describe('the account of an import, in words', () => {
  it('tells what was left out, written otherwise and put in apart', () => {
    const removed = { 'page-number': 12, composed: 3656, rule: 1204 };
    expect(accountLines(removed, { composed: 1828, 'automatic-number': 7 })).toEqual([
      'Không phải lời văn, đã bỏ: số trang (12 ký tự); đường kẻ bằng ký tự (1.204 ký tự).',
      'Ghi theo cách khác, lời không đổi: dấu rời được ghép vào chữ (3.656 ký tự thành 1.828).',
      'Tệp không ghi sẵn, đã thêm: số thứ tự do phần mềm soạn thảo tự đánh (7 ký tự).',
    ]);
  });

  it('says nothing where nothing was done', () => {
    expect(accountLines({}, {})).toEqual([]);
  });

  it('shows a reason it does not know as it was written, and no word of objects in general', () => {
    expect(accountLines({ toString: 2 }, {})).toEqual([
      'Không phải lời văn, đã bỏ: toString (2 ký tự).',
    ]);
  });
});

describe('words a machine was not sure to have read', () => {
  const text = 'Điều 1. Tên bịa\n1. Khoản bịa có số 0ù.\nĐoạn sau.';
  const doubts = [
    { at: 'dieu-1-khoan-1', word: '0ù', confidence: 0.4 },
    { at: 'dieu-1', word: '<b>', confidence: 0.5 },
    { at: 'dieu-1-khoan-1', word: '0ù', confidence: 0.3 },
    { at: 'dieu-1-khoan-1', word: 'số', confidence: 0.3 },
    { at: 'dieu-9', word: 'mất', confidence: 0.3 },
  ];

  it('are gathered by place, each once', () => {
    expect(doubtsByPlace(doubts)).toEqual([
      { address: 'dieu-1-khoan-1', place: 'Khoản 1 Điều 1', words: ['0ù', 'số'] },
      { address: 'dieu-1', place: 'Điều 1', words: ['<b>'] },
      { address: 'dieu-9', place: 'Điều 9', words: ['mất'] },
    ]);
  });

  it('are said below their line, as words of the page and not of the law', () => {
    const { html } = compileLegalText(text, { markup: true });
    const marked = insertDoubts(html, doubts);
    expect(marked.match(/class="doubt-mark" data-ui/g)).toHaveLength(2);
    expect(marked).toContain(
      '</p><p class="doubt-mark" data-ui>Máy đọc không chắc: “0ù”, “số”.</p>',
    );
    expect(marked).toContain('“&lt;b&gt;”');
    expect(fragmentText(marked)).toBe(fragmentText(html));
  });
});
