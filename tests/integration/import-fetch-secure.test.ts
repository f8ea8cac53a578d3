import { execFileSync } from 'node:child_process';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import * as tls from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PDF, sends, useFetching } from './support/fetching.ts';
import { startLab, type Lab } from './support/import-lab.ts';

const { lab, get, faultOf, kept } = useFetching();

/** A key and a certificate for this machine, where openssl can make one. */
function ownCertificate(): { readonly key: string; readonly cert: string } | null {
  try {
    const made = execFileSync(
      'openssl',
      // prettier-ignore
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
       '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost',
       '-keyout', '-', '-out', '-'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const [key, cert] = [
      /-+BEGIN PRIVATE[^]*?END PRIVATE KEY-+/u,
      /-+BEGIN CERT[^]*?END CERT\w+-+/u,
    ].map((part) => part.exec(made)?.[0]);
    return key !== undefined && cert !== undefined ? { key, cert } : null;
  } catch {
    return null;
  }
}

const certificate = ownCertificate();

describe.skipIf(!certificate)('over https (skipped where there is no openssl)', () => {
  let secure: Lab;
  const before = tls.getCACertificates('default');

  beforeAll(async () => {
    secure = await startLab(certificate ?? undefined);
    secure.on('/f', sends(PDF));
    secure.on('/down', (_, response) =>
      response.writeHead(302, { location: lab().url('/f') }).end(),
    );
  });
  afterEach(() => {
    tls.setDefaultCACertificates(before);
    vi.unstubAllEnvs();
  });
  afterAll(() => secure.stop());

  it('a certificate that nobody vouches for is refused', async () => {
    expect(await faultOf(secure.url('/f'))).toMatch(/chứng thư có lỗi\); hãy tải tệp bằng/u);
    expect(secure.asked).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('a file comes, and is never fetched without encryption', async () => {
    tls.setDefaultCACertificates([...before, certificate?.cert ?? '']);
    // No proxy is asked for what is on this machine.
    vi.stubEnv('HTTPS_PROXY', lab().url('/'));
    expect((await get(secure.url('/f'))).bytes.length).toBe(PDF.length);
    expect(await faultOf(secure.url('/down'))).toMatch(/chuyển hướng tới .* không mã hóa/u);
  });
});

describe('through a proxy', () => {
  it('goes what leaves this machine, and only that', async () => {
    const asked: string[] = [];
    const proxy = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data: Buffer) => {
        asked.push(data.toString().split('\r\n')[0] ?? '');
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])
      vi.stubEnv(name, `http://127.0.0.1:${port}`);
    try {
      lab().on('/f', sends(PDF));
      await get(lab().url('/f'));
      const said = await faultOf('https://official.invalid/a.pdf');
      expect(said).toMatch(/^Máy chủ trung gian \(proxy\) không cho tới official\.invalid/u);
      expect(asked).toEqual(['CONNECT official.invalid:443 HTTP/1.1']);
    } finally {
      vi.unstubAllEnvs();
      await new Promise((resolve) => proxy.close(resolve));
    }
  });
});
