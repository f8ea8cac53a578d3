import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUtf8, readIfThere } from '../../../src/content/compile/read-bytes.ts';

/** Bytes that begin, go on with or break letters of UTF-8, and its mark. */
const BYTES = [0x00, 0x61, 0x80, 0xa0, 0xba, 0xbb, 0xbf, 0xc0, 0xc3, 0xe1, 0xed, 0xef, 0xf0, 0xff];

it('decodes all bytes as Buffer does, broken letters and a mark at the start included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...BYTES)), (bytes) => {
      const buffer = Buffer.from(bytes);
      expect(decodeUtf8(buffer)).toBe(buffer.toString('utf8'));
    }),
    { numRuns: 1000 },
  );
});

it('gives null for a file that is not there', () => {
  expect(readIfThere('content/nguon/khong-co.txt')).toBeNull();
});
