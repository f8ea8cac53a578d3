import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { APP_ICONS, type AppIcon } from '../../src/offline/app-icons.ts';
import { colourOf } from '../../src/offline/web-app.ts';

/** The drawing is on a grid of 40 units; what a system may cut off is a tenth on each side. */
const GRID = 40;

/** Draws the site's sign in the sizes that phones and desktops want, from the icon of its pages. */
export async function drawIcons(folder: string): Promise<void> {
  const svg = await readFile(join(folder, 'favicon.svg'), 'utf8');
  const tokens = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const icon of APP_ICONS) {
    const file = join(folder, icon.path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, drawIcon(svg, colourOf(tokens, 'paper'), icon));
  }
}

/** A PNG of the sign; a maskable one stands smaller, on ground that reaches every edge. */
export function drawIcon(svg: string, ground: string, { size, maskable }: AppIcon): Buffer {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  if (maskable) {
    context.fillStyle = ground;
    context.fillRect(0, 0, size, size);
  }
  const scale = ((maskable ? 0.62 : 1) * size) / GRID;
  context.translate((size - GRID * scale) / 2, (size - GRID * scale) / 2);
  context.scale(scale, scale);
  for (const [, name = '', drawing = ''] of svg.matchAll(/<path class="(\w+)" d="([^"]+)"/gu)) {
    context.fillStyle = new RegExp(`\\.${name} \\{ fill: (#[\\da-f]{6})`, 'u').exec(svg)?.[1] ?? '';
    context.fill(new Path2D(drawing));
  }
  return canvas.toBuffer('image/png');
}
