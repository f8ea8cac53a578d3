import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { readScans } from '../../scripts/import/ocr/index.ts';
import { levelled, slopeOf } from '../../scripts/import/ocr/deskew.ts';
import { withEvenCase } from '../../scripts/import/ocr/even-case.ts';
import { mergeReadings } from '../../scripts/import/ocr/merge.ts';
import { withoutNoise } from '../../scripts/import/ocr/noise.ts';
import { startPainter } from '../../scripts/import/ocr/painter.ts';
import type { Picture } from '../../scripts/import/ocr/picture.ts';
import type { SeenWord } from '../../scripts/import/ocr/words.ts';
import { findChromium } from '../../scripts/lib/find-chromium.ts';
import { countCharacters } from '../../src/import/count-characters.ts';
import type { SourceText } from '../../src/import/model.ts';

const BLANK_PAGE = '<p>&nbsp;</p>';

/** A letter of the site's own: which ones a machine has decides whether a page holds all the words. */
const FONT = ['latin', 'latin-ext', 'vietnamese']
  .map(
    (part) => `@fontsource-variable/source-serif-4/files/source-serif-4-${part}-wght-normal.woff2`,
  )
  .map((file) => readFileSync(resolve('node_modules', file)).toString('base64'))
  .map((data, at) => `@font-face{font-family:own${at};src:url(data:font/woff2;base64,${data})}`)
  .join('');

/** The browser that prints the pages, or why there is none. */
function browser(): string | null {
  try {
    return findChromium();
  } catch {
    return null;
  }
}

/** Paragraphs from the middle of a text of our own, enough for a page. */
function paragraphs(): string[] {
  const lines = readFileSync('content/nguon/qd-3072-2014-hai-phong.txt', 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .filter((line) => line !== '');
  const from = lines.findIndex((line) => line.startsWith('Điều 3. Nguyên tắc'));
  expect(from).toBeGreaterThan(0);
  const page: string[] = [];
  for (const line of lines.slice(from)) {
    if (page.join('\n').length + line.length > 1900) break;
    page.push(line);
  }
  return page;
}

/** A file whose only page is a picture. */
function scanOf({ width, height, grey }: Picture, dpi: number): Uint8Array {
  const points = (pixels: number): string => ((pixels * 72) / dpi).toFixed(2);
  const data = deflateSync(grey);
  const draw = `q ${points(width)} 0 0 ${points(height)} 0 0 cm /P Do Q`;
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${points(width)} ${points(height)}]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>`,
    ),
    Buffer.from(`<</Length ${draw.length}>>stream\n${draw}\nendstream`),
    Buffer.concat([
      Buffer.from(
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${data.length}>>stream\n`,
      ),
      data,
      Buffer.from('\nendstream'),
    ]),
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places = objects.map((object, at) => {
    const place = parts.reduce((sum, part) => sum + part.length, 0);
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table)]));
}

/** How many letters must be changed, put in or taken out to make one text of the other. */
function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}

function textsOf(text: SourceText): string[] {
  return text.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
}

const chromium = browser();

describe.skipIf(chromium === null)('readScans (skipped where no Chromium prints the page)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  const meant = paragraphs();
  let scan: Uint8Array;

  /** What the browser prints, painted at 200 dpi and laid a little aslant. */
  async function painted(body: string, slope: number): Promise<Uint8Array> {
    const html = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    writeFileSync(
      html,
      `<!doctype html><meta charset=utf-8><style>${FONT}@page{size:A4;margin:20mm 15mm 20mm 30mm}body{font:14pt/1.25 own0,own1,own2}p{margin:0 0 6pt;text-align:justify;text-indent:1cm}</style>${body}`,
    );
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
    execFileSync(chromium ?? '', [...flags, `--print-to-pdf=${pdf}`, `file://${html}`], {
      stdio: 'ignore',
    });
    const painter = startPainter(new Uint8Array(readFileSync(pdf)));
    const picture = await painter.paint({ page: 1, dpi: 200, white: [] });
    await painter.close();
    return scanOf(levelled(picture, slope), 200);
  }

  beforeAll(async () => {
    scan = await painted(meant.map((line) => `<p>${line}</p>`).join(''), 0.006);
    writeFileSync(join(folder, 'scan.pdf'), scan);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a page of ours with at most 1 % of the letters wrong', async () => {
    const told: [number, number][] = [];
    const reading = await readScans(scan, { progress: (done, of) => told.push([done, of]) });
    if (!reading.ok) throw new Error(reading.failure);
    const { text } = reading;
    const found = textsOf(text);
    const wanted = meant.join(' ');
    expect(distance(found.join(' '), wanted) / wanted.length).toBeLessThan(0.01);
    expect(found).toHaveLength(meant.length);
    expect(text.optical).toBe(true);
    expect(told).toEqual([[1, 1]]);
    expect(text.issues.map(({ rule, page }) => [rule, page])).toEqual([
      ['import/ocr-confidence', 1],
    ]);
    const sum = (texts: readonly string[]): number =>
      texts.reduce((total, one) => total + countCharacters(one), 0);
    const removed = sum(text.removed.map((change) => change.text));
    expect(sum(found) + removed).toBe(text.read + sum(text.added.map((change) => change.text)));
    for (const block of text.blocks) {
      if (block.kind !== 'paragraph') continue;
      for (const { word, confidence } of block.doubts ?? []) {
        expect(block.text.split(' ')).toContain(word);
        expect(confidence).toBeLessThan(0.8);
      }
    }
  }, 120_000);

  it('ends at once when it is told to', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const reading = readScans(scan, { signal: controller.signal });
    const started = performance.now();
    setTimeout(() => {
      controller.abort(reason);
    }, 1500);
    await expect(reading).rejects.toBe(reason);
    expect(performance.now() - started).toBeLessThan(8000);
    await expect(readScans(scan, { signal: controller.signal })).rejects.toBe(reason);
  }, 30_000);

  it('gives a page up that takes too long', async () => {
    const reading = await readScans(scan, { pageTime: 50 });
    expect(reading).toMatchObject({ ok: false, failure: 'corrupt' });
  }, 30_000);

  it('says so of a page that is blank', async () => {
    expect(await readScans(await painted(BLANK_PAGE, 0))).toMatchObject({ ok: false });
  }, 60_000);

  /** Starts a program that has no network. */
  const cutOff = ['unshare', '-rn'] as const;
  const alone = spawnSync(cutOff[0], [cutOff[1], 'true']).status === 0;

  it.skipIf(!alone)(
    'needs no network (skipped where a process cannot be cut off from it)',
    () => {
      const program = join(folder, 'read.mjs');
      writeFileSync(
        program,
        `import { readFileSync } from 'node:fs';
      import { readScans } from ${JSON.stringify(resolve('scripts/import/ocr/index.ts'))};
      const reading = await readScans(new Uint8Array(readFileSync(${JSON.stringify(join(folder, 'scan.pdf'))})));
      console.log(reading.ok ? reading.text.blocks.length : reading.failure);`,
      );
      const run = spawnSync(cutOff[0], [cutOff[1], process.execPath, program], {
        encoding: 'utf8',
        timeout: 100_000,
      });
      expect(run.stderr).toBe('');
      expect(run.stdout.trim()).toBe(String(meant.length));
    },
    120_000,
  );
});

describe('what is made of a reading', () => {
  it.each([
    ['nưỚc', 'nước'],
    ['ChưƠng', 'Chương'],
    ['HƯơNG', 'HƯƠNG'],
    ['Ủy', 'Ủy'],
    ['QĐ-TTg', 'QĐ-TTg'],
    ['UBNDTP', 'UBNDTP'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP'],
  ])('the case of %s is that of its letters: %s', (word, meant) => {
    expect(withEvenCase(word)).toBe(meant);
  });

  const word = (text: string, left: number, confidence: number): SeenWord => ({
    text,
    left,
    right: left + 40,
    baseline: 100,
    height: 30,
    confidence,
    agreed: true,
  });
  const merged = (first: SeenWord[], second: SeenWord[]): string[] =>
    mergeReadings([first], [second])
      .flat()
      .map(({ text, agreed }) => `${text}${agreed ? '' : '?'}`);

  it.each<[string, SeenWord[], SeenWord[], string[]]>([
    ['agree', [word('một', 0, 0.9)], [word('một', 1, 0.6)], ['một']],
    ['differ: the surer stands', [word('vôn', 0, 0.8)], [word('vốn', 1, 0.9)], ['vốn?']],
    ['differ: the surer stands', [word('hai', 0, 0.95)], [word('hạị', 1, 0.5)], ['hai?']],
    [
      'one has a word more',
      [word('một', 0, 0.9)],
      [word('một', 0, 0.9), word('hai', 50, 0.9)],
      ['một', 'hai?'],
    ],
    [
      'one has dirt more',
      [word('một', 0, 0.9)],
      [word('một', 0, 0.9), word('~', 50, 0.9)],
      ['một'],
    ],
    [
      'one has a word less',
      [word('một', 0, 0.9), word('hai', 50, 0.9)],
      [word('một', 0, 0.9)],
      ['một', 'hai?'],
    ],
  ])('two readings that %s', (_, first, second, meant) => {
    expect(merged(first, second)).toEqual(meant);
  });

  it('keeps text and lays dirt aside', () => {
    const odd = (text: string, left: number, confidence: number): SeenWord => ({
      ...word(text, left, confidence),
      agreed: false,
    });
    const lines = [
      [odd('|', 0, 0.3), word('Điều', 50, 0.9), word('1.', 100, 0.9), odd('~', 150, 0.2)],
      [odd('-', 0, 0.3), word('Lưu:', 50, 0.9)],
      [odd('x9#', 0, 0.1), odd('ĐO', 50, 0.2), odd('2n', 100, 0.1)],
      [odd('Nguyễn', 0, 0.9), odd('Hòa', 50, 0.3)],
      [odd('Ñ', 0, 0.6)],
    ];
    const { text, noise } = withoutNoise(lines);
    const wordsIn = (line: readonly SeenWord[]): string => line.map((one) => one.text).join(' ');
    expect(text.map(wordsIn)).toEqual(['Điều 1.', '- Lưu:', 'Nguyễn Hòa']);
    expect(noise.map(wordsIn)).toEqual(['| ~', 'x9# ĐO 2n', 'Ñ']);
  });

  it('sees how far a page is aslant', () => {
    const [width, height] = [900, 600];
    const grey = new Uint8Array(width * height).fill(255);
    for (let y = 60; y < 540; y += 40) {
      for (let x = 50; x < 850; x++) {
        for (let thick = 0; thick < 12; thick++)
          grey[(y + thick) * width + x] = (x >> 3) % 3 === 0 ? 255 : 0;
      }
    }
    const straight = { width, height, grey };
    expect(slopeOf(straight)).toBe(0);
    expect(slopeOf(levelled(straight, -0.012))).toBeCloseTo(0.012, 2);
  });
});
