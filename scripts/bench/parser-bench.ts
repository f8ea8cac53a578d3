import { readFile } from 'node:fs/promises';
import { compileSync } from '@mdx-js/mdx';
import { parseStructure } from '../../src/legal/structure/index.ts';
import { compileLegalText } from '../../src/markdown/compile.ts';
import { escapeMdx } from './builds/escape-mdx.ts';
import type { Figure } from './figure.ts';
import { medianTime } from './median.ts';

/** Speed of the structure parser and the compiler on the text of a real decision, repeated to 1 MB. */
export async function parserBench(): Promise<Figure[]> {
  const text = (await readFile('content/nguon/qd-3072-2014-hai-phong.txt', 'utf8')).normalize(
    'NFC',
  );
  const megabyte = text.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000);
  const escaped = escapeMdx(text);
  return [
    {
      name: 'structure parser, 1 M characters',
      value: medianTime(() => parseStructure(megabyte)),
      unit: 'ms',
    },
    {
      name: 'compiling QĐ 3072/2014 (45,000 characters)',
      value: medianTime(() => compileLegalText(text)),
      unit: 'ms',
      peer: {
        name: 'the same words by @mdx-js/mdx',
        value: medianTime(() => compileSync(escaped)),
      },
    },
  ];
}
