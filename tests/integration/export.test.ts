import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { exportedDocument, type ExportedDocument } from '../../src/export/json/document-schema.ts';
import { exportedIndex } from '../../src/export/json/index-file.ts';
import { compareTexts } from '../../src/legal/fidelity.ts';
import { verbatimText } from '../../src/markdown/page-text.ts';
import { calendarFaults, eventsOf } from './support/ics.ts';
import { readXml } from '../unit/export/support/xml-text.ts';

const FOLDER = 'dist/van-ban';
const read = (path: string): string => readFileSync(path, 'utf8');
const slugs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => basename(name, '.json'));
const documents = slugs.map(
  (slug) => JSON.parse(read(join(FOLDER, `${slug}.json`))) as ExportedDocument,
);
const verbatim = documents.filter(({ text }) => text?.kind === 'verbatim');

it('every document of the content is published', () => {
  const content = readdirSync('content/van-ban').filter((name) => name.endsWith('.mdx'));
  expect([...slugs].sort()).toEqual(content.map((name) => basename(name, '.mdx')).sort());
});

describe('the published schema', () => {
  const published = JSON.parse(read('dist/api/v1/schema.json')) as Parameters<
    typeof z.fromJSONSchema
  >[0];
  const schema = z.fromJSONSchema(published);

  test.each(documents.map((document) => [document.id, document] as const))(
    'takes %s',
    (_, document) => {
      expect(schema.safeParse(document).error?.issues).toBeUndefined();
      expect(exportedDocument.safeParse(document).error?.issues).toBeUndefined();
    },
  );

  it('refuses a document that is not as it says', () => {
    const [document] = documents;
    expect(schema.safeParse({ ...document, schema: 2 }).success).toBe(false);
    expect(schema.safeParse({ ...document, extra: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...document, effect: null }).success).toBe(false);
  });

  it('says what its fields are', () => {
    expect(JSON.stringify(published).match(/"description"/gu)?.length).toBeGreaterThan(30);
  });
});

describe('a verbatim document', () => {
  test.each(verbatim.map(({ id }) => id))('%s has the words of its page in every file', (id) => {
    const page = verbatimText(read(join(FOLDER, id, 'index.html'))) ?? '';
    expect(page.length).toBeGreaterThan(1000);
    const document = documents.find((one) => one.id === id);
    const provisions = Object.values(document?.text?.provisions ?? {}).map(({ text }) => text);
    for (const words of [
      read(join(FOLDER, `${id}.txt`)),
      readXml(read(join(FOLDER, `${id}.xml`))).text,
      provisions.join('\n'),
    ])
      expect(compareTexts(page, words).first).toBeNull();
  });

  it('is there to be tested', () => {
    expect(verbatim.length).toBeGreaterThanOrEqual(2);
  });
});

test.each(documents.filter(({ text }) => text?.kind === 'digest').map(({ id }) => id))(
  'the digest %s says in every file that it is none of the law’s words',
  (id) => {
    for (const ending of ['txt', 'md', 'xml', 'json'])
      expect(read(join(FOLDER, `${id}.${ending}`))).toContain('không phải lời của văn bản');
  },
);

test.each(documents.map((document) => [document.id, document] as const))(
  'what %s points to is there',
  (id, { files, relations, text }) => {
    const all = [...relations.outgoing, ...relations.incoming].flatMap(({ url }) => url ?? []);
    for (const url of [...Object.values(files), ...all])
      if (url !== null && url !== undefined)
        expect(() =>
          read(join('dist', url.endsWith('/') ? `${url}index.html` : url)),
        ).not.toThrow();
    const html = read(join(FOLDER, id, 'index.html'));
    for (const address of Object.keys(text?.provisions ?? {}))
      expect(html, address).toContain(` id="${address}"`);
  },
);

it('relations are told from both ends', () => {
  const byId = new Map(documents.map((one) => [one.id, one]));
  for (const { id, relations } of documents)
    for (const { document, kind } of relations.outgoing) {
      const back = byId.get(document)?.relations.incoming;
      if (back) expect(back.some((one) => one.document === id && one.kind === kind)).toBe(true);
    }
});

it('the index lists every document as its own file tells of it', () => {
  const index = exportedIndex.parse(JSON.parse(read('dist/api/v1/index.json')));
  expect(index.documents.map(({ id }) => id).sort()).toEqual([...slugs].sort());
  for (const entry of index.documents) {
    const document = documents.find(({ id }) => id === entry.id);
    expect(entry.effect.state).toBe(document?.effect.state);
    expect(entry.text).toBe(document?.text?.kind ?? null);
    expect(entry.files).toEqual(document?.files);
    if (document?.issued?.evidence.confidence === 'C') expect(entry.issued).toBeNull();
  }
});

describe('feeds', () => {
  const feeds = [
    'dist/thay-doi.atom',
    ...[join(FOLDER, 'linh-vuc'), FOLDER].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.atom'))
        .map((name) => join(folder, name)),
    ),
  ];

  it('are there for each document', () => {
    for (const slug of slugs) {
      expect(feeds).toContain(join(FOLDER, `${slug}.atom`));
      const html = read(join(FOLDER, slug, 'index.html'));
      expect(html).toContain(`type="application/atom+xml" href="/van-ban/${slug}.atom"`);
    }
  });

  test.each(feeds)('%s has entries of its own that lead to pages', (file) => {
    const xml = read(file);
    const { elements } = readXml(xml);
    const ids = Array.from(xml.matchAll(/<id>([^<]+)/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, attributes } of elements)
      if (name === 'link' && attributes.type === 'text/html')
        expect(() => read(join('dist', attributes.href ?? '', 'index.html'))).not.toThrow();
    expect(xml).not.toMatch(/<updated>(?:2026-11-2[3-9]|2026-12|2027)/u);
  });

  it('of fields and documents hold what the feed of all holds, and no more', () => {
    const [all = '', ...fields] = feeds.map(read);
    const titles = (xml: string) =>
      Array.from(xml.matchAll(/<entry>\n<id>([^<]+)/gu), ([, id = '']) => id);
    const whole = new Set(titles(all));
    expect(whole.size).toBeGreaterThan(20);
    for (const field of fields) for (const id of titles(field)) expect(whole).toContain(id);
    expect(fields.some((field) => titles(field).length > 0)).toBe(true);
  });
});

it('the calendar of effect is a valid file with the days the feed tells', () => {
  const file = readFileSync('dist/hieu-luc/lich.ics');
  expect(calendarFaults(file)).toEqual([]);
  const days = [...eventsOf(file.toString('utf8')).values()].map((event) => event.get('DTSTART'));
  expect(days.length).toBeGreaterThan(50);
  const told = new Set(
    Array.from(read('dist/thay-doi.atom').matchAll(/thay-doi%7C([\d-]{10})/gu), ([, day = '']) =>
      day.replaceAll('-', ''),
    ),
  );
  for (const day of days) expect(told).toContain(day);
});
