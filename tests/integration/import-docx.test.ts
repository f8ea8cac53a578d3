import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convertDoc, findConverter } from '../../scripts/import/convert-doc.ts';
import { readDocx } from '../../src/import/docx/index.ts';
import type { SourceText } from '../../src/import/model.ts';
import { readPdf } from '../../src/import/pdf/index.ts';
import { parseStructure, unitsOf } from '../../src/legal/structure/index.ts';
import { imbalance } from '../unit/import/support/lines.ts';
import { measureArticles, plainText, type GoldArticle } from './support/articles-gold.ts';
import { similarity } from './support/similarity.ts';

const FILES = '../shared/data/files';
const here = existsSync(FILES);
const GOLD = 'docx/nghi_dinh_21_2021_ND_CP.docx';

/** Bytes of a file of the reference data. */
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FILES, name)));

async function read(data: Uint8Array): Promise<SourceText> {
  const reading = await readDocx(data);
  if (!reading.ok) throw new Error(reading.failure);
  return reading.text;
}

describe.skipIf(!here)(`real Word files (skipped where ${FILES} is not there)`, () => {
  const names = here ? readdirSync(join(FILES, 'docx')) : [];

  test.each(names)('%s: nothing is lost, nothing is added, nothing is converted', async (name) => {
    const text = await read(bytes(`docx/${name}`));
    expect(imbalance(text)).toBe(0);
    expect(text.converted).toBeNull();
    const { instruments } = parseStructure(plainText(text));
    const articles = [...unitsOf(instruments[0]?.body ?? [])].filter(
      ({ kind }) => kind === 'article',
    );
    expect(articles.map(({ label }) => Number(label))).toEqual(articles.map((_, at) => at + 1));
    expect(articles.length).toBeGreaterThanOrEqual(3);
  });

  test.each(names)('%s: the header and the signature are text, not tables', async (name) => {
    const { blocks } = await read(bytes(`docx/${name}`));
    const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));
    expect(texts.indexOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeGreaterThan(0);
    expect(texts.indexOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeLessThan(6);
    expect(texts).toContain('Nơi nhận:');
  });

  test('the articles are those of the codification', async () => {
    const gold = (
      JSON.parse(readFileSync(join(FILES, 'articles-gold.json'), 'utf8')) as Record<
        string,
        GoldArticle[]
      >
    )[GOLD];
    if (gold === undefined) throw new Error(`no gold for ${GOLD}`);
    const measured = measureArticles(gold.map(asPrinted), plainText(await read(bytes(GOLD))));
    expect(measured).toMatchObject({ missing: [], invented: [], further: [], inOrder: true });
    const titles = measured.compared.filter(({ title }) => title.gold === title.found);
    expect(titles.length / gold.length).toBeGreaterThanOrEqual(0.99);
    const alike = measured.compared.map((one) => one.similarity);
    expect(alike.reduce((sum, one) => sum + one, 0) / alike.length).toBeGreaterThanOrEqual(0.995);
    expect(Math.min(...alike)).toBeGreaterThanOrEqual(0.95);
  });
});

/** The codification puts the next heading, references and lists of its own below some articles. */
function asPrinted(article: GoldArticle): GoldArticle {
  const end = article.text.search(
    /^(?:#|(?:Chương|Mục|Tiểu mục) [IVX\d]+$|\((?:Điều|Tiểu mục|Mục|Chương) này có)/mu,
  );
  return end === -1 ? article : { ...article, text: article.text.slice(0, end) };
}

const converter = await findConverter();

describe.skipIf(!here || converter === null)(
  'an old Word file (skipped without LibreOffice or the file)',
  () => {
    test('reads as its twin in PDF', async () => {
      const name = readdirSync(join(FILES, 'doc')).find((one) => one.endsWith('.doc')) ?? '';
      const done = await convertDoc(bytes(`doc/${name}`));
      if (!done.ok) throw new Error(done.message);
      const twin = await readPdf(bytes(`doc/${name.replace('.doc', '.pdf')}`), {});
      if (!twin.ok) throw new Error(twin.failure);
      const text = await read(done.docx);
      expect(imbalance(text)).toBe(0);
      expect(similarity(words(plainText(text)), words(plainText(twin.text)))).toBeGreaterThan(0.95);
    }, 180_000);
  },
);

function words(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

describe.skipIf(process.platform === 'win32')('a converter that misbehaves', () => {
  let folder = '';
  const program = async (name: string, script: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  };
  const leftovers = async (): Promise<string[]> =>
    (await readdir(tmpdir())).filter((name) => name.startsWith('van-ban-doc-'));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'converter-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('and writes nothing: one sentence', async () => {
    const done = await convertDoc(Uint8Array.of(1), { converter: await program('none', 'exit 0') });
    expect(done).toMatchObject({ ok: false, message: /không chuyển đổi được.*Word/u });
  });

  test('and hangs, with a child of its own: both are stopped', async () => {
    const mark = join(folder, 'alive');
    const converter = await program('hangs', `(sleep 3; touch ${mark}) & wait`);
    const done = await convertDoc(Uint8Array.of(1), { converter, timeout: 300 });
    expect(done).toMatchObject({ ok: false, message: /quá lâu/u });
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(existsSync(mark)).toBe(false);
  });

  test('is stopped when the caller says so', async () => {
    const converter = await program('slow', 'sleep 30');
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('thôi')), 200);
    await expect(
      convertDoc(Uint8Array.of(1), { converter, signal: controller.signal }),
    ).rejects.toThrow('thôi');
  });

  test('is not there', async () => {
    const done = await convertDoc(Uint8Array.of(1), { converter: join(folder, 'missing') });
    expect(done).toMatchObject({ ok: false });
  });

  test('leaves nothing behind', async () => {
    const before = await leftovers();
    const converter = await program(
      'copies',
      'for last; do :; done; cp "$last" "${last%.doc}.docx"',
    );
    expect(await convertDoc(Uint8Array.of(7), { converter })).toEqual({
      ok: true,
      docx: Buffer.from([7]),
    });
    expect(await leftovers()).toEqual(before);
  });
});
