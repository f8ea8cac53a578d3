import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testTitles, type TestTitle } from '../../scripts/features/test-titles.ts';

/** A title with those it stands under, as a report prints it. */
function wholeName({ text, under }: TestTitle): string {
  return [...under, text].join(' ');
}

/** What keeps a name from telling what is true of the product. */
function faultOf(name: string): string | null {
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}…%$]/u.test(word));
  if (words.length < 3) return 'says too little';
  if (/\bshould\b/iu.test(name)) return 'says what should be, not what is';
  return /(?<!\.\.)\.$/u.test(name) ? 'ends with a full stop' : null;
}

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:test|spec)\.ts$/u.test(file))
  .map((file) => ({ file, titles: testTitles(readFileSync(`tests/${file}`, 'utf8')) }));

// A report of failed tests is read by people: each line tells what is no longer true.
describe('the names of tests', () => {
  it('are sentences, alone or with those they stand under', () => {
    const wrong = files.flatMap(({ file, titles }) =>
      titles
        .filter(({ kind }) => kind !== 'describe')
        .map(wholeName)
        .flatMap((name) => {
          const fault = faultOf(name);
          return fault === null ? [] : [`${file}: “${name}” ${fault}`];
        }),
    );
    expect(wrong).toEqual([]);
  });

  it('are found in every file of tests', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(files.filter(({ titles }) => titles.length === 0).map(({ file }) => file)).toEqual([]);
  });

  it('are refused when they say too little, tell wishes, or end like prose', () => {
    expect(['works', 'toCsv %s', 'it should keep words', 'keeps all words.'].map(faultOf)).toEqual([
      'says too little',
      'says too little',
      'says what should be, not what is',
      'ends with a full stop',
    ]);
    expect(faultOf('keeps the words of %s')).toBeNull();
  });
});
