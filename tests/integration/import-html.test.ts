import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/index.ts';
import type { SourceText } from '../../src/import/model.ts';
import { paragraphsOf, parseStructure, unitsOf } from '../../src/legal/structure/index.ts';
import { imbalance } from '../unit/import/support/lines.ts';
import { plainText } from './support/articles-gold.ts';

const FILES = '../shared/data/files/html';
const here = existsSync(FILES);

interface Described {
  readonly file: string;
  readonly number: string;
  /** How many headings of articles the page has, those of forms too. */
  readonly dieu: number;
}

const pages = here
  ? (JSON.parse(readFileSync(join(FILES, 'metadata.json'), 'utf8')) as Described[])
  : [];

async function read(file: string): Promise<SourceText> {
  const reading = await readHtml(new Uint8Array(readFileSync(join(FILES, file))));
  if (!reading.ok) throw new Error(reading.failure);
  return reading.text;
}

describe.skipIf(!here)(
  `saved pages of the national database (skipped where ${FILES} is not there)`,
  () => {
    test.each(pages)('$file: nothing is lost and nothing is added', async ({ file }) => {
      const text = await read(file);
      expect(imbalance(text)).toBe(0);
      expect(text.converted).toBeNull();
    });

    test.each(pages)('$file: the articles are those of the act', async ({ file, dieu }) => {
      const text = plainText(await read(file));
      const [act] = parseStructure(text).instruments;
      const articles = [...unitsOf(act?.body ?? [])].filter(({ kind }) => kind === 'article');
      expect(articles.map(({ label }) => Number(label))).toEqual(articles.map((_, at) => at + 1));
      // The page marks the act's own; forms of decisions in annexes have some as well.
      const marked = readFileSync(join(FILES, file), 'utf8').match(
        /class="prov-article"/gu,
      )?.length;
      expect(articles.length).toBe(marked ?? dieu);
      expect(headings(text)).toBe(dieu);
    });

    test.each(pages)('$file: the act begins and ends where it does', async ({ file, number }) => {
      const { blocks } = await read(file);
      const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));
      expect(texts.slice(0, 6)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(texts.slice(0, 8).join('\n')).toContain(number.split('/')[0]);
      expect(texts.join('\n')).not.toMatch(
        /Trang chủ|Tải về|Ngày cập nhật|Mục lục|Đơn vị chủ quản/u,
      );
    });

    test.each(pages)('$file: no soft hyphen, no letter apart from its marks', async ({ file }) => {
      const text = plainText(await read(file));
      expect(text).not.toContain('\u00ad');
      expect(text).toBe(text.normalize('NFC'));
    });
  },
);

/** Lines that begin as articles do, but for those in passages that an amendment inserts. */
function headings(text: string): number {
  return parseStructure(text)
    .instruments.flatMap((instrument) => [...paragraphsOf(instrument)])
    .filter(({ role }) => role !== 'quoted')
    .filter(({ range }) => /^Điều \d+[.:]/u.test(text.slice(range.start, range.end))).length;
}
