/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that first does `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Where a point goes. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Reads a map from what pdf.js hands over; `null` for what is none. */
export function toMatrix(value: unknown): Matrix | null {
  const list = value as ArrayLike<unknown> | null | undefined;
  if (list === null || typeof list !== 'object') return null;
  const numbers = [0, 1, 2, 3, 4, 5].map((i) => Number(list[i]));
  return numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : null;
}
