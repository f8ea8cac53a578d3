import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  difference,
  differenceWords,
  isChanged,
  mirror,
} from '../../../../src/legal/difference/index.ts';
import { exact } from '../../../../src/legal/vietnamese/index.ts';

const words = (before: string, after: string): string[] =>
  differenceWords(difference(before, after));

describe('what became of a name, in words', () => {
  it.each([
    ['Lễ tân đối ngoại', 'Lễ tân nhà nước', ['đổi “đối ngoại” thành “nhà nước”']],
    [
      'Lãnh sự và bảo hộ công dân',
      'Lãnh sự và hoạt động di cư quốc tế',
      ['đổi “bảo hộ công dân” thành “hoạt động di cư quốc tế”'],
    ],
    [
      'Bồi dưỡng kiến thức nghiệp vụ đối ngoại',
      'Đào tạo, bồi dưỡng kiến thức, kỹ năng nghiệp vụ đối ngoại',
      ['thêm “Đào tạo,” ở đầu', 'thêm “, kỹ năng” sau “kiến thức”'],
    ],
    [
      'Biên giới lãnh thổ quốc gia',
      'Biên giới, lãnh thổ quốc gia',
      ['thêm dấu phẩy sau “Biên giới”'],
    ],
    ['của các cơ quan, tổ chức', 'của cơ quan, tổ chức', ['bỏ “các”']],
    // A syllable both happen to have does not tear one replacement in two.
    [
      'của cơ quan chuyên môn cấp huyện',
      'của Văn phòng Ủy ban nhân dân cấp xã',
      ['đổi “cơ quan chuyên môn cấp huyện” thành “Văn phòng Ủy ban nhân dân cấp xã”'],
    ],
    // A number is one word; case, blanks and the place of a tone mark are no difference.
    [
      'Nghị định 80/2020/NĐ-CP',
      'Nghị định 313/2025/NĐ-CP',
      ['đổi “80/2020/NĐ-CP” thành “313/2025/NĐ-CP”'],
    ],
    ['Hoà  giải', 'hòa giải ', []],
    ['', 'Văn phòng', ['thêm “Văn phòng” ở đầu']],
    ['Thanh tra', '', ['bỏ “Thanh tra”']],
    ['', '', []],
  ])('%j → %j', (before, after, expected) => {
    expect(words(before, after)).toEqual(expected);
    expect(isChanged(difference(before, after))).toBe(expected.length > 0);
  });
});

/** Texts of few syllables, so that they share many; and of anything at all. */
const syllable = fc.constantFrom(
  'cấp',
  'xã',
  'Xã',
  'tỉnh',
  'hoà',
  'hòa',
  ',',
  '-',
  '80/2020/NĐ-CP',
);
const gap = fc.constantFrom(' ', '  ', '\n', '');
const text = fc.oneof(
  fc.array(fc.tuple(syllable, gap)).map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary' }),
);

describe('for any two texts', () => {
  it('taking the old pieces gives the old text, the new pieces the new one, in order', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = difference(before, after);
        expect(segments.map((one) => one.before).join('')).toBe(before);
        expect(segments.map((one) => one.after).join('')).toBe(after);
      }),
    );
  });

  it('the other way round it is the mirror image', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(difference(after, before)).toEqual(mirror(difference(before, after)));
      }),
    );
  });

  it('what is kept is the same to a reader, what changed is not, and they take turns', () => {
    const plain = (one: string): string => exact(one).replace(/\s+/gu, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = difference(before, after);
        for (const { kind, before: old, after: young } of segments)
          if (kind === 'kept') expect(plain(old)).toBe(plain(young));
          else expect(plain(old)).not.toBe(plain(young));
        segments.slice(1).forEach(({ kind }, i) => {
          expect(kind).not.toBe(segments[i]?.kind);
        });
      }),
    );
  });

  it('a text does not differ from itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(isChanged(difference(one, one))).toBe(false);
      }),
    );
  });

  it('a word put in is found, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), fc.nat(), (list, at) => {
        const place = at % (list.length + 1);
        const longer = [...list.slice(0, place), 'mới', ...list.slice(place)];
        const changed = difference(list.join(' '), longer.join(' ')).filter(
          ({ kind }) => kind === 'changed',
        );
        expect(changed.map(({ before, after }) => [before.trim(), after.trim()])).toEqual([
          ['', 'mới'],
        ]);
      }),
    );
  });
});

describe('adversarial sizes', () => {
  const many = (length: number, word: (i: number) => string): string =>
    Array.from({ length }, (_, i) => word(i)).join(' ');

  it.each([
    ['nothing in common', many(40_000, (i) => `a${i}`), many(40_000, (i) => `b${i}`)],
    ['two words in turn', many(40_000, (i) => `x${i % 2}`), many(40_000, (i) => `x${i % 3}`)],
    ['one very long word', 'a'.repeat(500_000), `${'a'.repeat(500_000)}b`],
    ['only blanks', ' '.repeat(300_000), '\n'.repeat(300_000)],
    ['slashes without end', '1/'.repeat(100_000), '1/'.repeat(99_999)],
  ])('%s: within two seconds, and still whole', (_, before, after) => {
    const start = performance.now();
    const segments = difference(before, after);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(segments.map((one) => one.before).join('')).toBe(before);
    expect(segments.map((one) => one.after).join('')).toBe(after);
  });

  it('a small change in a long text is still told exactly', () => {
    const before = many(30_000, (i) => `từ${i % 97}`);
    const after = before.replace('từ5 từ6', 'từ5 mới từ6');
    expect(differenceWords(difference(before, after))).toEqual(['thêm “mới” sau “từ4 từ5”']);
  });
});
