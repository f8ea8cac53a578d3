import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { NAMES, p } from '../../unit/import/docx/make-docx.ts';
import { EXTRA, makePdf, setLines } from '../../unit/import/pdf/support/make-pdf.ts';
import { docxOf, htmlOf, linesOf, txtOf, type Act } from './import-acts.ts';

/** Files by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Words that are code to somebody: to MDX, to a page, to YAML, to a shell. */
export const CODE: readonly string[] = [
  '{process.exit(1)}',
  '{globalThis.ranFromText = 1}',
  "import fs from 'node:fs'",
  "export const ran = await import('node:fs').then((fs) => fs.writeFileSync('ran-from-text', ''))",
  '<script>globalThis.ranFromText = 1</script>',
  '<img src=x onerror="globalThis.ranFromText = 1">',
  '<svg onload=alert(1)>',
  '</p></div></article></main></body></html>',
  '<!-- chú thích -->',
  '---',
  'title: Tên giả',
  '```js',
  '<Clause document="x" provision="dieu-1" />',
  '<iframe src="//vi.du"></iframe>',
  '[bấm](javascript:alert(1))',
  '<a href="javascript:alert(1)">bấm</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;',
  '<style>*{display:none}</style>',
  '| một | <b>hai</b> |',
  '$(touch ran-from-text) `touch ran-from-text`',
  '{{ constructor.constructor("return process")() }} <%= 1 %>',
  'Một \\ gạch \\| hai \\{ ba',
];

/** Titles that mean something else to YAML, to a path, to a terminal or to a page. */
export const TITLES: readonly string[] = [
  '!!js/function "function(){}"',
  '&neo giữ',
  '*neo',
  'khóa: giá trị # chú thích',
  '- gạch đầu dòng',
  '@ a còng',
  '`nháy ngược`',
  `'nháy' "kép"`,
  '"""',
  '> gấp | đứng',
  '{a: b} [c, d]',
  '%YAML 1.1',
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '<script>globalThis.ranFromText = 1</script>',
  '{process.exit(1)}',
  '--- \\ ...',
  '$(touch ran-from-text)',
  'dài '.repeat(600).trim(),
];

const lastTitle = (i: number): string => `Quy định về ${TITLES[i] ?? ''}`;

/** Acts that are good but for what they say: all of them can be imported. */
export function sayingCode(): Files {
  const act = (number: number): Act => ({ number: `${number}/2025/NĐ-CP`, words: CODE });
  const html = htmlOf(act(302), '<script>globalThis.ranFromText = 1</script>').replace(
    '<body>',
    '<body onload="globalThis.ranFromText = 1"><base href="//vi.du"><meta http-equiv="refresh" content="0;url=//vi.du">',
  );
  const titled = TITLES.map((_, i): [string, string] => [
    `title-${i}.txt`,
    txtOf({ number: `${400 + i}/2025/NĐ-CP`, title: lastTitle(i) }),
  ]);
  return {
    'code.txt': txtOf(act(301)),
    'code.html': html,
    'code.docx': docxOf(act(303)),
    'script.pdf': pdfWithScript(304),
    '--force.txt': txtOf({ number: '305/2025/NĐ-CP' }),
    'tên <b>\u202efdp.\u001b[2J.txt': txtOf({ number: '306/2025/NĐ-CP' }),
    'invisible.txt': txtOf({
      number: '307/2025/NĐ-CP',
      title: 'Quy định về \u202enuôi\u202c ch\u200bim\u2066 bồ\u2069 c\u00adâu',
    }),
    'entries-outside.docx': docxWithEntriesOutside({ number: '308/2025/NĐ-CP' }),
    ...Object.fromEntries(titled),
  };
}

/** Acts whose numbers lead elsewhere; with or without a number, none may leave its folder. */
export function withNumbers(): Files {
  const numbers = [
    '../../etc/passwd',
    '..\\..\\x/NĐ-CP',
    '9/2025/../../NĐ-CP',
    '9/2025/NĐ-CP\u0000',
    '9/2025/QĐ-<script>',
    'con',
    `9/2025/QĐ-${'A'.repeat(300)}`,
    '/9/2025/NĐ-CP',
  ];
  return Object.fromEntries(
    numbers.map((number, i) => [`number-${i}.txt`, txtOf({ number, title: `Quy định số ${i}` })]),
  );
}

/** Files that want memory, time, or what is none of theirs. */
export function bombs(): Files {
  const external = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const lol = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
  const grown = `<!DOCTYPE d [<!ENTITY l0 "lol">${lol.join('')}]>`;
  const pdf = pdfOf(320);
  return {
    'bomb.docx': zipOf('word/document.xml', gigabytes(), 2_000_000_000),
    'bomb-that-lies.docx': zipOf('word/document.xml', gigabytes(), 1000),
    'claims.docx': zipOf('word/document.xml', deflateRawSync('<a/>'), 2_000_000_000),
    'entities.docx': documentXml(`${grown}${bodyXml('&l12;')}`),
    'external.docx': documentXml(`${external}${bodyXml('&x;')}`),
    'nested.docx': documentXml(bodyXml('<w:p>'.repeat(1e6))),
    'truncated.docx': docxOf().subarray(0, 1000),
    'nested.html': htmlOf({ number: '321/2025/NĐ-CP' }, '<div>'.repeat(1e6)),
    'attributes.html': htmlOf(
      { number: '322/2025/NĐ-CP' },
      `<p ${Array.from({ length: 1e6 }, (_, i) => `a${i}`).join(' ')}>x</p>`,
    ),
    'truncated.html': htmlOf({ number: '323/2025/NĐ-CP' }).slice(0, 900),
    'lines.txt': txtOf({ number: '324/2025/NĐ-CP', words: ['a\n'.repeat(1.5e6)] }),
    'nested.pdf': makePdf([{ words: wordsOf(325) }], ['['.repeat(1e6)], `/OpenAction ${EXTRA} 0 R`),
    'objects.pdf': makePdf(
      [{ words: wordsOf(326) }],
      [`[${'<</A[]>>'.repeat(5e5)}]`],
      `/Names ${EXTRA} 0 R`,
    ),
    'length.pdf': edited(pdf, /\/Length \d+>>stream\nBT/u, '/Length 2147483647>>stream\nBT'),
    'pages.pdf': edited(pdf, /\/Count 1/u, '/Count 2000000000'),
    'truncated.pdf': pdf.subarray(0, pdf.length / 2),
  };
}

function wordsOf(number: number) {
  return setLines(linesOf({ number: `${number}/2025/NĐ-CP` }));
}

function pdfOf(number: number): Uint8Array {
  return makePdf([{ words: wordsOf(number) }]);
}

function pdfWithScript(number: number): Uint8Array {
  const script = '<</S/JavaScript/JS(globalThis.ranFromText = 1; app.alert\\(1\\))>>';
  const launch = '<</S/Launch/F(ran-from-text)>>';
  return makePdf(
    [{ words: wordsOf(number) }],
    [script, launch],
    `/OpenAction ${EXTRA} 0 R/AA<</WC ${EXTRA + 1} 0 R>>/Names<</JavaScript<</Names[(a) ${EXTRA} 0 R]>>>>`,
  );
}

function edited(pdf: Uint8Array, what: RegExp, by: string): Uint8Array {
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace(what, by), 'latin1');
}

function bodyXml(inner: string): string {
  return `<w:document ${NAMES}><w:body>${inner}</w:body></w:document>`;
}

function documentXml(xml: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

function docxWithEntriesOutside(act: Act): Uint8Array {
  const body = linesOf(act).map((line) => p(line));
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="../../../word/document.xml"/></Relationships>`;
  return zipSync({
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(bodyXml(body.join(''))),
    '../../../../tmp/ran-from-text': strToU8('x'),
    '/tmp/ran-from-text': strToU8('x'),
    'C:\\ran-from-text': strToU8('x'),
  });
}

/** Two thousand million blanks, packed: one million, a thousandfold as often as it says. */
function gigabytes(): Uint8Array {
  const million = deflateRawSync(Buffer.alloc(1_000_000, ' '), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const start = deflateRawSync(`<w:document ${NAMES}><w:body>`, {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return Buffer.concat([start, ...Array.from({ length: 2000 }, () => million), deflateRawSync('')]);
}

/** A package with one entry that says of itself what it is told to. */
function zipOf(name: string, packed: Uint8Array, size: number): Uint8Array {
  const facts = Buffer.alloc(22);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(size, 18);
  const lengths = Buffer.from([name.length, 0, 0, 0]);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, lengths, Buffer.from(name)]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    facts,
    lengths,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}
