import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileKind } from '../../../src/import/file-kind.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
/** The container of old Office files with a stream of that name. */
const ole = (name: string): Uint8Array =>
  bytes('d0cf11e0a1b11ae1' + Buffer.from(name, 'utf16le').toString('hex'), 'hex');

describe('a file is what its bytes say', () => {
  test.each<[string, Uint8Array, string]>([
    ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
    ['a PDF with junk before its mark', bytes('\n\n junk %PDF-1.4'), 'pdf'],
    ['a Word file', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a Word file that is broken', bytes('PK\u0003\u0004'), 'docx'],
    ['an old Word file', ole('WordDocument'), 'doc'],
    ['a page', bytes('<!DOCTYPE html><p>Điều 1'), 'html'],
    [
      'a page with its mark, a comment and a declaration first',
      bytes('\uFEFF<?xml version="1.0"?>\n<!-- saved -->\n<html lang="vi">'),
      'html',
    ],
    ['a piece of a page', bytes('<p>Điều 1</p>'), 'html'],
    ['a page in UTF-16', bytes('\uFEFF<html><body>', 'utf16le'), 'html'],
    ['a text', bytes('Điều 1. Phạm vi'), 'plain'],
    ['a text that speaks of elements', bytes('Điều 1. Thẻ <p> và <html>'), 'plain'],
    ['a text in UTF-16', bytes('\uFEFFĐiều 1.', 'utf16le'), 'plain'],
    ['letters of an old encoding', bytes('§iÒu 1. Ph¹m vi', 'latin1'), 'plain'],
    ['a text that begins after blanks', bytes(`${' '.repeat(5000)}Điều 1`), 'plain'],
  ])('%s', (_, data, kind) => {
    expect(fileKind(data)).toEqual({ kind });
  });

  test.each<[string, Uint8Array, string, string | null]>([
    ['nothing', new Uint8Array(), 'empty', null],
    ['blanks', bytes(' \n\t\n'), 'empty', null],
    ['a Word file with a password', ole('EncryptedPackage'), 'password', null],
    [
      'a workbook',
      zip('[Content_Types].xml', 'xl/workbook.xml'),
      'unknown-kind',
      'bảng tính Excel',
    ],
    ['slides', zip('ppt/presentation.xml'), 'unknown-kind', 'bản trình chiếu PowerPoint'],
    ['an OpenDocument', zip('mimetype', 'content.xml'), 'unknown-kind', 'tệp OpenDocument'],
    ['an archive', zip('a.txt'), 'unknown-kind', 'tệp nén ZIP'],
    [
      'an archive of a PDF as it is',
      zipSync({ 'a.pdf': [strToU8('%PDF-1.4'), { level: 0 }] }),
      'unknown-kind',
      'tệp nén ZIP',
    ],
    ['an old workbook', ole('Workbook'), 'unknown-kind', 'bảng tính Excel kiểu cũ'],
    ['a picture', bytes('89504e470d0a1a0a', 'hex'), 'unknown-kind', 'ảnh PNG'],
    ['a photograph', bytes('ffd8ffe0', 'hex'), 'unknown-kind', 'ảnh JPEG'],
    ['RTF', bytes('{\\rtf1\\ansi'), 'unknown-kind', 'tệp RTF'],
    [
      'a page with its pictures',
      bytes(
        'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>',
      ),
      'unknown-kind',
      'trang web lưu thành một tệp MHT',
    ],
    ['a program', bytes('MZ\0\0\u0003'), 'unknown-kind', null],
  ])('%s is refused', (_, data, failure, detail) => {
    expect(fileKind(data)).toEqual({ kind: 'failed', failure, detail });
  });

  test('any bytes have a kind', () => {
    const kinds = ['pdf', 'docx', 'doc', 'html', 'plain', 'failed'];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => kinds.includes(fileKind(data).kind)),
    );
  });
});
