/** Letters of the smallest size; each size after it is half as long again, roughly. */
const SMALLEST = 150;
const LARGEST = 13;

/**
 * A class that tells about how long an article is (`src/styles/law-sizes.css`), so that a browser can
 * leave out of its layout what is not in sight and still keep the page about as high as it will be.
 * Sizes go up by the square root of two.
 *
 * @example articleSize(600) // 'size-4'
 */
export function articleSize(letters: number): string {
  const size = Math.round(2 * Math.log2(Math.max(letters, SMALLEST) / SMALLEST));
  return `size-${Math.min(size, LARGEST)}`;
}

/** About how many letters an article of a size has: `lettersOf(4) // 600`. */
export function lettersOf(size: number): number {
  return SMALLEST * 2 ** (size / 2);
}
