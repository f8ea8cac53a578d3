import { fromControl } from './code-page.ts';

/**
 * VPS (Vietnamese Professionals Society), one byte a letter; fourteen capitals stand where control
 * characters are.
 */
const LOW: readonly (readonly [number, string])[] = [
  [0x02, 'Ạ'],
  [0x03, 'Ậ'],
  [0x04, 'Ặ'],
  [0x05, 'Ẹ'],
  [0x06, 'Ệ'],
  [0x10, 'Ị'],
  [0x11, 'Ọ'],
  [0x12, 'Ộ'],
  [0x13, 'Ợ'],
  [0x14, 'Ụ'],
  [0x15, 'Ự'],
  [0x19, 'Ỵ'],
  [0x1c, 'Ẫ'],
  [0x1d, 'Ữ'],
];
/** From 0x80 on, sixteen in a row; dots are no Vietnamese letters. */
const HIGH =
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ' +
  'Ế..ỀỂỄỐỒỔỖýỷỵỚỜỞ' +
  '.ắằẳẵặỠớÙờởỡŨỨợỪ' +
  'ổỬỲỸÍÌộỈĨÓửữÒỎÕự' +
  'ầÁÂấẩẫậđẻÉÊẹỉễịỹ' +
  'ƯỦồốÔỏơÈừứÚũưÝẺ.' +
  'àáâãảạă.èéêẽìí.ĩ' +
  'ẴĐòóôõ.Ơụùúủ.ỶẼỳ';

/** Keys are bytes as `asByte` gives them. */
export const VPS: ReadonlyMap<string, string> = new Map([
  ...LOW.map(([byte, letter]) => [String.fromCharCode(byte), letter] as const),
  ...[...HIGH].flatMap((letter, at) => {
    const byte = 0x80 + at;
    return letter === '.'
      ? []
      : [[fromControl(byte) ?? String.fromCharCode(byte), letter] as const];
  }),
]);
