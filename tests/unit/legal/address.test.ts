import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATTACHMENT_KINDS,
  describeAddress,
  fromRoman,
  makeAddress,
  nameOfAddress,
  parseAddress,
  toRoman,
  type Address,
  type Segment,
} from '../../../src/legal/address/index.ts';

/** "article 3 #2, clause 1" as an address: Điều 3 printed for the second time, khoản 1. */
function address(steps: string, attachment?: Address['attachment']): Address {
  const segments = steps === '' ? [] : steps.split(', ').map(segmentOf);
  return attachment ? { attachment, segments } : { segments };
}

function segmentOf(step: string): Segment {
  const [kind, label = '', times] = step.split(' ');
  const segment = { kind: kind as Segment['kind'], label };
  return times === undefined ? segment : { ...segment, occurrence: Number(times.slice(1)) };
}

const QUY_DINH = { kind: 'quy-dinh' } as const;

const VALID: readonly (readonly [text: string, address: Address, words: string])[] = [
  ['dieu-1', address('article 1'), 'Điều 1'],
  ['dieu-5a', address('article 5a'), 'Điều 5a'],
  ['dieu-5d', address('article 5d'), 'Điều 5d'],
  ['dieu-5dd', address('article 5đ'), 'Điều 5đ'],
  ['dieu-5d-d', address('article 5dd'), 'Điều 5dd'],
  [
    'quy-dinh-dieu-4-khoan-1-diem-a',
    address('article 4, clause 1, point a', QUY_DINH),
    'điểm a khoản 1 Điều 4',
  ],
  ['diem-d', address('point d'), 'điểm d'],
  ['diem-dd', address('point đ'), 'điểm đ'],
  ['diem-d-d', address('point dd'), 'điểm dd'],
  ['diem-dddd', address('point đđ'), 'điểm đđ'],
  ['diem-aa', address('point aa'), 'điểm aa'],
  ['diem-a1', address('point a1'), 'điểm a1'],
  ['diem-10', address('point 10'), 'điểm 10'],
  ['khoan-4a', address('clause 4a'), 'khoản 4a'],
  ['khoan-2-1', address('subclause 2.1'), 'khoản 2.1'],
  ['khoan-2-1-3', address('subclause 2.1.3'), 'khoản 2.1.3'],
  [
    'quy-dinh-dieu-5-khoan-4-doan-2',
    address('article 5, clause 4, paragraph 2', QUY_DINH),
    'đoạn thứ hai khoản 4 Điều 5',
  ],
  ['phan-1', address('part 1'), 'Phần thứ nhất'],
  ['phan-4', address('part 4'), 'Phần thứ tư'],
  ['chuong-4', address('chapter 4'), 'Chương IV'],
  ['chuong-4a', address('chapter 4a'), 'Chương IVa'],
  ['chuong-2-muc-1', address('chapter 2, section 1'), 'Mục 1 Chương II'],
  [
    'chuong-2-muc-1-tieu-muc-3',
    address('chapter 2, section 1, subsection 3'),
    'Tiểu mục 3 Mục 1 Chương II',
  ],
  ['muc-1', address('section 1'), 'Mục 1'],
  ['muc-i', address('roman i'), 'mục I'],
  ['dieu-1-muc-ii', address('article 1, roman ii'), 'mục II Điều 1'],
  ['diem-a-gach-2', address('point a, dash 2'), 'gạch đầu dòng thứ hai điểm a'],
  ['gach-1-gach-con-11', address('dash 1, subdash 11'), 'dấu cộng thứ 11 gạch đầu dòng thứ nhất'],
  ['can-cu-3', address('basis 3'), 'căn cứ thứ ba'],
  ['mo-dau-doan-1', address('opening, paragraph 1'), 'đoạn thứ nhất phần mở đầu'],
  ['ket-thuc-doan-2', address('closing, paragraph 2'), 'đoạn thứ hai phần cuối'],
  ['quy-dinh', address('', QUY_DINH), ''],
  ['chuong-trinh', address('', { kind: 'chuong-trinh' }), ''],
  ['dieu-le-dieu-1', address('article 1', { kind: 'dieu-le' }), 'Điều 1'],
  ['phu-luc-2', address('', { kind: 'phu-luc', ordinal: 2 }), ''],
  ['phu-luc-2-khoan-1', address('clause 1', { kind: 'phu-luc', ordinal: 2 }), 'khoản 1'],
  ['mau-12-muc-i', address('roman i', { kind: 'mau', ordinal: 12 }), 'mục I'],
  ['dieu-3-lan-2', address('article 3 #2'), 'Điều 3 (lần thứ hai)'],
  ['dieu-3-lan-2-khoan-1', address('article 3 #2, clause 1'), 'khoản 1 Điều 3 (lần thứ hai)'],
  ['diem-dd-lan-12', address('point đ #12'), 'điểm đ (lần thứ 12)'],
];

/** No address; one in each place between bars. */
const WORDS = `dieu|dieu-|dieu--1|-dieu-1|dieu-1-|dieu-x|dieu-12345|Dieu-1|DIEU-1|điều-1|diem-đ|-
  |diem-ab1c|diem-2.1|khoan-2.1|khoan-a|khoan-1-2-3-4-5|muc-1-2|muc-m|muc-abc|muc-iv1|lan-2|dieu-1-lan
  |dieu-1-lan-1|dieu-1-lan-0|dieu-1-lan-02|dieu-1-lan-2-lan-3|dieu-1-lan-1000|quy-dinh-0
  |quy-dinh-01|phu-luc-1000|phu-luc-ii|phu|phu-luc-1-2|dieu-1-quy-dinh|mo-dau-1|mo-dau-|ket-thuc-
  |gach-con|gach|#dieu-1|dieu 1|dieu-1?|van-ban|__proto__|constructor|dieu-１|pham-vi-dieu-chinh`;

const INVALID = [
  ...WORDS.split(/\s*\|/),
  '',
  'dieu-1 ',
  ' dieu-1',
  'dieu-1\n',
  `dieu-1${'-khoan-1'.repeat(30)}`,
  'a'.repeat(1000),
];

describe('parseAddress and makeAddress', () => {
  it.each(VALID)('%s', (text, parsed, words) => {
    expect(parseAddress(text)).toEqual(parsed);
    expect(makeAddress(parsed)).toBe(text);
    expect(describeAddress(parsed)).toBe(words);
    expect(nameOfAddress(text)).toBe(words);
  });

  it.each(INVALID)('refuses %j', (text) => {
    expect(parseAddress(text)).toBeNull();
    expect(nameOfAddress(text)).toBeNull();
  });
});

const number = (max: number): fc.Arbitrary<string> => fc.integer({ min: 1, max }).map(String);
const suffix = fc.constantFrom('', 'a', 'b', 'd', 'đ', 'z');
const letter = fc.constantFrom(
  ...'a b c d đ e g h i k l m n o p q r s t u v x y f j w z'.split(' '),
);
const numbered = fc.tuple(number(999), suffix).map(([digits, end]) => digits + end);
const roman = fc.integer({ min: 1, max: 89 }).map((value) => toRoman(String(value)).toLowerCase());

const LABELS: Readonly<Record<Segment['kind'], fc.Arbitrary<string>>> = {
  part: numbered,
  chapter: numbered,
  section: numbered,
  subsection: numbered,
  article: fc
    .tuple(number(9999), fc.constantFrom('', 'a', 'đ', 'd', 'dd', 'ab', 'zz'))
    .map(([digits, end]) => digits + end),
  roman: roman.filter((label) => label.length <= 7),
  clause: numbered,
  subclause: fc.array(number(99), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.')),
  point: fc.oneof(
    letter,
    letter.map((sign) => sign + sign),
    fc.tuple(letter, number(99)).map((parts) => parts.join('')),
    number(99),
  ),
  dash: number(9999),
  subdash: number(9999),
  opening: fc.constant(''),
  basis: number(999),
  closing: fc.constant(''),
  paragraph: number(99999),
};

const segment: fc.Arbitrary<Segment> = fc
  .constantFrom(...(Object.keys(LABELS) as Segment['kind'][]))
  .chain((kind) =>
    fc
      .tuple(LABELS[kind], fc.option(fc.integer({ min: 2, max: 999 }), { nil: undefined }))
      .map(([label, occurrence]): Segment =>
        occurrence === undefined ? { kind, label } : { kind, label, occurrence },
      ),
  );

const attachment = fc
  .tuple(
    fc.constantFrom(...ATTACHMENT_KINDS),
    fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
  )
  .map(([kind, ordinal]) => (ordinal === undefined ? { kind } : { kind, ordinal }));

const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.array(segment, { minLength: 1, maxLength: 7 }).map((segments) => ({ segments })),
  fc
    .tuple(attachment, fc.array(segment, { maxLength: 6 }))
    .map(([ref, segments]) => ({ attachment: ref, segments })),
);

/** Strings of the grammar's own words, so that many of them are addresses. */
const wordy = fc
  .array(
    fc.oneof(
      fc.constantFrom('dieu', 'khoan', 'diem', 'muc', 'gach', 'con', 'gach-con', 'doan', 'lan'),
      fc.constantFrom('phan', 'chuong', 'tieu-muc', 'mo-dau', 'can-cu', 'ket-thuc', 'dd', 'd', 'a'),
      fc.constantFrom(...ATTACHMENT_KINDS, '1', '2', '07', '10', '5a', '5dd', 'i', 'xii', ''),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => words.join('-'));

describe('properties', () => {
  it('parse undoes make', () => {
    fc.assert(
      fc.property(anyAddress, (value) => {
        expect(parseAddress(makeAddress(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('make undoes parse on every string that is an address', () => {
    let valid = 0;
    fc.assert(
      fc.property(wordy, (text) => {
        const parsed = parseAddress(text);
        if (!parsed) return;
        valid++;
        expect(makeAddress(parsed)).toBe(text);
      }),
      { numRuns: 20_000 },
    );
    expect(valid).toBeGreaterThan(500);
  });

  it('never throws, and finds no address in other strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
        const parsed = parseAddress(text);
        if (parsed) expect(makeAddress(parsed)).toBe(text);
      }),
    );
  });

  it('different addresses read differently in a URL', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(makeAddress(one) === makeAddress(other)).toBe(same);
      }),
    );
  });
});

describe('Roman numerals', () => {
  const TABLE =
    '1 I, 4 IV, 9 IX, 14 XIV, 19 XIX, 40 XL, 49 XLIX, 90 XC, 99 XCIX, 100 C, 399 CCCXCIX';

  it.each(TABLE.split(', ').map((row) => row.split(' ')))('%s is %s', (value = '', text = '') => {
    expect(toRoman(value)).toBe(text);
    expect(fromRoman(text)).toBe(Number(value));
    expect(fromRoman(text.toLowerCase())).toBe(Number(value));
  });

  it.each(['', 'IIII', 'VV', 'IC', 'IIX', 'XIVI', 'A', 'I I', '1', 'LL', 'ⅳ'])(
    '%j is none',
    (text) => {
      expect(fromRoman(text)).toBeNull();
    },
  );

  it('go both ways up to 399', () => {
    for (let value = 1; value < 400; value++) expect(fromRoman(toRoman(String(value)))).toBe(value);
  });
});
