import { describe, expect, it } from 'vitest';
import { hindrance } from '../../../src/components/offline/ability.ts';
import { roomSentence } from '../../../src/components/offline/room.ts';
import { countWords, dayWords, sizeWords } from '../../../src/offline/words.ts';

describe('words of the offline edition', () => {
  it.each([
    [0, '0 kB'],
    [1, '1 kB'],
    [999_000, '999 kB'],
    [999_001, '1 MB'],
    [1_234_567, '1,2 MB'],
    [99_960_000, '100 MB'],
    [123_456_789, '123 MB'],
    [10_700_000_000, '10,7 GB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });

  it('counts and days are written as Vietnamese does', () => {
    expect(countWords(1234)).toBe('1.234');
    expect(dayWords('2026-11-02')).toBe('02/11/2026');
  });

  it('room is told with what the browser may do to it', () => {
    expect(roomSentence({ used: 2_000_000, left: 3_000_000 }, false)).toMatch(
      /2 MB.*3 MB.*tự xóa/u,
    );
    expect(roomSentence(null, true)).toMatch(/không cho biết.*đã hứa/u);
  });
});

describe('what keeps a browser from keeping', () => {
  const able = { isSecureContext: true, hasWorkers: true, opensCaches: true, hasFiles: false };
  it('is nothing, where it can', () => {
    expect(hindrance(able)).toBeNull();
  });
  it('is no matter on a stick, where everything is kept', () => {
    expect(hindrance({ ...able, opensCaches: false, hasFiles: true })).toContain(
      'không cần lưu thêm',
    );
  });
  it('is said with what to do: an address without https, a private window, an old browser', () => {
    expect(hindrance({ ...able, isSecureContext: false })).toContain('địa chỉ https');
    for (const lame of [
      { ...able, hasWorkers: false },
      { ...able, opensCaches: false },
    ])
      expect(hindrance(lame)).toContain('cửa sổ thường');
  });
  it('is that nothing needs keeping, where the site is files already', () => {
    expect(hindrance({ ...able, hasFiles: true })).toContain('không cần lưu thêm');
  });
});
