import type { Address, Segment } from './types.ts';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** "nhất", "hai" … as after "thứ"; digits beyond ten. */
function ordinal(label: string): string {
  return ORDINALS[Number(label) - 1] ?? label;
}

/** How drafters name each level, innermost first, e.g. "điểm a khoản 1 Điều 4". */
const NAME: Readonly<Record<Segment['kind'], (label: string) => string>> = {
  part: (label) => `Phần thứ ${ordinal(label)}`,
  chapter: (label) => `Chương ${toRoman(label)}`,
  section: (label) => `Mục ${label}`,
  subsection: (label) => `Tiểu mục ${label}`,
  article: (label) => `Điều ${label}`,
  roman: (label) => `mục ${label.toUpperCase()}`,
  clause: (label) => `khoản ${label}`,
  subclause: (label) => `khoản ${label}`,
  point: (label) => `điểm ${label}`,
  dash: (label) => `gạch đầu dòng thứ ${ordinal(label)}`,
  subdash: (label) => `dấu cộng thứ ${ordinal(label)}`,
  opening: () => 'phần mở đầu',
  basis: (label) => `căn cứ thứ ${ordinal(label)}`,
  closing: () => 'phần cuối',
  paragraph: (label) => `đoạn thứ ${ordinal(label)}`,
};

/**
 * An address in the words of a citation, innermost level first, without the document's name.
 * Empty for a whole document.
 *
 * @example
 * describeAddress({ segments: [{ kind: 'article', label: '4' }, { kind: 'clause', label: '1' }] });
 * // 'khoản 1 Điều 4'
 */
export function describeAddress(address: Address): string {
  return address.segments
    .map(({ kind, label, occurrence }) =>
      occurrence === undefined
        ? NAME[kind](label)
        : `${NAME[kind](label)} (lần thứ ${ordinal(String(occurrence))})`,
    )
    .reverse()
    .join(' ');
}

/** Chapters are cited in Roman numerals: `4` → `IV`; `4a` → `IVa`. */
export function toRoman(label: string): string {
  const digits = /^\d+/.exec(label)?.[0];
  if (digits === undefined) return label;
  let rest = Number(digits);
  let roman = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  return roman + label.slice(digits.length);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The value of a Roman numeral up to 399, or `null`. */
export function fromRoman(text: string): number | null {
  const upper = text.toUpperCase();
  let rest = upper;
  let value = 0;
  for (const [worth, sign] of ROMAN)
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  return rest === '' && value > 0 && toRoman(String(value)) === upper ? value : null;
}
