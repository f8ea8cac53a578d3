import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { readAdvisories } from '../../../scripts/audit/advisories.ts';
import { askRegistry, type Answer } from '../../../scripts/audit/ask-registry.ts';
import { auditReport } from '../../../scripts/audit/report.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A registry of this machine that answers as it is told. */
async function registry(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/kho/`);
}

const PACKAGES = { 'goi-mot': ['1.0.0'], '@nhom/goi-hai': ['2.0.0', '2.1.0'] };

function says(body: string, status = 200): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
}

function fault(severity: string, title = 'Lỗ hổng'): object {
  return { id: 1, severity, title, vulnerable_versions: '<2', url: 'https://vidu.vn/1' };
}

it('asks with the names and versions of packages, at the registry’s own path, and no key', async () => {
  let heard = '';
  const url = await registry((request, response) => {
    heard += `${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? 'no key'} `;
    request.on('data', (part: Buffer) => (heard += part.toString()));
    request.on('end', () => response.end('{}'));
  });
  expect(await askRegistry(url, PACKAGES, 2000)).toEqual({ kind: 'asked', advisories: [] });
  expect(heard).toBe(
    `POST /kho/-/npm/v1/security/advisories/bulk no key ${JSON.stringify(PACKAGES)}`,
  );
});

it.each([
  ['critical', 1],
  ['high', 1],
  ['moderate', 0],
  ['low', 0],
  // A word nobody has heard of is taken for the worst.
  ['terrible', 1],
] as const)('a known fault of severity %s ends the command with %s', async (severity, code) => {
  const url = await registry(says(JSON.stringify({ 'goi-mot': [fault(severity)] })));
  const report = auditReport(await askRegistry(url, PACKAGES, 2000), 3, false);
  expect(report.code).toBe(code);
  expect(report.lines.join('\n')).toMatch(/goi-mot <2: Lỗ hổng/u);
});

it('nothing known is said, too', () => {
  expect(auditReport({ kind: 'asked', advisories: [] }, 3, true)).toEqual({
    lines: ['Đã hỏi về 3 gói: không có lỗ hổng đã biết.'],
    code: 0,
  });
});

it.each([
  ['offers no list', says('', 405), /không có danh sách lỗ hổng \(mã 405\)/u],
  ['has nothing there', says('<html>', 404), /không có danh sách lỗ hổng \(mã 404\)/u],
  ['is in trouble', says('', 503), /trả lời mã 503/u],
  ['says something else', says('<html>hello</html>'), /không đọc được/u],
  ['says it in another form', says('{"advisories":{"1":{}}}'), /không đọc được/u],
  ['says nothing', () => undefined, /không trả lời trong 0.3 giây/u],
  [
    'begins and stops',
    (_request, response) => {
      response.writeHead(200).write('{"goi-mot":[');
    },
    /không trả lời trong 0.3 giây/u,
  ],
  ['hangs up', (request) => request.socket.destroy(), /không kết nối được/u],
  [
    'sends elsewhere',
    (_request, response) => {
      response.writeHead(302, { location: 'https://vidu.vn/' }).end();
    },
    /không kết nối được/u,
  ],
] satisfies [string, RequestListener, RegExp][])(
  'a registry that %s is told in a sentence, and fails only when asked to be strict',
  async (_what, listener, words) => {
    const answer: Answer = await askRegistry(await registry(listener), PACKAGES, 300);
    const { lines, code } = auditReport(answer, 3, false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^KHÔNG kiểm tra được/u);
    expect(lines[0]).toMatch(words);
    expect(code).toBe(0);
    expect(auditReport(answer, 3, true).code).toBe(1);
  },
);

it('what a registry says cannot write over the terminal', () => {
  const title = 'a\u001B[2Jb\nc\u202Ed';
  expect(readAdvisories({ x: [{ severity: 'low', title }] })?.[0]?.title).toBe('a [2Jb c d');
});
