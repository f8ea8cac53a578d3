import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/import/docx/index.ts';
import { ZipPackage } from '../../../../src/import/docx/zip.ts';
import { imbalance } from '../support/lines.ts';
import { makeDocx, NAMES, p, r } from './make-docx.ts';

const failure = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readDocx(bytes);
  return reading.ok ? 'ok' : reading.failure;
};
const withDocument = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });
/** Not packed, so that nothing but its content is odd. */
const stored = (xml: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(xml) }, { level: 0 });
const document = (body: string): string =>
  `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`;
/** Overwrites bytes after each place where a signature stands. */
const patch = (
  bytes: Uint8Array,
  signature: number,
  at: number,
  values: readonly number[],
): Uint8Array => {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  for (let i = 0; i + 4 <= out.length; i++)
    if (view.getUint32(i, true) === signature) out.set(values, i + at);
  return out;
};
const DIRECTORY = 0x02014b50;

describe('files that are no document', () => {
  test.each<[string, Uint8Array, string]>([
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'unknown-kind'],
    ['an empty archive', zipSync({}), 'unknown-kind'],
    ['a part of another kind where the text should be', withDocument('<x/>'), 'unknown-kind'],
    ['a document without its text', zipSync({ 'word/styles.xml': strToU8('<x/>') }), 'corrupt'],
    ['nothing', new Uint8Array(), 'corrupt'],
    ['the first bytes alone', strToU8('PK\u0003\u0004'), 'corrupt'],
    ['half a file', makeDocx({ body: p('Điều 1') }).subarray(0, 600), 'corrupt'],
    ['broken XML', withDocument('<w:document><w:body>'), 'corrupt'],
    [
      'bytes that are no UTF-8',
      zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0xff) }),
      'corrupt',
    ],
    ['an encrypted entry', patch(makeDocx({ body: p('x') }), DIRECTORY, 8, [1]), 'password'],
    [
      'another sum than stated',
      patch(makeDocx({ body: p('x') }), DIRECTORY, 16, [1, 2, 3, 4]),
      'corrupt',
    ],
    ['a document without words', makeDocx({ body: p('') }), 'empty'],
    [
      'pictures and hardly a word',
      makeDocx({ body: p('<w:r><w:drawing><a:blip/></w:drawing></w:r>') }),
      'scanned',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await failure(bytes)).toBe(expected);
  });

  test('a document whose relations are gone is found all the same', async () => {
    expect(await failure(withDocument(document(p('Điều 1'))))).toBe('ok');
  });
});

describe('files made to harm', () => {
  test('entities are refused before they grow', async () => {
    const lol = Array.from(
      { length: 12 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    );
    const xml = `<!DOCTYPE d [<!ENTITY l0 "lol">${lol.join('')}]>${document(p('&l12;'))}`;
    expect(await failure(withDocument(xml))).toBe('corrupt');
  });

  test('a file outside is never named', async () => {
    const xml = `<!DOCTYPE d SYSTEM "file:///etc/passwd">${document(p('x'))}`;
    expect(await failure(withDocument(xml))).toBe('corrupt');
  });

  test.each(['w:sdt', 'w:p', 'w:tbl', 'w:rPr', 'w:proofErr'])(
    'nesting of %s is bounded',
    async (name) => {
      const deep = `<${name}>`.repeat(1e6) + `</${name}>`.repeat(1e6);
      expect(await failure(stored(document(deep)))).toBe('corrupt');
    },
  );

  test('a bomb is dropped while it unpacks, whatever it says of its size', () => {
    const bomb = zipSync({ a: new Uint8Array(60_000_000) }, { level: 9 });
    const limits = { entries: 10, entryBytes: 5_000_000, totalBytes: 9_000_000, ratio: 5000 };
    for (const lie of [bomb, patch(bomb, DIRECTORY, 24, [1, 0, 0, 0])])
      expect(() => new ZipPackage(lie, limits).take('a')).toThrow('too-large');
    expect(() => new ZipPackage(bomb).take('a')).toThrow('too-large');
  });

  test('so are many small ones, and more entries than any document has', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`${i}`, new Uint8Array(1000)]),
    );
    const zip = new ZipPackage(zipSync(entries), {
      entries: 30,
      entryBytes: 1000,
      totalBytes: 5000,
      ratio: 9,
    });
    expect(() => zip.names.map((name) => zip.take(name))).toThrow('too-large');
    expect(
      () =>
        new ZipPackage(zipSync(entries), { entries: 29, entryBytes: 1, totalBytes: 1, ratio: 1 }),
    ).toThrow('too-large');
  });

  test('names that lead outside are only names', async () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="../../../word/document.xml"/></Relationships>`;
    const bytes = zipSync({
      '_rels/.rels': strToU8(relations),
      'word/document.xml': strToU8(document(p('x'))),
      '../../evil': strToU8('x'),
    });
    expect(await failure(bytes)).toBe('ok');
  });

  test('spans as wide as the sea', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${p('x')}</w:tc>`;
    expect(
      await failure(makeDocx({ body: `<w:tbl><w:tr>${cell.repeat(50)}</w:tr></w:tbl>` })),
    ).toBe('ok');
  });

  test('styles in a circle, lists in a circle', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    expect(
      await failure(makeDocx({ body: p('x', '<w:pStyle w:val="A"/>'), styles, numbering })),
    ).toBe('ok');
  });

  test('a large document takes a time in proportion', async () => {
    const time = async (count: number): Promise<number> => {
      const bytes = makeDocx({ body: p('Điều 1. Phạm vi điều chỉnh').repeat(count) });
      const from = performance.now();
      await readDocx(bytes);
      return performance.now() - from;
    };
    await time(2000);
    expect(await time(32_000)).toBeLessThan(Math.max(20, await time(2000)) * 60);
  });
});

test('reading stops where the caller says so', async () => {
  const signal = AbortSignal.abort(new Error('thôi'));
  await expect(readDocx(makeDocx({ body: p('x') }), { signal })).rejects.toThrow('thôi');
});

const good = makeDocx({
  body: `${p('Điều 1. Một', '<w:numPr><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>`,
  numbering:
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
});

test('no damage makes it throw', async () => {
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(good.length), async (changes, length) => {
      const bytes = good.slice(0, Math.max(length, good.length / 2));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      expect(await failure(bytes)).toMatch(
        /^(?:ok|corrupt|password|too-large|unknown-kind|empty)$/u,
      );
    }),
    { numRuns: 500 },
  );
});

test('whatever stands in runs, the account balances and no mark of ours stays', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '1',
      '[1]',
      '\u00ad',
      'a\u0301',
      '\uF0B7',
      '\uFDD0',
      '\uFDD3',
      '----',
      '\u200b',
      'Điều 1.',
    ),
  );
  const looks = fc.constantFrom(
    '',
    '<w:vertAlign w:val="superscript"/>',
    '<w:caps/>',
    '<w:vanish/>',
    '<w:rFonts w:ascii=".VnTimeH"/>',
  );
  const run = fc.tuple(piece, looks).map(([text, look]) => r(escape(text), look));
  const paragraph = fc
    .array(run, { maxLength: 5 })
    .map((runs) => p(runs.join('<w:r><w:br/></w:r>') || r(' ')));
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
      const reading = await readDocx(makeDocx({ body: paragraphs.join('') }));
      if (!reading.ok) return;
      expect(imbalance(reading.text)).toBe(0);
      expect(JSON.stringify(reading.text.blocks)).not.toMatch(/[\uFDD0-\uFDD3\n]/u);
    }),
    { numRuns: 500 },
  );
});

/** What may stand in XML, escaped. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;');
}
