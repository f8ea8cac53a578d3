import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../../../src/legal/structure/index.ts';
import { issueLines, sketch } from './support.ts';

/**
 * Small texts of our own, one folder each. `UPDATE=1 vitest run …` rewrites tree.json and
 * issues.json: read the difference, a wrong tree is a bug.
 */
const FOLDER = new URL('../../../fixtures/structure/', import.meta.url);
const names = readdirSync(FOLDER).sort();

function file(name: string, part: string): URL {
  return new URL(`${name}/${part}`, FOLDER);
}

function expectJson(url: URL, actual: unknown): void {
  if (process.env.UPDATE === '1') writeFileSync(url, `${JSON.stringify(actual, null, 2)}\n`);
  expect(existsSync(url), `${url.pathname} is missing; run with UPDATE=1`).toBe(true);
  expect(actual).toEqual(JSON.parse(readFileSync(url, 'utf8')));
}

describe('structure of the fixtures', () => {
  it('has them', () => {
    expect(names.length).toBeGreaterThanOrEqual(14);
  });

  it.each(names)('%s', (name) => {
    const tree = parseStructure(readFileSync(file(name, 'input.txt'), 'utf8'));
    expectJson(file(name, 'tree.json'), sketch(tree));
    expectJson(file(name, 'issues.json'), issueLines(tree));
  });
});
