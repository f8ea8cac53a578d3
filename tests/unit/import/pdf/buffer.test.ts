import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/import/pdf/index.ts';

test('bytes may come in a Buffer, which pdf.js itself refuses', async () => {
  const bytes = Buffer.from('%PDF-1.4\nnothing\nstartxref\n0\n%%EOF');
  expect(await readPdf(bytes)).toMatchObject({ ok: false, failure: 'corrupt' });
  expect(bytes.length).toBeGreaterThan(0);
});
