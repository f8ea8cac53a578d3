import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import { createBundles } from '../../../scripts/usb/bundles.ts';

const site = mkdtempSync(join(tmpdir(), 'modules-'));
afterAll(() => rmSync(site, { recursive: true }));
mkdirSync(join(site, '_astro'));
const put = (name: string, text: string): void => writeFileSync(join(site, '_astro', name), text);
put('shared.js', 'export const told = globalThis.told;');
put(
  'preload-helper.Dyg-baNj.js',
  'let t = () => { throw new Error("asked ahead") }; export { t };',
);
put(
  'a.js',
  'import { told } from "./shared.js"; import { t as e } from "./preload-helper.Dyg-baNj.js";' +
    'told.push("a"); e(() => import("./late.js"), ["_astro/late.js"]).then(({ word }) => told.push(word));',
);
put(
  'late.js',
  'import { told } from "./shared.js"; told.push("late begins"); export const word = "late";',
);

/** What the modules told when run as one classic script. */
async function run(code: string): Promise<string[]> {
  const told: string[] = [];
  runInNewContext(code, { told, document: {}, HTMLScriptElement: EventTarget, URL });
  await new Promise((done) => setTimeout(done, 20));
  return told;
}

it('modules run in order, what is loaded late is in it, and nothing is asked ahead', async () => {
  const bundles = createBundles(site);
  const modules = [
    { file: '/_astro/a.js' },
    { text: 'import { told } from "./_astro/shared.js"; told.push("text")' },
  ];
  const one = await bundles.of(modules);
  expect(one?.code).not.toMatch(/\bimport\b|\bexport\b/);
  expect(await run(one?.code ?? '')).toEqual(['a', 'text', 'late begins', 'late']);
});

it('the same modules are one script, and a page without any has none', async () => {
  const bundles = createBundles(site);
  const modules = [{ file: '/_astro/shared.js' }];
  const [one, other] = await Promise.all([bundles.of(modules), bundles.of([...modules])]);
  expect(one).toBe(other);
  expect(await bundles.of([])).toBeNull();
  expect(await bundles.all()).toEqual([one]);
});
