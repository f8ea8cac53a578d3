import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, headersOfMissing } from '../../scripts/headers/for-path.ts';
import { TYPES } from '../../scripts/headers/policy.ts';
import { writeConfig } from '../../scripts/headers/write-config.ts';
import { WEB_SERVERS, type WebServer } from './support/web-servers.ts';

const FILES = [
  'index.html',
  'van-ban/mot/index.html',
  'sw.js',
  'SHA256SUMS',
  '_astro/trang.B2kd.css',
  '_astro/trang.B2kd.js',
  'tra-cuu/du-lieu/28126adaaccb.json',
  'api/v1/index.json',
  ...Object.keys(TYPES)
    .filter((extension) => extension !== 'html')
    .map((extension) => `van-ban/mot.${extension}`),
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tra-cuu-trang-'));
  for (const file of [...FILES, '404.html']) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
  await writeConfig(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

for (const { name, possible, start } of WEB_SERVERS)
  describe.skipIf(!possible)(`${name}${possible ? '' : ' (skipped: not on this machine)'}`, () => {
    let server: WebServer;
    beforeAll(async () => {
      server = await start(folder);
    });
    afterAll(() => server.stop());

    it.each(FILES)(
      'sends %s with the headers of the source and with nothing of its own',
      async (file) => {
        const path = `/${file.replace(/index\.html$/u, '')}`;
        const answer = await fetch(server.url + path);
        expect(answer.status).toBe(200);
        expect(await answer.text()).toBe(file);
        expect(chosen(answer.headers)).toEqual(lowered(headersFor(path, { safe: false })));
      },
    );

    it('answers what is not there with the page for it, which is not to be kept', async () => {
      for (const path of [
        '/khong-co/',
        '/khong-co.json',
        '/_astro/khong-co.js',
        '/khong-co/sw.js',
      ]) {
        const answer = await fetch(server.url + path);
        expect(answer.status).toBe(404);
        expect(await answer.text()).toBe('404.html');
        expect(chosen(answer.headers)).toEqual(lowered(headersOfMissing({ safe: false })));
      }
    });
  });

/** Headers the source speaks of; others, like the date, are the server's. */
const OURS = Object.keys({
  ...headersFor('/api/v1/index.json', { safe: true }),
}).map((name) => name.toLowerCase());

function chosen(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => OURS.includes(name)));
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
