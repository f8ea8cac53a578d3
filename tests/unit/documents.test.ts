import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { STAGES } from '../../scripts/lib/stages.ts';
import { splitFrontmatter } from '../../src/content/read/frontmatter.ts';
import { localContact } from '../../src/schemas/contact.ts';
import { document } from '../../src/schemas/document.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Names that an example gives to what does not exist yet, and what only some machines have. */
const EXAMPLES =
  /^(?:scripts\/<command>|content\/van-ban\/134-2025-nd-cp\.mdx|content\/don-vi\/lien-he\.local\.yaml)/u;

/** Paths of ours that a page names: `src/…`, `scripts/…`, `tests/…`, `content/…` and the like. */
function pathsIn(text: string): string[] {
  const found = text.matchAll(
    /(?<![\w/.-])(?:src|scripts|tests|content|docs|deploy|public|\.vscode)\/(?:[\w/.<>*-]|\[[\w.]+\])*/gu,
  );
  return [...new Set([...found].map(([path]) => path.replace(/[./]+$/u, '')))];
}

/** Whether there is such a file; a star stands for any name. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(path);
  const folder = path.slice(0, path.indexOf('*')).replace(/[^/]*$/u, '');
  return existsSync(folder) && readdirSync(folder).length > 0;
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only files and folders that exist', () => {
    const gone = pathsIn(text).filter((path) => !EXAMPLES.test(path) && !isThere(path));
    expect(gone).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/gu)].map(([, to = '']) =>
      join(dirname(page), to),
    );
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm run ([a-z][a-z:-]*)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('names only stages of the tests that exist', () => {
    const stages = STAGES.map(({ name }) => name);
    const named = [...text.matchAll(/\bnpm test -- ([a-z ]+)/gu)].flatMap(([, names = '']) =>
      names.trim().split(' '),
    );
    expect(named.filter((name) => !stages.includes(name))).toEqual([]);
  });
});

it('the pages are found, and a wrong name would be', () => {
  expect(PAGES).toContain('docs/bien-tap.md');
  expect(pathsIn('see `src/legal/gone.ts`, or content/van-ban/*.mdx.')).toEqual([
    'src/legal/gone.ts',
    'content/van-ban/*.mdx',
  ]);
  expect(isThere('src/legal/gone.ts')).toBe(false);
  expect(isThere('content/van-ban/*.mdx')).toBe(true);
});

// What an editor copies from the guide must work.
describe('the examples of docs/bien-tap.md', () => {
  const text = readFileSync('docs/bien-tap.md', 'utf8');
  const blocks = [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gmu)].map(
    ([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
  );
  const whole = blocks.find((block) => block.startsWith('---')) ?? '';
  const facts = splitFrontmatter(whole).value?.data as Readonly<Record<string, unknown>>;

  it('hold the facts of a document', () => {
    expect(document.safeParse(facts).error).toBeUndefined();
  });

  it.each(blocks.filter((block) => block !== whole))('may stand in a file: %s', (block) => {
    const value = parse(block) as unknown;
    const read = Array.isArray(value)
      ? z.array(localContact).safeParse(value)
      : document.safeParse({ ...facts, ...(value as object) });
    expect(read.error).toBeUndefined();
  });
});

describe('docs/developing.md', () => {
  const text = readFileSync('docs/developing.md', 'utf8');

  /** What stands in code in the first cells of the table below a heading. */
  const firstCells = (heading: string): string[] => {
    const [, part = ''] = text.split(`\n## ${heading}\n`);
    const rows = (part.split('\n## ')[0] ?? '').matchAll(/^\|([^|]+)\|/gmu);
    return [...rows].flatMap(([, cell = '']) =>
      Array.from(cell.matchAll(/`([^`]+)`/gu), ([, code = '']) => code),
    );
  };

  it('has the stages of the tests in the order in which they run', () => {
    expect(firstCells('Testing')).toEqual(STAGES.map(({ name }) => name));
  });

  it('has every variable of the environment that somebody may set, and no other', () => {
    const code = ['src', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    code.push(readFileSync('astro.config.ts', 'utf8'));
    const read = code.flatMap((one) => [
      ...Array.from(one.matchAll(/\benv\.([A-Z_]{4,})\b/gu), ([, name = '']) => name),
      ...Array.from(one.matchAll(/\{([^{}]*)\}: NodeJS\.ProcessEnv/gu), ([, names = '']) =>
        [...names.matchAll(/\b([A-Z_]{4,}):/gu)].map(([, name = '']) => name),
      ).flat(),
      ...Array.from(one.matchAll(/^ {4}(PUBLIC_[A-Z_]+): /gmu), ([, name = '']) => name),
    ]);
    expect([...new Set(read)].filter((name) => !INTERNAL.has(name)).sort()).toEqual(
      firstCells('Environment').sort(),
    );
  });
});

/** Set by npm, by tools, or by our own commands for what they start. */
const INTERNAL = new Set([
  ...['PATH', 'NODE_ENV', 'PROD', 'INIT_CWD'],
  ...['OUT_DIR', 'RELEASE_FILES', 'RELEASE_ONLY'],
]);
