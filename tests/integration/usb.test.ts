import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWhole } from '../../scripts/usb/check-whole.ts';
import { attribute, elementsOf, innerText, type Element } from '../../scripts/usb/elements.ts';
import { listFiles } from '../../scripts/lib/list-files.ts';
import { makeEdition, type EditionReport } from '../../scripts/usb/make-edition.ts';
import { OPEN_ME, READ_ME } from '../../scripts/usb/read-me.ts';
import { hashOf } from '../../scripts/usb/policy.ts';
import { referencesOf } from '../../scripts/usb/references.ts';
import { heldAt } from '../../src/edition/files/read-by-script.ts';

const SITE = 'dist';
let folder = '';
let stick = '';
let report: EditionReport;
let onSite: string[] = [];
let onStick: string[] = [];
/** Of the pages on the stick, by their files. */
let facts = new Map<string, Facts>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usb-'));
  stick = join(folder, 'stick');
  report = await makeEdition({ site: SITE, outDir: stick });
  onSite = await listFiles(SITE);
  onStick = await listFiles(stick);
  facts = await factsOf(stick);
});
afterAll(() => rm(folder, { recursive: true }));

const read = (root: string, file: string): Promise<string> => readFile(join(root, file), 'utf8');

/** What these tests ask of a page; reading one takes longer than all they do with it. */
interface Facts {
  readonly styles: readonly string[];
  /** What is read on it. */
  readonly text: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses that a reader may go to, and those of files. */
  readonly links: readonly string[];
  readonly parts: readonly string[];
  readonly policies: readonly string[];
  /** Scripts that run: what they are, where from, or what they say. */
  readonly scripts: readonly { type: string | null; src: string | null; text: string }[];
  /** Paths of data that scripts on it ask for. */
  readonly sources: readonly string[];
}

async function factsOf(root: string): Promise<Map<string, Facts>> {
  const facts = new Map<string, Facts>();
  for (const file of (await listFiles(root)).filter((name) => name.endsWith('.html')))
    facts.set(file, readFacts(await read(root, file)));
  return facts;
}

function readFacts(html: string): Facts {
  const elements = elementsOf(html);
  const hrefs = (links: boolean): string[] =>
    elements
      .filter(({ tagName }) => (tagName === 'a') === links)
      .flatMap(referencesOf)
      .flatMap((reference) => reference.hrefs);
  const is = (name: string, value: string) => (element: Element) =>
    attribute(element, name)?.toLowerCase() === value;
  return {
    text: elements
      .filter(({ tagName }) => tagName !== 'script' && tagName !== 'style')
      .map(innerText)
      .filter((text) => text !== '')
      .join('|'),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(innerText),
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    links: hrefs(true),
    parts: hrefs(false),
    policies: elements
      .filter(is('http-equiv', 'content-security-policy'))
      .map((element) => attribute(element, 'content') ?? ''),
    scripts: elements
      .filter((one) => one.tagName === 'script' && !attribute(one, 'type')?.endsWith('json'))
      .map((one) => ({
        type: attribute(one, 'type'),
        src: attribute(one, 'src'),
        text: innerText(one),
      })),
    sources: elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => /^data-(?:.*-)?source$/.test(name)).map(({ value }) => value),
    ),
  };
}

describe('the edition for a USB stick', () => {
  it('has every address of the site: each page with its places, each file as it is', async () => {
    expect(report.pages).toBeGreaterThan(300);
    for (const [file, { text, ids }] of await factsOf(SITE)) {
      expect(facts.get(file)?.text, file).toBe(text);
      expect(facts.get(file)?.ids, file).toEqual(ids);
    }
    const asItIs = onSite.filter((name) =>
      /\.(?:json|xml|md|txt|csv|docx|ics|atom|svg)$/.test(name),
    );
    expect(asItIs.length).toBeGreaterThan(200);
    for (const file of asItIs)
      expect(
        (await readFile(join(stick, file))).equals(await readFile(join(SITE, file))),
        file,
      ).toBe(true);
  });

  it('leads from every page to files that are there, and to places in them', () => {
    const root = pathToFileURL(`${stick}/`).href;
    const files = new Set(onStick);
    /** The file an address leads to, from one; and the place in it. */
    const follow = (file: string, href: string): { target: string; id: string } => {
      const url = new URL(href, root + file);
      const target = url.href.startsWith(root) ? fileURLToPath(url).slice(stick.length + 1) : '';
      return { target, id: decodeURIComponent(url.hash.slice(1)) };
    };
    const broken: string[] = [];
    let followed = 0;
    for (const [file, { links, parts }] of facts)
      for (const [i, href] of [...links, ...parts].entries()) {
        if (/^(?:https?|mailto|tel|data):/.test(href)) continue;
        followed++;
        const { target, id } = follow(file, href);
        const isPlace = i >= links.length || id === '' || facts.get(target)?.ids.has(id) === true;
        if (href.startsWith('/') || !files.has(target) || !isPlace)
          broken.push(`${file} → ${href}`);
      }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(20_000);
  });

  it('has style sheets whose pictures and fonts are there', () => {
    let followed = 0;
    for (const [file, { styles }] of facts)
      for (const [, href = ''] of styles.join('\n').matchAll(/url\(["']?([^"')]+)/g)) {
        if (/^(?:data:|#)/.test(href)) continue;
        followed++;
        expect(existsSync(new URL(href, pathToFileURL(join(stick, file)))), href).toBe(true);
        expect(href).not.toMatch(/^\//);
      }
    expect(followed).toBeGreaterThan(1000);
  });

  it('runs on each page classic scripts from files, and inline ones by their sums', () => {
    for (const [file, { policies, scripts }] of facts) {
      if (file === OPEN_ME) continue;
      expect(policies.length, file).toBeGreaterThan(0);
      for (const policy of policies) {
        expect(policy, file).toContain("connect-src 'none'");
        expect(policy, file).not.toMatch(/'self'|https?:|\*/);
      }
      for (const { type, src, text } of scripts) {
        expect(type, file).toBeNull();
        if (src === null) expect(policies.join(' '), file).toContain(hashOf(text));
      }
    }
  });

  it('holds in a script each file that scripts read', async () => {
    const named = new Set([...facts.values()].flatMap(({ sources }) => sources));
    expect([...named].sort()).toEqual([
      '/tra-cuu/du-lieu.json',
      '/tra-cuu/ten.json',
      '/tra-cuu/viec.json',
    ]);
    const list = JSON.parse(await read(SITE, 'tra-cuu/du-lieu.json')) as {
      readonly outline: { readonly path: string };
      readonly shards: readonly { readonly path: string }[];
    };
    for (const { path } of [list.outline, ...list.shards]) named.add(`/tra-cuu/${path}`);
    for (const path of named) {
      const held: string[] = [];
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what a browser does
      new Function('handOver', await read(stick, heldAt(path)))((text: string) => held.push(text));
      expect(held).toEqual([await read(SITE, path.slice(1))]);
    }
  });

  it('lists the sums of all that is on it, and says so beside the pages', async () => {
    const files = await checkWhole(stick);
    expect([...files, 'SHA256SUMS'].sort()).toEqual(onStick);
    const text = await read(stick, READ_ME);
    expect(text).toContain('22/11/2026');
    expect(text).toContain(`${String(files.length)} tệp`);
    expect(text).toContain(OPEN_ME);
    expect(text).toMatch(/^\uFEFF/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('weighs at most half as much again as the site', async () => {
    const weigh = async (root: string, files: readonly string[]): Promise<number> =>
      (await Promise.all(files.map((file) => stat(join(root, file))))).reduce(
        (sum, { size }) => sum + size,
        0,
      );
    expect((await weigh(stick, onStick)) / (await weigh(SITE, onSite))).toBeLessThan(1.5);
  });
});
