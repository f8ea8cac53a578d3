import { exact } from './normalise.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Order of a Vietnamese dictionary (a ă â … d đ …), with numbers by value.
 *
 * @example ['Điều 10', 'Điều 2'].sort(compareVietnamese) // ['Điều 2', 'Điều 10']
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/**
 * Letters of points in the order drafters use them, following Nghị định 30/2020/NĐ-CP: the
 * Vietnamese alphabet without the vowels with a breve, circumflex or horn.
 */
export const POINT_LETTERS = Array.from('abcdđeghiklmnopqrstuvxy') as readonly string[];

/**
 * Position of a point's letter in {@link POINT_LETTERS}, `null` when no point is called so.
 *
 * @example pointLetterIndex('đ') // 4
 */
export function pointLetterIndex(letter: string): number | null {
  const index = POINT_LETTERS.indexOf(exact(letter));
  return index < 0 ? null : index;
}
