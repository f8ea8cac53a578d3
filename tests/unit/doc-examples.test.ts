import { readdirSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { docExamples, type DocExample } from './support/doc-examples.ts';

/** Layers whose examples run, each with the least number of them. */
const LAYERS = {
  legal: 60,
  search: 20,
  import: 15,
  export: 2,
  markdown: 1,
  edition: 4,
  offline: 2,
} as const;

/** What an example may speak of without making it: a reader of the code knows what it is. */
const STAND_INS = [
  'bytes',
  'catalogue',
  'data',
  'document',
  'entries',
  'group',
  'index',
  'lexicon',
  'number',
  'outline',
  'parts',
  'query',
  'reading',
  'vocabulary',
];

type Names = Readonly<Record<string, unknown>>;

const CORE = 'src/legal/';
const examples = Object.keys(LAYERS).flatMap((layer) => docExamples(`src/${layer}`));

/** What a file exports, and what an example may need of the core and of others with examples. */
const exportsOf = new Map<string, Names>();
for (const file of new Set([
  ...filesOf('src/legal'),
  ...examples.filter(runs).map(({ file }) => file),
]))
  exportsOf.set(file, (await import(/* @vite-ignore */ `../../${file}`)) as Names);
const everything: Names = Object.assign({}, ...exportsOf.values()) as Names;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/**
 * Whether an example is more than a sketch: it gives a value and leaves nothing open. All of the core
 * must be.
 */
function runs({ file, expression, expected }: DocExample): boolean {
  if (file.startsWith(CORE)) return true;
  if (expected === null || (expression + expected).includes('…')) return false;
  return !STAND_INS.some((name) =>
    new RegExp(`(?<![\\w.'-])${name}(?![\\w':-])`, 'u').test(expression),
  );
}

/** The value of an expression over the exports of a file; our own docstrings, so safe to run. */
function valueOf(expression: string, file: string): unknown {
  const names = { ...everything, ...exportsOf.get(file) };
  const run = runInThisContext(`({ ${Object.keys(names).join(', ')} }) => (${expression})`) as (
    scope: Names,
  ) => unknown;
  return run(names);
}

// Where the page of an example stands.
beforeAll(() => vi.stubGlobal('location', new URL('https://vidu.gov.vn/')));
afterAll(() => vi.unstubAllGlobals());

describe.each(Object.entries(LAYERS))('the examples of docstrings in src/%s', (layer, least) => {
  const own = examples.filter((one) => one.file.startsWith(`src/${layer}/`) && runs(one));

  it('are many', () => {
    expect(own.length).toBeGreaterThanOrEqual(least);
  });

  it.each(own)('$at  $expression // $expected', ({ expression, expected, file }) => {
    if (expected === null) throw new Error('Write what it gives: expression // value');
    expect(valueOf(expression, file)).toEqual(valueOf(expected, file));
  });
});
