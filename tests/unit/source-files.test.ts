import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeFiles, cycles, importsOf } from './support/import-graph.ts';

/** Lines of a file. */
function lines(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

/** Longer lists of data, which nobody reads from top to bottom. */
const LISTS = new Set(['src/legal/citation/titles.ts']);

// A file that fits on two screens has one job, and its name can say which.
describe.each([
  { folder: 'src', median: 80, most: 250 },
  { folder: 'scripts', median: 80, most: 250 },
  { folder: 'tests', median: 100, most: 250 },
])('the files of $folder', ({ folder, median, most }) => {
  const sizes = codeFiles(folder)
    .filter((file) => !LISTS.has(file))
    .map((file) => ({ file, length: lines(file) }))
    .sort((a, b) => a.length - b.length);
  const longestOf = (share: number): number =>
    sizes[Math.ceil(sizes.length * share) - 1]?.length ?? 0;

  it(`have ${median} lines or fewer, half of them`, () => {
    expect(longestOf(0.5)).toBeLessThanOrEqual(median);
  });

  it(`have ${most} lines or fewer, nine of ten`, () => {
    expect(longestOf(0.9)).toBeLessThanOrEqual(most);
  });

  it('have never more than 500 lines', () => {
    expect(sizes.filter(({ length }) => length > 500).map(({ file }) => file)).toEqual([]);
  });
});

describe('no file needs, through others, itself', () => {
  const files = codeFiles('src', 'scripts', 'tests');
  const graph = new Map(files.map((file) => [file, importsOf(file)]));

  it('in src, scripts and tests', () => {
    expect(cycles(graph).map((ring) => ring.join(' → '))).toEqual([]);
  });

  it('and the search for such rings finds imports, and rings', () => {
    expect(graph.get('src/content.config.ts')).toContain('src/content/compile/documents-loader.ts');
    expect(graph.get('src/pages/index.astro')?.length).toBeGreaterThan(0);
    expect(
      cycles(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', ['a']],
          ['d', []],
        ]),
      ),
    ).toEqual([['a', 'b', 'c', 'a']]);
  });
});
