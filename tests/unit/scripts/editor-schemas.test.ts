import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  FILE_KINDS,
  kindOf,
  schemaName,
  type FileKind,
} from '../../../scripts/schemas/file-kinds.ts';
import { SCHEMA_FOLDER, schemaFiles } from '../../../scripts/schemas/schema-files.ts';
import { contentPath } from '../../../src/content/paths.ts';
import { splitFrontmatter } from '../../../src/content/read/frontmatter.ts';

const TO_MEND = 'Run: npm run schemas -- --write';

/** The committed schema of a kind, as a validator of its own. */
async function committed(kind: FileKind): Promise<z.ZodType> {
  const text = await readFile(`${SCHEMA_FOLDER}/${schemaName(kind)}.json`, 'utf8');
  return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
}

/** What a content file says: all of a YAML file, the facts of an MDX file. */
async function written(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  return path.endsWith('.mdx') ? splitFrontmatter(text).value?.data : parse(text);
}

/** Content files below the content folder, in order; an editor's own contacts are not ours. */
async function contentFiles(): Promise<string[]> {
  const entries = await readdir('content', { recursive: true });
  return entries
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:yaml|mdx)$/u.test(name) && !name.endsWith('.local.yaml'))
    .sort();
}

const files = await contentFiles();
const validators = new Map<FileKind, z.ZodType>();
for (const kind of FILE_KINDS) validators.set(kind, await committed(kind));

const takes = (kind: FileKind, value: unknown): boolean =>
  validators.get(kind)?.safeParse(value).success ?? false;

describe('the committed schemas for editors', () => {
  it('are what the schemas of the code and the lists of content make of them', async () => {
    const made = await schemaFiles('content');
    for (const { path, text } of made) expect(await readFile(path, 'utf8'), TO_MEND).toBe(text);
    const names = made.map(({ path }) => path).filter((path) => path.startsWith(SCHEMA_FOLDER));
    const kept = (await readdir(SCHEMA_FOLDER)).map((name) => `${SCHEMA_FOLDER}/${name}`);
    expect(kept.sort(), TO_MEND).toEqual(names.sort());
  });

  it.each(files)('take %s', async (file) => {
    const kind = kindOf(file);
    expect(kind, `scripts/schemas/file-kinds.ts knows no kind of ${file}`).not.toBeNull();
    if (kind) expect(takes(kind, await written(`content/${file}`))).toBe(true);
  });

  it('are one for each place that content is read from', () => {
    const byHand = Object.entries(contentPath)
      // Texts word for word, and what commands write.
      .filter(([key]) => !['sources', 'seen', 'permalinks'].includes(key))
      .map(([, path]) => relative('.', path('.')));
    for (const place of byHand)
      expect(FILE_KINDS.some(({ files: of }) => of === place || of.startsWith(`${place}/`))).toBe(
        true,
      );
  });
});

/** The first file of each kind of which one says something. */
const examples: { kind: FileKind; file: string }[] = [];
for (const kind of FILE_KINDS) {
  const file = files.find((name) => kindOf(name) === kind);
  if (file === undefined) continue;
  const value = await written(`content/${file}`);
  if (!Array.isArray(value) || value.length > 0) examples.push({ kind, file });
}

type Entry = Record<string, unknown>;

/** The entry a file says most about: itself, or the first of its list. */
function entryOf(value: unknown): Entry {
  return (Array.isArray(value) ? value[0] : value) as Entry;
}

/** A file with another entry in the place of its first. */
function withEntry(value: unknown, entry: Entry): unknown {
  return Array.isArray(value) ? [entry, ...(value.slice(1) as unknown[])] : entry;
}

/** An entry with a field called otherwise, or left out where no name is given. */
function renamed(entry: Entry, key: string, name: string | null): Entry {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([each, value]) =>
      each !== key ? [[each, value]] : name === null ? [] : [[name, value]],
    ),
  );
}

describe.each(examples)('the schema of $file', ({ kind, file }) => {
  it('refuses it with a field misspelt or missing', async () => {
    const good = await written(`content/${file}`);
    const entry = entryOf(good);
    expect(takes(kind, good)).toBe(true);
    const keys = Object.keys(entry);
    for (const key of keys)
      expect(takes(kind, withEntry(good, renamed(entry, key, `${key}x`))), key).toBe(false);
    const required = keys.filter((key) => !takes(kind, withEntry(good, renamed(entry, key, null))));
    expect(required).not.toEqual([]);
  });

  it('refuses a day in another form', async () => {
    const good = await written(`content/${file}`);
    const entry = entryOf(good);
    if (!('checkedOn' in entry)) return;
    expect(takes(kind, withEntry(good, { ...entry, checkedOn: '22/11/2026' }))).toBe(false);
  });
});

describe('what an editor is offered', () => {
  const schema = (name: string) =>
    readFile(`${SCHEMA_FOLDER}/${name}.json`, 'utf8').then(
      (text) => JSON.parse(text) as { definitions?: Record<string, { enum: string[] }> },
    );

  it('holds the ids of issuers, sources, fields and territories', async () => {
    const { definitions } = await schema('van-ban');
    expect(definitions?.issuers?.enum).toContain('chinh-phu');
    expect(definitions?.sources?.enum).toContain('phap-dien');
    expect(definitions?.types?.enum).toContain('nghi-dinh');
    expect(Object.keys(definitions ?? {})).toEqual(
      expect.arrayContaining(['departments', 'fields', 'territories']),
    );
  });

  it('does not refuse an id that is newer than the schemas, but a type that is none', async () => {
    const kind = kindOf('van-ban/a.mdx');
    const good = (await written('content/van-ban/70-2020-qh14.mdx')) as Entry;
    if (!kind) throw new Error('no kind');
    expect(takes(kind, { ...good, issuer: 'bo-moi-lap' })).toBe(true);
    expect(takes(kind, { ...good, type: 'sac-lenh-moi' })).toBe(false);
  });

  it('is explained, every field at the top of a file, in Vietnamese', async () => {
    const unexplained: string[] = [];
    for (const kind of FILE_KINDS) {
      const text = await readFile(`${SCHEMA_FOLDER}/${schemaName(kind)}.json`, 'utf8');
      for (const [name, field] of fieldsOf(JSON.parse(text) as Node))
        if (field.description === undefined && field.const === undefined)
          unexplained.push(`${schemaName(kind)}: ${name}`);
    }
    expect(unexplained).toEqual([]);
  });
});

interface Node {
  readonly description?: string;
  readonly const?: unknown;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
}

/** The fields at the top of a file, or of an entry of a list. */
function fieldsOf({ items, oneOf = [], properties = {} }: Node): [string, Node][] {
  return [
    ...Object.entries(properties),
    ...oneOf.flatMap((one) => fieldsOf(one)),
    ...(items ? fieldsOf(items) : []),
  ];
}
