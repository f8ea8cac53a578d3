import type { Canvas } from '@napi-rs/canvas';
import type { Box } from '../../../src/import/pdf/layout.ts';

/** A page as a picture in shades of grey, from black 0 to white 255, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/**
 * The darkest ink of a picture: of the three colours the lightest counts, so that red seals and blue
 * signatures fade and black letters under them stay. Boxes (in pixels) are painted white.
 */
export function greyOf(canvas: Canvas, white: readonly Box[]): Picture {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  for (const { left, top, right, bottom } of white) {
    context.fillRect(left, top, right - left, bottom - top);
  }
  const { data } = context.getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let from = 0, to = 0; to < grey.length; from += 4, to++) {
    grey[to] = Math.max(data[from] ?? 255, data[from + 1] ?? 255, data[from + 2] ?? 255);
  }
  return { width, height, grey };
}

/** The picture turned by a quarter to the right. */
export function turned({ width, height, grey }: Picture): Picture {
  const result = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      result[x * height + (height - 1 - y)] = grey[y * width + x] ?? 255;
    }
  }
  return { width: height, height: width, grey: result };
}

/** The picture as a file that Tesseract reads without unpacking (PGM). */
export function pictureFile({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'ascii'), grey]);
}
