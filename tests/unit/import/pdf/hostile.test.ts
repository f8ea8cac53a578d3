import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/import/pdf/index.ts';
import { EXTRA, makePdf, setLines, stream } from './support/make-pdf.ts';

const text = setLines([
  '  Điều 1. Phạm vi điều chỉnh',
  '  Văn bản này quy định nhiều điều khác nhau.',
]);
const good = makePdf([{ words: text }]);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytes = (data: string): Uint8Array => Uint8Array.from(data, (char) => char.charCodeAt(0));

/** One page whose drawing commands are a compressed stream. */
function compressed(data: Buffer, filter = '/FlateDecode'): Uint8Array {
  const body = stream(data.toString('latin1'), `/Filter ${filter}`);
  return bytes(latin(good).replace(/31 0 obj[\s\S]*?endobj/u, () => `31 0 obj\n${body}\nendobj`));
}

describe('files that are no good give a reason and never an exception', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['noise', bytes('\u00ff\u0000abc'.repeat(500)), 'corrupt'],
    ['a head without a body', bytes('%PDF-1.7\n%%EOF'), 'corrupt'],
    ['half a file', good.slice(0, good.length / 2), 'corrupt'],
    [
      'a file without its last kilobyte',
      makePdf(Array.from({ length: 30 }, () => ({ words: text }))).slice(0, -3000),
      'corrupt',
    ],
    [
      'a page that is missing',
      bytes(
        latin(good)
          .replace('/Kids[30 0 R]', '/Kids[30 0 R 77 0 R]')
          .replace('/Count 1', '/Count 2'),
      ),
      'corrupt',
    ],
    [
      'two thousand million pages',
      bytes(latin(good).replace('/Count 1', '/Count 2000000000')),
      null,
    ],
    [
      'a page tree that bites its tail',
      bytes(latin(good).replace('/Kids[30 0 R]', '/Kids[2 0 R]')),
      'corrupt',
    ],
    ['a blank page', makePdf([{}]), 'empty'],
    [
      'a password',
      bytes(
        latin(good).replace(
          '/Root 1 0 R',
          '/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<0000000000000000000000000000000000000000000000000000000000000000>/U<0000000000000000000000000000000000000000000000000000000000000000>>>',
        ),
      ),
      'password',
    ],
    [
      'a million arrays in each other',
      makePdf(
        [{ words: text }],
        ['['.repeat(1_000_000)],
        `/Names ${EXTRA} 0 R/OpenAction ${EXTRA} 0 R`,
      ),
      null,
    ],
    ['a million saved states', makePdf([{ words: text, raw: 'q '.repeat(1_000_000) }]), 'corrupt'],
    [
      'a stream that says it has two gigabytes',
      bytes(latin(good).replace(/\/Length \d+>>stream\nBT/u, '/Length 2147483647>>stream\nBT')),
      null,
    ],
    [
      'a picture of a million by a million',
      makePdf(
        [{ words: text, raw: '/Q Do' }],
        [
          stream(
            'x',
            '/Type/XObject/Subtype/Image/Width 1000000/Height 1000000/BitsPerComponent 8/ColorSpace/DeviceRGB',
          ),
        ],
      ),
      null,
    ],
    ['a form that paints itself', makePdf([{ words: text, raw: '/P Do' }]), null],
  ] as const)('%s', async (_, data, failure) => {
    const began = performance.now();
    const reading = await readPdf(data, { pageTime: 5000 });
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(reading.ok ? null : reading.failure).toBe(failure);
  });

  test('a bomb is refused', async () => {
    const bomb = deflateSync(Buffer.alloc(220_000_000, ' '));
    expect(await readPdf(compressed(bomb))).toMatchObject({ ok: false, failure: 'too-large' });
  });

  test('a bomb in a bomb is refused', async () => {
    const bomb = deflateSync(deflateSync(Buffer.alloc(220_000_000, ' ')));
    expect(await readPdf(compressed(bomb, '[/FlateDecode/FlateDecode]'))).toMatchObject({
      ok: false,
      failure: 'too-large',
    });
  });
});

test('script in a file does not run', async () => {
  const script = `<</S/JavaScript/JS(globalThis.ranFromPdf = true; app.alert\\(1\\))>>`;
  const reading = await readPdf(
    makePdf(
      [{ words: text }],
      [script],
      `/OpenAction ${EXTRA} 0 R/Names<</JavaScript<</Names[(a) ${EXTRA} 0 R]>>>>`,
    ),
  );
  expect(reading.ok).toBe(true);
  expect(globalThis).not.toHaveProperty('ranFromPdf');
});

test('the bytes given stay with whoever gave them', async () => {
  const own = good.slice();
  await readPdf(own);
  expect(own).toEqual(good);
});

test('a signal that is aborted ends the reading', async () => {
  const aborted = new AbortController();
  const reading = readPdf(makePdf(Array.from({ length: 5 }, () => ({ words: text }))), {
    signal: aborted.signal,
    progress: (done) => {
      if (done === 2) aborted.abort(new Error('enough'));
    },
  });
  await expect(reading).rejects.toThrow('enough');
});
