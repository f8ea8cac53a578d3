import { describe, expect, test } from 'vitest';
import { draftReply } from '../../../../src/components/draft/read/draft-reply.ts';
import type { ReadFailure, SourceBlock, SourceText } from '../../../../src/import/model.ts';

const cell = (...paragraphs: string[]) => ({ paragraphs, columns: 1, rows: 1 });

const BLOCKS: readonly SourceBlock[] = [
  { kind: 'paragraph', text: 'Căn cứ Luật[^1] Thỏa thuận quốc tế[^a*];', page: 1 },
  { kind: 'note', label: '1', paragraphs: ['Đã được sửa đổi.'], page: 1 },
  { kind: 'table', rows: [[cell('1'), cell('Nghị định số', '134/2025/NĐ-CP')]], page: 2 },
];

const TEXT: SourceText = {
  blocks: BLOCKS,
  read: 0,
  removed: [],
  added: [],
  pages: 2,
  converted: null,
  optical: false,
  issues: [],
};

describe('a file that was read for the checker', () => {
  test('is its text, a paragraph a line, cells too, notes last and without their marks', () => {
    expect(draftReply({ ok: true, text: TEXT }, [7])).toEqual({
      kind: 'text',
      text: 'Căn cứ Luật Thỏa thuận quốc tế;\n1\nNghị định số\n134/2025/NĐ-CP\nĐã được sửa đổi.',
      pages: 2,
      silent: 1,
    });
  });

  test.each<[ReadFailure, string]>([
    ['password', 'password'],
    ['scanned', 'scanned'],
    ['unknown-encoding', 'scanned'],
  ])('or a reason: %s', (failure, reason) => {
    expect(draftReply({ ok: false, failure, detail: null })).toEqual({ kind: 'failed', reason });
  });
});
