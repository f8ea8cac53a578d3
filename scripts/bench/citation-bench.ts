import { readFile } from 'node:fs/promises';
import { findCitations } from '../../src/legal/citation/index.ts';
import type { Figure } from './figure.ts';
import { medianTime } from './median.ts';

/** Sizes of text in MB (UTF-8); the cost of each is told for one MB, so that growth shows. */
const SIZES = [0.1, 1, 10];

/** Five MB a second on one core. */
const MOST_PER_MB = 200;

/** The cost per MB may differ this much between the sizes: it must not grow with them. */
const MOST_SPREAD = 2;

/** Speed of the citation finder on the text of a real decision, repeated. */
export async function citationBench(): Promise<Figure[]> {
  const file = await readFile('content/nguon/qd-3072-2014-hai-phong.txt', 'utf8');
  const text = `${file.normalize('NFC')}\n`;
  const bytes = Buffer.byteLength(text);
  findCitations(text.repeat(10));
  const costs = SIZES.map((size) => {
    const repeated = text.repeat(Math.max(1, Math.round((size * 1e6) / bytes)));
    const runs = size > 5 ? 3 : 9;
    return medianTime(() => findCitations(repeated), runs) / (Buffer.byteLength(repeated) / 1e6);
  });
  return [
    ...costs.map((value, i) => ({
      name: `citation finder, per MB of ${String(SIZES[i])} MB`,
      value,
      unit: 'ms',
      budget: MOST_PER_MB,
    })),
    {
      name: 'citation finder, dearest MB against cheapest',
      value: Math.max(...costs) / Math.min(...costs),
      unit: '×',
      budget: MOST_SPREAD,
    },
  ];
}
