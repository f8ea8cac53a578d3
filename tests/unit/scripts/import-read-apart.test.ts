import { describe, expect, test } from 'vitest';
import { readApart } from '../../../scripts/import/read-apart.ts';
import { txtOf } from '../../integration/support/import-acts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, more: { signal?: AbortSignal; patience?: number } = {}) =>
  readApart(bytes(text), {
    ocr: false,
    signal: new AbortController().signal,
    progress: () => undefined,
    ...more,
  });
/** Takes many seconds, in one go. */
const LONG = `<!doctype html><body>${'<p><b><i><a>chữ'.repeat(400_000)}`;

describe('a file read in a thread of its own', () => {
  test('gives what the reader gives, one file after the other', async () => {
    const [one, two] = [await read(txtOf()), await read(txtOf({ number: '8/2025/NĐ-CP' }))];
    expect(one).toMatchObject({ reader: 'text', text: { optical: false } });
    expect(two.text.blocks).toContainEqual(expect.objectContaining({ text: 'Số: 8/2025/NĐ-CP' }));
  });

  test('faults are told as such, and the next file is read', async () => {
    await expect(read('')).rejects.toMatchObject({ name: 'ImportFault', message: /không có chữ/u });
    expect(await read(txtOf())).toMatchObject({ reader: 'text' });
  });

  test('bytes that are part of a larger buffer are read, and stay', async () => {
    const whole = bytes(`xx${txtOf()}`);
    const part = whole.subarray(2);
    const signal = new AbortController().signal;
    const found = await readApart(part, { ocr: false, signal, progress: () => undefined });
    expect(found.reader).toBe('text');
    expect(whole.length).toBeGreaterThan(2);
  });

  test('one that keeps the reader busy is given up, and the next file is read', async () => {
    const began = performance.now();
    await expect(read(LONG, { patience: 400 })).rejects.toThrow(/quá lâu/u);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await read(txtOf())).toMatchObject({ reader: 'text' });
  });

  test('a signal is heard while the reader is busy', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('thôi')), 500);
    const began = performance.now();
    await expect(read(LONG, { signal: stop.signal })).rejects.toThrow('thôi');
    expect(performance.now() - began).toBeLessThan(10_000);
    await expect(read(txtOf(), { signal: stop.signal })).rejects.toThrow('thôi');
  });
});
