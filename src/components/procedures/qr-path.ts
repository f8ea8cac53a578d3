import { encode } from 'uqr';

/** A code as squares of one unit each: the size of the drawing, quiet zone included, and its path. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Quiet zone around a code, in modules (ISO/IEC 18004). */
const BORDER = 4;

/**
 * Draws an address as a QR code, with level M: readable with 15 % of it lost.
 *
 * @throws RangeError for a text longer than any code can hold (over two thousand letters).
 */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
    )
    .join('');
  return { size, path };
}
