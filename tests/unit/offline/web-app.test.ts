import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../../scripts/offline/draw-icons.ts';
import { APP_ICONS } from '../../../src/offline/app-icons.ts';
import { colourOf, webAppManifest } from '../../../src/offline/web-app.ts';

const svg = readFileSync('public/favicon.svg', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Colours of a picture at some places, given in shares of its size, as [red, green, blue, alpha]. */
async function colours(png: Buffer, places: [number, number][]): Promise<number[][]> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return places.map(([x, y]) => [
    ...context.getImageData(Math.floor(x * image.width), Math.floor(y * image.height), 1, 1).data,
  ]);
}

describe('icons', () => {
  it('are the sign of the pages: book and needle in their colours, nothing behind', async () => {
    const png = drawIcon(svg, '#faf8f2', { path: '', size: 192, maskable: false });
    // Corner, left page of the book, needle (favicon.svg, on its grid of 40).
    const [corner, book, needle] = await colours(png, [
      [0.02, 0.02],
      [8 / 40, 26 / 40],
      [20 / 40, 12 / 40],
    ]);
    expect(corner?.[3]).toBe(0);
    expect(book).toEqual([0x0b, 0x4a, 0x75, 255]);
    expect(needle).toEqual([0x16, 0x20, 0x2c, 255]);
  });

  it('that a system may cut have ground to every edge, and the sign within what is never cut', async () => {
    const png = drawIcon(svg, '#faf8f2', { path: '', size: 512, maskable: true });
    const ground = [0xfa, 0xf8, 0xf2, 255];
    // The safe zone is a circle of four fifths of the width.
    const rim = Array.from({ length: 36 }, (_, i): [number, number] => [
      0.5 + 0.4 * Math.cos((i * Math.PI) / 18),
      0.5 + 0.4 * Math.sin((i * Math.PI) / 18),
    ]);
    for (const colour of await colours(png, [[0, 0], [0.999, 0.999], ...rim]))
      expect(colour).toEqual(ground);
  });
});

describe('the manifest of the site as a program', () => {
  it('names every icon and takes its colours from the style sheets', () => {
    const manifest = JSON.parse(webAppManifest('Tên', tokens)) as {
      icons: { src: string; purpose: string }[];
      background_color: string;
    };
    expect(manifest.icons.map(({ src }) => src)).toEqual([
      '/favicon.svg',
      ...APP_ICONS.map(({ path }) => path),
    ]);
    // A system that cuts icons gets one with ground around it, the others one without.
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(
      new Set(['any', 'maskable']),
    );
    expect(manifest.icons.filter(({ src }) => src.endsWith('-che.png'))).toEqual([
      expect.objectContaining({ purpose: 'maskable' }),
    ]);
    expect(manifest.background_color).toBe(colourOf(tokens, 'paper'));
    expect(() => colourOf(tokens, 'khong-co')).toThrow('khong-co');
  });
});
