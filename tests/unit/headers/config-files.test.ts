import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apacheConfig } from '../../../scripts/headers/apache.ts';
import { headersFor, headersOfMissing } from '../../../scripts/headers/for-path.ts';
import { iisConfig } from '../../../scripts/headers/iis.ts';
import { netlifyHeaders } from '../../../scripts/headers/netlify.ts';
import { nginxConfig } from '../../../scripts/headers/nginx.ts';
import { TYPES } from '../../../scripts/headers/policy.ts';
import { readApache, readIis, readNetlify, readNginx, type Sent } from './read-configs.ts';

/** One path of every kind that is treated apart, and names made to be mistaken for one. */
const PATHS = [
  '/index.html',
  '/404.html',
  '/sw.js',
  '/thu/sw.json',
  '/SHA256SUMS',
  '/_astro/Base.B2kd.css',
  '/tra-cuu/du-lieu/28126adaaccb.json',
  '/tra-cuu/du-lieu.json',
  '/x_astro/a.js',
  '/api/v1/index.json',
  '/van-ban/70-2020-qh14.json',
  '/van-ban/70-2020-qh14.xml',
  ...Object.keys(TYPES).map((extension) => `/thu/muc/tep.${extension}`),
];

describe.each([true, false])('over https: %s', (safe) => {
  it.each(PATHS)('Apache and nginx send what the source says for %s', (path) => {
    const wanted = headersFor(path, { safe });
    expect(readApache(apacheConfig(), path, 200, safe)).toEqual(wanted);
    const nginx = readNginx(nginxConfig(), path, safe);
    expect(nginx).toEqual(path === '/404.html' ? headersOfMissing({ safe }) : wanted);
  });

  it('Apache does not let the page for what is missing be kept', () => {
    const sent = readApache(apacheConfig(), '/404.html', 404, safe);
    expect(sent).toEqual(headersOfMissing({ safe }));
  });
});

describe('hosts that are always safe', () => {
  it.each(PATHS)('_headers says the same for %s, but leaves "ask again" to the host', (path) => {
    const {
      'Cache-Control': kept,
      'Content-Type': type,
      ...wanted
    } = headersFor(path, { safe: true });
    const sent: Sent = readNetlify(netlifyHeaders(), path);
    expect(sent).toEqual({
      ...wanted,
      ...(kept === 'no-cache' ? {} : { 'Cache-Control': kept }),
      // Every host knows pages.
      ...(path.endsWith('.html') ? {} : { 'Content-Type': type }),
    });
  });

  it.each(PATHS)(
    'web.config says the same for %s, but for data that stand beside pages',
    (path) => {
      const wanted: Sent = { ...headersFor(path, { safe: true }) };
      if ('Access-Control-Allow-Origin' in wanted && !path.startsWith('/api/')) {
        delete wanted['Access-Control-Allow-Origin'];
        wanted['Content-Security-Policy'] = "frame-ancestors 'none'";
      }
      const { 'Cache-Control': sentKept = '', ...sent } = readIis(iisConfig(), path);
      const { 'Cache-Control': kept = '', ...expected } = wanted;
      expect(sent).toEqual(expected);
      expect(directives(sentKept)).toEqual(directives(kept));
    },
  );
});

it('deploy/nginx.conf is what the source makes (UPDATE=1 writes it)', () => {
  const path = 'deploy/nginx.conf';
  if (process.env.UPDATE) writeFileSync(path, nginxConfig());
  expect(readFileSync(path, 'utf8')).toBe(nginxConfig());
});

it('no header of any server repeats which scripts or styles may run in a page', () => {
  const page = headersFor('/', { safe: true })['Content-Security-Policy'];
  expect(page).toBe("frame-ancestors 'none'");
});

function directives(kept: string): string[] {
  return kept.split(', ').sort();
}
