import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/lib/find-chromium.ts';
import { printAll } from '../../scripts/release/print-all.ts';
import { releaseSources, type ReleaseSources } from '../../scripts/release/sources.ts';
import { writeWordFiles } from '../../scripts/release/word-files.ts';
import type { SiteDocument } from '../../src/content/model.ts';
import { stateWords } from '../../src/export/fact-lines.ts';
import { shownDay } from '../../src/legal/calendar.ts';
import { textLines } from '../../src/export/text-lines.ts';
import { toBody } from '../../src/import/document/index.ts';
import { readDocx } from '../../src/import/docx/index.ts';
import { readPdf } from '../../src/import/pdf/index.ts';
import { comparable } from '../../src/legal/fidelity.ts';
import { parseStructure, type LegalTree } from '../../src/legal/structure/index.ts';
import { fragmentText, verbatimText } from '../../src/markdown/page-text.ts';

const VERBATIM = '3072-2014-qd-ubnd-hai-phong';
const DIGEST = '64-2021-nd-cp';
const FACTS = '93-2009-nd-cp';
const SLUGS = [VERBATIM, DIGEST, FACTS];
const SITE = new URL('https://vidu.gov.vn');

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const docx = (slug: string): Buffer => readFileSync(join(folder, `${slug}.docx`));
const pdf = (slug: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${slug}.pdf`)));
const page = (slug: string): string => readFileSync(`dist/van-ban/${slug}/index.html`, 'utf8');
const bare = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

let sources: ReleaseSources;
let documents: SiteDocument[];
beforeAll(async () => {
  sources = await releaseSources('content');
  documents = sources.documents.filter(({ slug }) => SLUGS.includes(slug));
  await writeWordFiles(folder, documents, sources.sourceOf, SITE);
  await printAll('dist', folder, documents, {
    sourceOf: sources.sourceOf,
    chromium: findChromium(),
    address: SITE,
    tell: () => undefined,
  });
});
const documentOf = (slug: string): SiteDocument => {
  const found = documents.find((one) => one.slug === slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
};
const treeOf = (slug: string): LegalTree => {
  const { text } = sources.sourceOf(documentOf(slug));
  if (!text) throw new Error(`${slug} has no text`);
  return text.tree;
};

describe('a Word file', () => {
  it('of a verbatim text has its words letter for letter, at the same addresses', async () => {
    const reading = await readDocx(docx(VERBATIM));
    if (!reading.ok) throw new Error(reading.failure);
    const body = toBody(reading.text.blocks);
    const words = comparable(verbatimText(page(VERBATIM)) ?? '');
    expect(words.length).toBeGreaterThan(40_000);
    expect(comparable(body)).toBe(words);
    const addresses = (tree: LegalTree) => textLines(tree).map((line) => line.paragraph.address);
    expect(addresses(parseStructure(body))).toEqual(addresses(treeOf(VERBATIM)));
  });

  it('of a verbatim text reads the same to another program', async () => {
    const { value } = await mammoth.extractRawText({ buffer: docx(VERBATIM) });
    expect(comparable(value)).toBe(comparable(verbatimText(page(VERBATIM)) ?? ''));
  });

  it('of a digest has the words of its plain text below what it is', async () => {
    const { value } = await mammoth.extractRawText({ buffer: docx(DIGEST) });
    const [head = '', words = ''] = readFileSync(`dist/van-ban/${DIGEST}.txt`, 'utf8').split(
      /\n—+\n/u,
    );
    expect(words.length).toBeGreaterThan(1000);
    expect(comparable(value).endsWith(comparable(words))).toBe(true);
    const above = comparable(value).slice(0, -comparable(words).length);
    expect(above).toContain('BẢN TÓM LƯỢC');
    expect(above).toContain(comparable(head.split('\n')[1] ?? '?'));
  });

  it('of a document without text tells what is known', async () => {
    const { value } = await mammoth.extractRawText({ buffer: docx(FACTS) });
    const { data, effect } = documentOf(FACTS);
    for (const words of [data.title, 'Hết hiệu lực toàn bộ', 'Nghị định số 80/2020/NĐ-CP thay thế'])
      expect(value).toContain(words);
    expect(effect.id).toBe('het-hieu-luc-toan-bo');
  });
});

/** What a PDF says, without white space and without what stands under every page. */
async function printed(slug: string): Promise<string> {
  const reading = await readPdf(pdf(slug));
  if (!reading.ok) throw new Error(reading.failure);
  const { effect } = sources.sourceOf(documentOf(slug)).facts;
  const footer = bare(`Ngày ${shownDay(effect.on)}: ${stateWords(effect)}.`);
  return bare(
    reading.text.blocks
      .flatMap((block) => {
        if (block.kind === 'table')
          return block.rows.flat().flatMap(({ paragraphs }) => paragraphs);
        return block.kind === 'note' ? block.paragraphs : [block.text];
      })
      .join(''),
  ).replaceAll(footer, '');
}

describe('a printed file', () => {
  it('of a verbatim text has its lines in order, and among them nothing but remarks of the page', async () => {
    const html = page(VERBATIM);
    const text = await printed(VERBATIM);
    const remarks = Array.from(
      html.matchAll(/<p class="source-note"[^>]*>(.*?)<\/p>/gsu),
      (found) => bare(`Ghi chú của trang: ${fragmentText(found[1] ?? '')}`),
    );
    expect(remarks.length).toBeGreaterThan(3);
    const lines = (verbatimText(html) ?? '')
      .split('\n')
      .map(bare)
      .filter((line) => line !== '');
    let at = text.indexOf(lines.slice(0, 3).join(''));
    expect(at).toBeGreaterThan(-1);
    for (const line of lines) {
      const next = text.indexOf(line, at);
      expect(next, line.slice(0, 80)).toBeGreaterThan(-1);
      let between = text.slice(at, next);
      for (const remark of remarks) between = between.replace(remark, '');
      expect(between, `before ${line.slice(0, 80)}`).toBe('');
      at = next + line.length;
    }
  });

  it('of a digest says that it is one, and has its articles', async () => {
    const text = await printed(DIGEST);
    expect(text).toContain(bare('không dùng để trích dẫn nguyên văn'));
    for (const { paragraph, unit } of textLines(treeOf(DIGEST)))
      if (unit?.kind === 'article')
        expect(text).toContain(
          bare(treeOf(DIGEST).text.slice(paragraph.range.start, paragraph.range.end)),
        );
  });

  it.each(SLUGS)(
    'of %s is tagged, in Vietnamese, on A4, with an outline and its fonts',
    async (slug) => {
      const task = getDocument({ data: pdf(slug) });
      const file = await task.promise;
      // It says so in a map, whatever its types say.
      const marks = (await file.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
      expect(marks?.get('Marked')).toBe(true);
      const { info } = await file.getMetadata();
      expect(info).toMatchObject({ Language: 'vi', CreationDate: "D:20261122000000+00'00'" });
      const first = await file.getPage(1);
      const [, , width = 0, height = 0] = first.view;
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      const titles = (items: Awaited<ReturnType<typeof file.getOutline>>): string[] =>
        items.flatMap(({ title, items: below }) => [title, ...titles(below as typeof items)]);
      const outline = titles(await file.getOutline());
      expect(outline[0]).toBe(documentOf(slug).name);
      // Blanks lost at the ends of lines are back.
      for (const heading of page(slug).matchAll(/<h4 class="unit-heading">(.*?)<\/h4>/gsu))
        expect(outline).toContain(comparable(fragmentText(heading[1] ?? '')));
      const content = Buffer.from(pdf(slug)).toString('latin1');
      // Links lead to the site, not to where it was printed.
      expect(content).not.toContain('127.0.0.1');
      expect(content).toContain('/URI (https://vidu.gov.vn/van-ban/');
      const fonts =
        content.match(/\d+ 0 obj\n<<\/Type \/Font(?:Descriptor)?\n.*?>>\nendobj/gsu) ?? [];
      expect(fonts.length).toBeGreaterThan(2);
      // Letters are in the file, as a font of their own or drawn one by one (Type 3).
      const drawn = fonts
        .filter((one) => one.includes('/Subtype /Type3'))
        .map((one) => /\/FontDescriptor (\d+) 0 R/u.exec(one)?.[1]);
      for (const font of fonts.filter((one) => one.includes('/Type /FontDescriptor\n')))
        expect(font.includes('/FontFile2 ') || drawn.includes(/^\d+/u.exec(font)?.[0])).toBe(true);
      const simple = fonts.filter((one) => one.includes('/Subtype /Type1'));
      expect(simple).toEqual([]);
      await task.destroy();
    },
  );

  it.each(SLUGS)(
    'of %s says on each page which it is, where it stands and whether it applies',
    async (slug) => {
      const task = getDocument({ data: pdf(slug) });
      const file = await task.promise;
      const { name, url, effect } = documentOf(slug);
      for (let number = 1; number <= file.numPages; number += 1) {
        const { items } = await (await file.getPage(number)).getTextContent();
        const text = bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
        for (const words of [
          name,
          new URL(url, SITE).href,
          `Ngày 22/11/2026:`,
          `Trang ${number}/${file.numPages}`,
        ])
          expect(text).toContain(bare(words));
        if (effect.evidenceUntil !== null)
          expect(text).toContain(
            bare(`theo chứng cứ đến ngày ${effect.evidenceUntil.split('-').reverse().join('/')}`),
          );
      }
      await task.destroy();
    },
  );
});
