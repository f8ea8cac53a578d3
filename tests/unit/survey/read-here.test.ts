import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileReader } from '../../../scripts/lib/survey/read-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'doc-tep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('files of any size are read whole, one after another, and nothing of the one before', () => {
  const read = fileReader();
  for (const text of ['dài hơn', 'a', '', 'Điều '.repeat(400_000), 'hết']) {
    const file = join(folder, 'a');
    writeFileSync(file, text);
    expect(read(file).equals(Buffer.from(text))).toBe(true);
  }
});

it('a file that is not there is told', () => {
  expect(() => fileReader()(join(folder, 'b'))).toThrow('ENOENT');
});
