import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../../scripts/import/failures.ts';
import { isLoopback, nextAddress, officialAddress } from '../../../scripts/import/fetch/address.ts';
import { assertExpected, isExpected } from '../../../scripts/import/fetch/expected-act.ts';
import { networkFault, statusFault } from '../../../scripts/import/fetch/faults.ts';
import { looksCut } from '../../../scripts/import/fetch/looks-cut.ts';
import { mediaTypeOf } from '../../../scripts/import/fetch/media-type.ts';
import { retryAfter } from '../../../scripts/import/fetch/retry-after.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('addresses', () => {
  it.each([
    ['https://vbpl.vn/a.pdf', 'https://vbpl.vn/a.pdf'],
    ['https://vbpl.vn/văn bản.pdf#trang=2', 'https://vbpl.vn/v%C4%83n%20b%E1%BA%A3n.pdf'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['http://localhost/a', 'http://localhost/a'],
    ['http://[::1]/a', 'http://[::1]/a'],
  ])('%s may be fetched', (text, href) => {
    expect(officialAddress(text).href).toBe(href);
  });

  it.each([
    ['vbpl.vn/a.pdf', /viết sai/u],
    ['https://', /viết sai/u],
    ['http://vbpl.vn/a.pdf', /^Địa chỉ http:\/\/vbpl\.vn không mã hóa \(http\)/u],
    ['http://127.0.0.1.vbpl.vn/', /không mã hóa/u],
    ['http://localhost.vbpl.vn/', /không mã hóa/u],
    ['file:///etc/passwd', /kiểu "file:"/u],
    ['ftp://vbpl.vn/a', /kiểu "ftp:"/u],
    ['javascript:alert(1)', /kiểu "javascript:"/u],
    ['https://me:secret@vbpl.vn/', /kèm tên và mật khẩu/u],
  ])('%s may not', (text, sentence) => {
    expect(() => officialAddress(text)).toThrow(ImportFault);
    expect(() => officialAddress(text)).toThrow(sentence);
  });

  it('of a fault never show a password', () => {
    expect(() => officialAddress('https://me:secret@vbpl.vn/')).not.toThrow(/secret/u);
  });

  it.each(['127.0.0.1', '127.9.9.9', 'localhost', '[::1]', new URL('http://0x7f.1/').hostname])(
    '%s is this machine',
    (name) => {
      expect(isLoopback(name)).toBe(true);
    },
  );
});

describe('redirects', () => {
  const from = (text: string): URL => new URL(text);

  it.each([
    ['https://a.vn/x/y', '../z', 'https://a.vn/z'],
    ['https://a.vn/x', '//b.vn/z#q', 'https://b.vn/z'],
    ['http://127.0.0.1:1/x', 'https://b.vn/', 'https://b.vn/'],
    ['http://127.0.0.1:1/x', 'http://127.0.0.1:2/', 'http://127.0.0.1:2/'],
  ])('from %s to %s are followed', (start, location, href) => {
    expect(nextAddress(from(start), location).href).toBe(href);
  });

  it.each([
    ['https://a.vn/', 'http://a.vn/', /không mã hóa/u],
    ['https://127.0.0.1/', 'http://127.0.0.1/', /không mã hóa/u],
    ['https://a.vn/', 'https://127.0.0.1/', /của chính máy này/u],
    ['https://a.vn/', 'http://localhost:9200/', /không mã hóa/u],
    ['https://a.vn/', 'file:///etc/passwd', /kiểu "file:"/u],
    ['https://a.vn/', 'javascript:alert(1)', /kiểu "javascript:"/u],
    ['https://a.vn/', 'https://a:b@a.vn/', /kèm tên và mật khẩu/u],
    ['http://127.0.0.1/', 'http://a.vn/', /không mã hóa/u],
  ])('from %s to %s are not', (start, location, sentence) => {
    expect(() => nextAddress(from(start), location)).toThrow(ImportFault);
    expect(() => nextAddress(from(start), location)).toThrow(sentence);
  });

  it('from https lead to https or nowhere, whatever the server says', () => {
    const part = fc.constantFrom(
      'http',
      'https',
      ':',
      '//',
      '/',
      '\\',
      '@',
      'a.vn',
      '127.0.0.1',
      ' ',
    );
    const location = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.webUrl(),
      fc.string(),
    );
    fc.assert(
      fc.property(location, (text) => {
        try {
          const { protocol, hostname, username } = nextAddress(from('https://a.vn/x'), text);
          expect([protocol, username, isLoopback(hostname)]).toEqual(['https:', '', false]);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportFault);
        }
      }),
    );
  });
});

describe('a file that looks cut', () => {
  const whole = '%PDF-1.7\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n';

  it.each([
    ['a whole PDF', whole, false],
    ['a PDF with a page of the server behind it', `${whole}<html>obj</html>`, false],
    ['a PDF after junk', `\r\n\r\n${whole}`, false],
    ['a PDF without its end', whole.slice(0, -7), true],
    ['a PDF amid its second version', `${whole}2 0 obj\nendo`, true],
    ['a PDF with its second version', `${whole}2 0 obj\nendobj\nstartxref\n50\n%%EOF`, false],
    ['a text that speaks of PDF', 'Tệp PDF', false],
  ])('%s', (_, text, cut) => {
    expect(looksCut(bytes(text), true)).toBe(cut);
    expect(looksCut(bytes(text), false)).toBe(cut);
  });

  it.each([
    ['<html><body>Điều 1</body></html>', false],
    ['<HTML><p>Điều 1</p></HTML >\n<!-- x -->', false],
    ['<html><body>Điều 1', true],
    ['<p>Điều 1.', false],
  ])('%s, where only the end of the connection says that it ends', (page, cut) => {
    expect(looksCut(bytes(page), false)).toBe(cut);
    // Many pages leave their end tag out; the length says that they are whole.
    expect(looksCut(bytes(page), true)).toBe(false);
  });
});

describe('what servers say', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Mon, 02 Mar 2026 07:01:00 GMT', 60_000],
    ['Mon, 02 Mar 2026 06:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['99999999999999999999', null],
    [undefined, null],
  ])('of when to come back: %s', (header, ms) => {
    expect(retryAfter(header, Date.parse('2026-03-02T07:00:00Z'))).toBe(ms);
  });

  it.each([
    ['text/html; charset=utf-8', 'text/html'],
    ['Application/PDF', 'application/pdf'],
    ['application/msword', 'application/msword'],
    ['application/force-download', 'application/force-download'],
    ['', 'application/octet-stream'],
    [undefined, 'application/octet-stream'],
  ])('of the type: %s', (header, type) => {
    expect(mediaTypeOf(header, 'a.vn')).toBe(type);
  });

  it.each(['image/png', 'application/json', 'video/mp4', 'text/css', 'application/pdf2'])(
    'of a type that is no document: %s',
    (header) => {
      expect(() => mediaTypeOf(header, 'a.vn')).toThrow(
        `Máy chủ a.vn gửi kiểu "${header}", không phải PDF, Word, trang web hay tệp chữ; `,
      );
    },
  );
});

describe('faults', () => {
  it.each([
    ['ENOTFOUND', /^Không có mạng, .* a\.vn; hãy kiểm tra kết nối .* máy có mạng/u],
    ['EAI_AGAIN', /^Không có mạng/u],
    ['ENETUNREACH', /^Không có mạng/u],
    ['ECONNREFUSED', /^Không kết nối được/u],
    ['ETIMEDOUT', /^Không kết nối được/u],
    ['ECONNRESET', /bị đứt \(ECONNRESET\)/u],
    ['ERR_PROXY_TUNNEL', /proxy.*HTTPS_PROXY/u],
    ['CERT_HAS_EXPIRED', /chứng thư có lỗi/u],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /chứng thư có lỗi/u],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /chứng thư có lỗi/u],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /chứng thư có lỗi/u],
    ['HPE_INVALID_CONSTANT', /không đúng giao thức HTTP/u],
  ])('of the network are told in words: %s', (code, sentence) => {
    const fault = networkFault('a.vn', Object.assign(new Error('x'), { code }));
    expect(fault.message).toMatch(sentence);
    expect(fault.passing).toBe(true);
  });

  it.each([null, undefined, 'x', new Error('x'), { code: 5 }])('without a code: %s', (error) => {
    expect(networkFault('a.vn', error).message).toMatch(/bị đứt \(không rõ\)/u);
  });

  it.each([
    [401, /từ chối/u, false],
    [403, /từ chối/u, false],
    [404, /không còn/u, false],
    [410, /không còn/u, false],
    [408, /đang bận/u, true],
    [429, /đang bận/u, true],
    [503, /đang bận/u, true],
    [500, /đang có lỗi/u, true],
    [418, /không gửi tệp/u, false],
  ])('of the server are told by number: %i', (status, sentence, passing) => {
    const fault = statusFault('a.vn', status, null);
    expect(fault.message).toMatch(sentence);
    expect(fault.message).toContain(`(${status})`);
    expect(fault.passing).toBe(passing);
  });

  it.each([
    [1, 'sau 1 giây.'],
    [45_000, 'sau 45 giây.'],
    [121_000, 'sau 3 phút.'],
  ])('say when to come back: %i ms', (ms, end) => {
    expect(statusFault('a.vn', 503, ms).message.endsWith(end)).toBe(true);
  });
});

describe('the act that came', () => {
  const expected = { slug: '134-2025-nd-cp', name: '134/2025/NĐ-CP' };
  const facts = (number: string | null, title = 'Về phân cấp') => ({ number, title });

  it('is the one that was asked for when their slugs are the same', () => {
    expect(isExpected('134-2025-nd-cp', '134-2025-nd-cp')).toBe(true);
    expect(isExpected('62-2025-qd-ubnd-hai-phong', '62-2025-qd-ubnd-ha-noi')).toBe(false);
    const same = { slug: expected.slug, facts: facts('134/2025/NĐ-CP') };
    expect(() => assertExpected(expected, same)).not.toThrow();
  });

  it.each([
    [
      { slug: '135-2025-nd-cp', facts: facts('135/2025/NĐ-CP') },
      'tải về văn bản 135/2025/NĐ-CP, không phải 134/2025/NĐ-CP; hãy sửa "officialUrl" trong 134-2025-nd-cp.mdx.',
    ],
    [
      { slug: 'nghi-dinh-khong-so', facts: facts(null) },
      'tải về văn bản “Về phân cấp”, không phải 134/2025/NĐ-CP',
    ],
    [
      { slug: '134-2025-nd-cp-ha-noi', facts: facts('134/2025/NĐ-CP') },
      'tải về văn bản 134-2025-nd-cp-ha-noi, không phải 134-2025-nd-cp;',
    ],
  ])('is refused by name when it is another: %j', (found, sentence) => {
    expect(() => assertExpected(expected, found)).toThrow(ImportFault);
    expect(() => assertExpected(expected, found)).toThrow(sentence);
  });
});
