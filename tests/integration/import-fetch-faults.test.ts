import type { RequestListener } from 'node:http';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { IMPATIENT, PDF, PDF_TYPE, raw, sends, useFetching } from './support/fetching.ts';
import { startLab } from './support/import-lab.ts';

const PAGE = Buffer.from(`<!doctype html><html><body>${'<p>Điều 1.</p>'.repeat(50)}</body></html>`);

const { lab, get, faultOf, kept } = useFetching();

describe('what servers do wrong', () => {
  const endless =
    (headers: Record<string, string>, code = 200): RequestListener =>
    (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.writeHead(code, { ...PDF_TYPE, ...headers }).on('drain', more);
      more();
    };

  const cases: [name: string, answer: RequestListener, sentence: RegExp][] = [
    [
      'accepts and is silent',
      () => undefined,
      /không gửi gì suốt 1 giây nên đã dừng; hãy chạy lại/u,
    ],
    [
      'sends its headers and then nothing',
      (_, response) => response.writeHead(200, PDF_TYPE).flushHeaders(),
      /không gửi gì suốt 1 giây/u,
    ],
    [
      'sends half and then nothing',
      raw(`Content-Length: ${PDF.length}\r\n`, PDF.subarray(0, 4000), 'hold'),
      /không gửi gì suốt 1 giây/u,
    ],
    [
      'announces more than it sends',
      raw(`Content-Length: ${PDF.length + 1000}\r\n`, PDF),
      /tải thiếu/u,
    ],
    ['announces gigabytes', raw('Content-Length: 2147483648\r\n', PDF), /tải thiếu/u],
    [
      'announces less than it sends',
      raw(`Content-Length: ${PAGE.length - 10}\r\n`, PAGE),
      /tải thiếu/u,
    ],
    ['announces no number', raw('Content-Length: many\r\n', PDF), /không đúng giao thức HTTP/u],
    [
      'breaks off half-way',
      raw(`Content-Length: ${PDF.length}\r\n`, PDF.subarray(0, 4000), 'reset'),
      /tải thiếu/u,
    ],
    [
      'breaks off between chunks',
      raw('Transfer-Encoding: chunked\r\n', '5\r\n%PDF-\r\n'),
      /tải thiếu/u,
    ],
    ['breaks off without a known length', raw('', PDF.subarray(0, 4000)), /tải thiếu/u],
    [
      'breaks off before its headers end',
      ({ socket }) => socket.end('HTTP/1.1 200 OK\r\nConte'),
      /bị đứt \(ECONNRESET\)/u,
    ],
    ['closes at once', ({ socket }) => socket.destroy(), /bị đứt \(ECONNRESET\)/u],
    [
      'speaks no HTTP',
      ({ socket }) => socket.end('220 mail.example ESMTP\r\n'),
      /không đúng giao thức HTTP/u,
    ],
    [
      'sends headers without end',
      ({ socket }) => socket.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}`),
      /không đúng giao thức HTTP/u,
    ],
    [
      'switches to another protocol',
      ({ socket }) =>
        socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
      /không đúng giao thức HTTP/u,
    ],
    ['sends no end of bytes', endless({}), /lớn hơn 1 MB/u],
    ['sends more than the limit, announced', endless({ 'content-length': '9000000000' }), /1 MB/u],
    ['says no without end', endless({}, 404), /\(404\)/u],
    ['sends us on without end', endless({ location: 'file:///x' }, 302), /kiểu "file:"/u],
    [
      'sends little that unpacks to much',
      (_, response) => {
        response.writeHead(200, { ...PDF_TYPE, 'content-encoding': 'gzip' });
        const pack = createGzip();
        pack.pipe(response);
        pack.end(Buffer.alloc(30_000_000));
      },
      /lớn hơn 1 MB/u,
    ],
    [
      'sends a part of a packed file',
      sends(gzipSync(PDF).subarray(0, 40), { ...PDF_TYPE, 'content-encoding': 'gzip' }),
      /tải thiếu/u,
    ],
    [
      'says packed and is not',
      sends(PDF, { ...PDF_TYPE, 'content-encoding': 'gzip' }),
      /tải thiếu/u,
    ],
    [
      'packs in a way of its own',
      sends(PDF, { ...PDF_TYPE, 'content-encoding': 'rar' }),
      /nén tệp theo kiểu lạ/u,
    ],
    ['sends nothing at all', sends(Buffer.alloc(0)), /gửi tệp rỗng/u],
    ['sends a picture', sends(PDF, { 'content-type': 'image/png' }), /kiểu "image\/png"/u],
    [
      'sends a type with code in it',
      sends(PDF, { 'content-type': 'x/<script>alert(1)</script>' }),
      /kiểu "x\/scriptalert1\/script"/u,
    ],
    ['says that nothing changed to who asked nothing', status(304), /không gửi tệp \(304\)/u],
    ['sends a part nobody asked for', status(206), /không gửi tệp \(206\)/u],
    ['does not know the file', status(404), /Tệp không còn ở 127\.0\.0\.1:\d+ \(404\)/u],
    ['gave the file up', status(410), /Tệp không còn .* \(410\)/u],
    ['wants to know who asks', status(401), /từ chối cho tải \(401\)/u],
    ['forbids', status(403), /từ chối cho tải \(403\); hãy tải tệp bằng trình duyệt/u],
    ['is busy', status(429), /đang bận \(429\); hãy chạy lại sau\./u],
    ['is broken', status(500), /đang có lỗi \(500\)/u],
  ];

  function status(code: number): RequestListener {
    return (_, response) => response.writeHead(code, PDF_TYPE).end('Error');
  }

  it.each(cases)(
    '%s: one sentence, nothing kept, nothing left open',
    async (_, answer, sentence) => {
      lab().on('/bad', answer);
      const hangs = sentence.source.includes('không gửi gì');
      const said = await faultOf(lab().url('/bad'), hangs ? IMPATIENT : {});
      expect(said).toMatch(sentence);
      expect(said).toMatch(/^\p{Lu}[^\n]*; hãy [^\n]*\.$/u);
      expect(await kept()).toEqual([]);
      await lab().quiet();
    },
  );

  it('drips for ever: the time for the whole ends it', async () => {
    lab().on('/drip', (_, response) => {
      response.writeHead(200, PDF_TYPE);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await faultOf(lab().url('/drip'), { limits: { total: 300 } })).toMatch(
      /quá 1 giây chưa xong nên đã dừng/u,
    );
    expect(await kept()).toEqual([]);
  });

  it('counts the time of all redirects together', async () => {
    lab().on('/slow', (_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/slow' }).end(), 120);
    });
    expect(await faultOf(lab().url('/slow'), { limits: { total: 300 } })).toMatch(/chưa xong/u);
  });

  it('leaves no timer running, which would keep the command from ending', async () => {
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    lab().on('/f', sends(PDF));
    const before = timers();
    for (let at = 0; at < 5; at++) await get(lab().url('/f'));
    expect(timers()).toBeLessThan(before + 5);
  });

  it('is not there', async () => {
    const gone = await startLab();
    await gone.stop();
    expect(await faultOf(gone.url('/'))).toMatch(/^Không kết nối được với máy chủ 127\.0\.0\.1:/u);
  });
});
