import { describe, expect, test } from 'vitest';
import { fileKind } from '../../../../src/components/draft/read/file-kind.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const OLE = 'd0cf11e0a1b11ae1';

describe('fileKind goes by the bytes', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
    ['a PDF with junk before its mark', bytes('\n\n junk %PDF-1.4'), 'pdf'],
    ['a zip', bytes('PK\u0003\u0004'), 'docx'],
  ])('%s', (_, data, kind) => {
    expect(fileKind(data)).toEqual({ kind });
  });

  test.each([
    ['UTF-8', bytes('Điều 1.'), 'Điều 1.'],
    ['UTF-8 with its mark', bytes('\uFEFFĐiều 1.'), 'Điều 1.'],
    ['UTF-16 of Windows', bytes('\uFEFFĐiều 1.', 'utf16le'), 'Điều 1.'],
    ['UTF-16, other way round', bytes('feff0110', 'hex'), 'Đ'],
  ])('%s text', (_, data, text) => {
    expect(fileKind(data)).toEqual({ kind: 'plain', text });
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytes(' \n\t\n'), 'empty'],
    ['Word of before 2007', bytes(OLE + '00'.repeat(600), 'hex'), 'old-word'],
    [
      'Word with a password',
      bytes(OLE + Buffer.from('EncryptedPackage', 'utf16le').toString('hex'), 'hex'),
      'password',
    ],
    ['a picture', bytes('89504e470d0a1a0a', 'hex'), 'unknown-kind'],
    ['letters of an old font table', bytes('\u00d0\u00f4', 'latin1'), 'unknown-kind'],
    ['a program', bytes('MZ\0\0'), 'unknown-kind'],
  ])('refuses %s', (_, data, reason) => {
    expect(fileKind(data)).toEqual({ kind: 'failed', reason });
  });
});
