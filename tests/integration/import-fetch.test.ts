import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PDF, PDF_TYPE, raw, sends, useFetching } from './support/fetching.ts';

const FILES = '../shared/data/files';
const PAGE = Buffer.from(`<!doctype html><html><body>${'<p>Điều 1.</p>'.repeat(50)}</body></html>`);

const { lab, get, faultOf, kept } = useFetching();

describe('a file', () => {
  it.each([
    ['a PDF', PDF, 'application/pdf', 'application/pdf'],
    ['a page', PAGE, 'text/html; charset=utf-8', 'text/html'],
    ['a file to be saved', PDF, 'application/octet-stream', 'application/octet-stream'],
    [
      'a Word file',
      Buffer.from('PK\u0003\u0004…'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  ])('comes as it is: %s', async (_, body, header, type) => {
    lab().on('/f', sends(body, { 'content-type': header }));
    const file = await get(lab().url('/f#trang=2'));
    expect(Buffer.from(file.bytes).equals(body)).toBe(true);
    expect(file).toMatchObject({ type, from: 'network', url: lab().url('/f'), note: null });
    expect(file.sha256).toBe(createHash('sha256').update(body).digest('hex'));
    // 20:00 UTC is the next day in Viet Nam.
    expect(file.fetchedOn).toBe('2026-03-03');
  });

  it('whose server says no type is still read', async () => {
    lab().on('/no-type', (_, response) => response.end(PDF));
    expect((await get(lab().url('/no-type'))).type).toBe('application/octet-stream');
  });

  it.each([
    ['gzip', gzipSync(PDF)],
    ['x-gzip', gzipSync(PDF)],
    ['br', brotliCompressSync(PDF)],
    ['identity', PDF],
  ])('packed by the server is unpacked: %s', async (encoding, body) => {
    lab().on('/packed', sends(body, { ...PDF_TYPE, 'content-encoding': encoding }));
    const file = await get(lab().url('/packed'));
    expect(Buffer.from(file.bytes).equals(PDF)).toBe(true);
  });

  it('without an announced length is whole when it ends as its kind does', async () => {
    lab().on('/open-end', raw('Connection: close\r\n', PDF));
    expect((await get(lab().url('/open-end'))).bytes.length).toBe(PDF.length);
  });

  it('is asked for without cookies, referrer or anything of the user', async () => {
    lab().on('/polite', (_, response) =>
      response.writeHead(200, { ...PDF_TYPE, 'set-cookie': 'a=1' }).end(PDF),
    );
    await get(lab().url('/polite'));
    await get(lab().url('/polite'));
    const last = lab().asked.at(-1);
    expect(Object.keys(last?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(last?.headers['user-agent']).toBe('tra-cuu-doi-ngoai');
  });
});

const present = existsSync(FILES);

describe.skipIf(!present)(`real files (skipped where ${FILES} is not there)`, () => {
  const names = present
    ? (readdirSync(FILES, { recursive: true }) as string[]).filter((name) =>
        /\.(?:pdf|docx?|html)$/u.test(name),
      )
    : [];

  it.each(names)('%s comes whole', async (name) => {
    const body = readFileSync(join(FILES, name));
    lab().on('/real', sends(body, { 'content-type': 'application/octet-stream' }));
    const file = await get(lab().url('/real'), { limits: { bytes: 100_000_000, total: 60_000 } });
    expect(Buffer.from(file.bytes).equals(body)).toBe(true);
  });

  it.each(names.filter((name) => /\.(?:pdf|html)$/u.test(name)))(
    '%s cut in half without a known length is not taken for whole',
    async (name) => {
      const body = readFileSync(join(FILES, name));
      lab().on('/half', raw('Connection: close\r\n', body.subarray(0, body.length / 2)));
      expect(
        await faultOf(lab().url('/half'), { limits: { bytes: 100_000_000, total: 60_000 } }),
      ).toContain('tải thiếu');
      expect(await kept()).toEqual([]);
    },
  );
});

describe('redirects', () => {
  const to =
    (location: string, status = 302): RequestListener =>
    (_, response) =>
      response.writeHead(status, { location }).end('Moved');

  it.each([301, 302, 303, 307, 308])('are followed: %i', async (status) => {
    lab().on('/old', to('/new?x=1', status));
    lab().on('/new?x=1', sends(PDF));
    expect((await get(lab().url('/old'))).url).toBe(lab().url('/new?x=1'));
  });

  it('may be written in bare Vietnamese', async () => {
    lab().on('/vn', to(Buffer.from('/nghị-định.pdf').toString('latin1')));
    lab().on(encodeURI('/nghị-định.pdf'), sends(PDF));
    expect((await get(lab().url('/vn'))).url).toBe(lab().url(encodeURI('/nghị-định.pdf')));
  });

  it('are followed five times and no more', async () => {
    for (let at = 0; at < 6; at++) lab().on(`/r${at}`, to(`/r${at + 1}`));
    lab().on('/r6', sends(PDF));
    expect((await get(lab().url('/r1'))).url).toBe(lab().url('/r6'));
    expect(await faultOf(lab().url('/r0'))).toMatch(/chuyển hướng quá 5 lần nên đã dừng; hãy /u);
  });

  it.each([
    ['in a circle', '/circle', /quá 5 lần/u],
    ['to a file of this machine', 'file:///etc/passwd', /kiểu "file:", không phải https/u],
    ['to data', 'data:text/plain,x', /kiểu "data:"/u],
    ['to a server without encryption', 'http://vbpl.vn/a.pdf', /không mã hóa \(http\)/u],
    ['with a password', 'https://a:b@vbpl.vn/', /kèm tên và mật khẩu/u],
    ['to nowhere', 'https://', /viết sai/u],
  ])('%s are not followed', async (_, location, sentence) => {
    lab().on('/circle', to(location));
    expect(await faultOf(lab().url('/circle'))).toMatch(sentence);
    expect(await kept()).toEqual([]);
  });

  it('without a target are refused', async () => {
    lab().on('/lost', (_, response) => response.writeHead(302).end());
    expect(await faultOf(lab().url('/lost'))).toMatch(/không gửi tệp \(302\)/u);
  });
});
