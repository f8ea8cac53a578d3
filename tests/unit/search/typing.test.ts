import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/index.ts';
import { readTyping } from '../../../src/search/query/typing.ts';
import { CATALOGUE } from './corpus.ts';

describe('readTyping', () => {
  test.each([
    ['thoar thuaanj quoocs tees', 'thỏa thuận quốc tế'],
    ['thoar thuaanj quốc tế', 'thỏa thuận quốc tế'],
    ['hooij thaor, hooij nghij', 'hội thảo, hội nghị'],
    ['thoa3 thua65n quo61c te61', 'thỏa thuận quốc tế'],
    ['nghij ddinhj 134/2025/NDD-CP', 'nghị định 134/2025/NDD-CP'],
    ['loaij:nghij-ddinhj', 'loại:nghị-định'],
    ['"hooij thaor" -vieenj', '"hội thảo" -viện'],
    // What may be something else waits for a word that can be nothing else.
    ['thoar', 'thoar'],
    ['visa taxi us', 'visa taxi us'],
    ['visa hojp baso', 'visa họp báo'],
    ['TW hojp', 'TW họp'],
    ['a1 khoan2 dieu5', 'a1 khoan2 dieu5'],
    ['khoan2 d9ie62u 5', 'khoan2 điều 5'],
    ['k1d16 nd134', 'k1d16 nd134'],
    ['thỏa thuận quốc tế', 'thỏa thuận quốc tế'],
    ['thoa thuan quoc te', 'thoa thuan quoc te'],
    ['', ''],
  ])('%s → %s', (typed, text) => {
    expect(readTyping(typed).text).toBe(text);
  });

  test('tells what was put right, neighbours together', () => {
    expect(readTyping('hooij thaor và te61 quo61c').slips).toEqual([
      { method: 'Telex', text: 'hội thảo' },
      { method: 'VNI', text: 'tế quốc' },
    ]);
  });
});

describe('a query typed with the input method off', () => {
  test.each([
    ['ddieeuf 16 nghij ddinhj 134/2025', '134-2025-nd-cp'],
    ['quyeets ddinhj 3072', '3072-2014-qd-ubnd-hai-phong'],
  ])('%s leads to %s', (typed, slug) => {
    expect(parseQuery(typed, CATALOGUE).targets[0]?.slug).toBe(slug);
  });

  test('is read with its accents, and says so', () => {
    const query = parseQuery('thoar thuaanj', CATALOGUE);
    expect(query.words).toEqual(['thỏa', 'thuận']);
    expect(query.accented).toBe(true);
    expect(query.text).toBe('thoar thuaanj');
    expect(query.understood).toEqual([
      'Đọc theo kiểu gõ Telex: thỏa thuận.',
      'Đang tìm: thỏa thuận.',
    ]);
  });
});
