/**
 * TCVN 5712:1993, set VN3, as the fonts .VnTime and .VnArial show it: one byte a letter, and no
 * capitals with tones, for which a second font (.VnTimeH) shows small letters as capitals.
 */
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ';
const TONED: string =
  'àảãáạ' +
  'ằẳẵắặ' +
  'ầẩẫấậ' +
  'èẻẽéẹ' +
  'ềểễếệ' +
  'ìỉĩíị' +
  'òỏõóọ' +
  'ồổỗốộ' +
  'ờởỡớợ' +
  'ùủũúụ' +
  'ừửữứự' +
  'ỳỷỹýỵ';
const TONED_BYTES =
  'µ¶·¸¹' +
  '»¼½¾Æ' +
  'ÇÈÉÊË' +
  'ÌÎÏÐÑ' +
  'ÒÓÔÕÖ' +
  '×ØÜÝÞ' +
  'ßáâãä' +
  'åæçèé' +
  'êëìíî' +
  'ïñòóô' +
  'õö÷øù' +
  'úûüýþ';

/** What programs make of two of the bytes: 0xAD is a hyphen to them, 0xB7 a dot. */
const ALIASES: readonly (readonly [string, string])[] = [
  ['\u2212', 'ư'],
  ['\u2219', 'ã'],
];

export const TCVN3: ReadonlyMap<string, string> = new Map([
  ...Array.from(LETTERS, (letter, at) => [String.fromCharCode(0xa1 + at), letter] as const),
  ...[...TONED].map((letter, at) => [TONED_BYTES.charAt(at), letter] as const),
  ...ALIASES,
]);
