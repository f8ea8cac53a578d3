import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KEPT_KEYS } from '../../../src/components/trust/kept-here.ts';

/** Scripts that reach for the browser's store, and under which key each keeps what. */
const KEEPERS: Readonly<Record<string, string>> = {
  'components/offline/offer.ts': 'ngoai-tuyen.de-sau',
  'components/search/recent.ts': 'tim-gan-day',
  'components/training/saved-progress.ts': 'tap-huan.v1',
  'components/ui/theme-toggle.ts': 'giao-dien',
  'components/language/english.ts': 'ngon-ngu',
  'components/ui/fetch-fonts.ts': 'phong-chu',
  'layouts/theme-script.ts': 'giao-dien',
};

/** Hand the store over to one of {@link KEEPERS}, and keep nothing themselves. */
const HANDING: readonly string[] = ['components/search/search-page.ts'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/u.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

it('only known scripts keep anything on the device, each under a key the site tells', () => {
  const reaching = sources.filter(({ text }) =>
    /\blocalStorage\b/u.test(text.replace(/\/\*[\s\S]*?\*\//gu, '')),
  );
  const files = reaching
    .map(({ file }) => file)
    .filter((file) => !file.startsWith('components/trust/'));
  expect(files.filter((file) => !(file in KEEPERS) && !HANDING.includes(file))).toEqual([]);
  for (const [file, key] of Object.entries(KEEPERS))
    expect(sources.find((one) => one.file === file)?.text).toContain(`'${key}'`);
  const told = KEPT_KEYS.map(({ key }) => key).sort();
  expect([...new Set(Object.values(KEEPERS))].sort()).toEqual(told);
});

it('nothing writes a cookie, or keeps anything in another way', () => {
  const ways = /document\.cookie|cookieStore|sessionStorage|indexedDB|navigator\.sendBeacon/u;
  expect(sources.filter(({ text }) => ways.test(text)).map(({ file }) => file)).toEqual([]);
});
