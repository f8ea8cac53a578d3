import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createManners } from '../../scripts/import/fetch/manners.ts';
import {
  fakeClock,
  IMPATIENT,
  PDF,
  PDF_TYPE,
  raw,
  sends,
  useFetching,
} from './support/fetching.ts';

const { lab, cache, get, faultOf, kept } = useFetching();

describe('copies', () => {
  /** Answers with what it is given, and with 304 to whoever has it. */
  const tagged =
    (body: Buffer, etag: string): RequestListener =>
    ({ headers }, response) => {
      if (headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { ...PDF_TYPE, etag }).end(body);
    };
  const closed: RequestListener = ({ socket }) => socket.destroy();

  it('are kept under their SHA-256 with what is known of them, and nothing else is', async () => {
    lab().on('/kept', (_, response) =>
      response
        .writeHead(200, {
          ...PDF_TYPE,
          etag: '"1"',
          'last-modified': 'Mon, 02 Mar 2026 07:00:00 GMT',
        })
        .end(PDF),
    );
    const { sha256 } = await get(lab().url('/kept'));
    const names = await kept();
    expect(names).toHaveLength(2);
    expect((await readFile(join(cache(), `${sha256}.bin`))).equals(PDF)).toBe(true);
    const facts = names.find((name) => name.endsWith('.json')) ?? '';
    expect(JSON.parse(await readFile(join(cache(), facts), 'utf8'))).toEqual({
      url: lab().url('/kept'),
      finalUrl: lab().url('/kept'),
      sha256,
      type: 'application/pdf',
      fetchedOn: '2026-03-03',
      etag: '"1"',
      lastModified: 'Mon, 02 Mar 2026 07:00:00 GMT',
    });
  });

  it('are used when the server says that nothing changed', async () => {
    lab().on('/tagged', tagged(PDF, '"1"'));
    await get(lab().url('/tagged'));
    const later = createManners(0, fakeClock(Date.parse('2026-05-05')));
    const again = await get(lab().url('/tagged'), { manners: later });
    expect(again).toMatchObject({ from: 'cache', note: null, fetchedOn: '2026-03-03' });
    expect(Buffer.from(again.bytes).equals(PDF)).toBe(true);
  });

  it('are asked after by day where there is no tag', async () => {
    const day = 'Mon, 02 Mar 2026 07:00:00 GMT';
    lab().on('/dated', ({ headers }, response) => {
      if (headers['if-modified-since'] === day) response.writeHead(304).end();
      else response.writeHead(200, { ...PDF_TYPE, 'last-modified': day }).end(PDF);
    });
    await get(lab().url('/dated'));
    expect((await get(lab().url('/dated'))).from).toBe('cache');
  });

  it('behind a redirect are asked after where they are', async () => {
    lab().on('/door', (_, response) => response.writeHead(302, { location: '/room' }).end());
    lab().on('/room', tagged(PDF, '"1"'));
    await get(lab().url('/door'));
    expect(await get(lab().url('/door'))).toMatchObject({ from: 'cache', url: lab().url('/room') });
    expect(lab().asked.findLast(({ path }) => path === '/door')?.headers).not.toHaveProperty(
      'if-none-match',
    );
  });

  it('give way to what changed', async () => {
    lab().on('/changed', tagged(PDF, '"1"'));
    await get(lab().url('/changed'));
    const newer = Buffer.concat([PDF, Buffer.from('%%EOF\n')]);
    lab().on('/changed', tagged(newer, '"2"'));
    const file = await get(lab().url('/changed'));
    expect(file.from).toBe('network');
    expect(file.bytes.length).toBe(newer.length);
  });

  it.each([
    ['the connection fails', closed, /bị đứt/u],
    ['the server is broken', (_, response) => response.writeHead(502).end(), /\(502\)/u],
    ['it breaks off half-way', raw('Content-Length: 999\r\n', 'half'), /tải thiếu/u],
    ['it hangs', () => undefined, /không gửi gì/u],
  ] as [string, RequestListener, RegExp][])(
    'are used, and it is said, when %s',
    async (_, answer, why) => {
      lab().on('/failing', tagged(PDF, '"1"'));
      await get(lab().url('/failing'));
      lab().on('/failing', answer);
      const file = await get(lab().url('/failing'), IMPATIENT);
      expect(file.from).toBe('cache');
      expect(file.note).toMatch(/^Dùng bản đã tải ngày 03\/03\/2026, vì lần này không tải được: /u);
      expect(file.note).toMatch(why);
      expect(Buffer.from(file.bytes).equals(PDF)).toBe(true);
    },
  );

  it('do not hide that the server says no', async () => {
    lab().on('/gone', tagged(PDF, '"1"'));
    await get(lab().url('/gone'));
    lab().on('/gone', (_, response) => response.writeHead(404).end());
    expect(await faultOf(lab().url('/gone'))).toContain('(404)');
  });

  it.each([
    ['other bytes', '.bin', 'changed'],
    ['no bytes', '.bin', ''],
    ['facts that are no JSON', '.json', '{'],
    ['facts of another kind', '.json', '[]'],
    ['facts that lead elsewhere', '.json', '{"sha256":"../../secret"}'],
  ])('that hold %s are fetched anew', async (_, ending, text) => {
    lab().on('/spoilt', tagged(PDF, '"1"'));
    await get(lab().url('/spoilt'));
    const name = (await kept()).find((one) => one.endsWith(ending)) ?? '';
    await writeFile(join(cache(), name), text);
    const file = await get(lab().url('/spoilt'));
    expect(file.from).toBe('network');
    expect(Buffer.from(file.bytes).equals(PDF)).toBe(true);
    // What was spoilt is whole again.
    expect((await get(lab().url('/spoilt'))).from).toBe('cache');
  });

  it('that cannot be kept do not cost what was fetched', async () => {
    lab().on('/unkept', sends(PDF));
    const blocked = join(cache(), 'file');
    await writeFile(blocked, '');
    const file = await get(lab().url('/unkept'), { cache: join(blocked, 'import') });
    expect(file.bytes.length).toBe(PDF.length);
    expect(file.note).toContain('Không giữ được bản tải về');
  });

  it('that cannot take their place leave nothing half-written', async () => {
    lab().on('/unplaced', sends(PDF));
    const { sha256 } = await get(lab().url('/unplaced'));
    await rm(join(cache(), `${sha256}.bin`));
    await mkdir(join(cache(), `${sha256}.bin`));
    const before = await kept();
    expect((await get(lab().url('/unplaced'))).note).toContain('Không giữ được bản tải về');
    expect(await kept()).toEqual(before);
  });
});
