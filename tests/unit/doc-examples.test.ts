import { readdirSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { docExamples, type DocExample } from '../support/doc-examples.ts';

const FOLDER = 'src/legal';

type Names = Readonly<Record<string, unknown>>;

/** What a file of the core exports, and what an example may need of the others. */
const exportsOf = new Map<string, Names>();
for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.ts')) {
    const file = `${FOLDER}/${name.replaceAll('\\', '/')}`;
    exportsOf.set(file, (await import(`../../../${file}`)) as Names);
  }
const everything: Names = Object.assign({}, ...exportsOf.values()) as Names;

/** The value of an expression over the exports of a file; our own docstrings, so safe to run. */
function valueOf(expression: string, file: string): unknown {
  const names = { ...everything, ...exportsOf.get(file) };
  const run = runInThisContext(`({ ${Object.keys(names).join(', ')} }) => (${expression})`) as (
    scope: Names,
  ) => unknown;
  return run(names);
}

const examples = docExamples(FOLDER);

describe('the examples of docstrings in src/legal', () => {
  it('are many', () => {
    expect(examples.length).toBeGreaterThan(60);
  });

  it.each(examples)(
    '$at  $expression // $expected',
    ({ expression, expected, file }: DocExample) => {
      if (expected === null) throw new Error('Write what it gives: expression // value');
      expect(valueOf(expression, file)).toEqual(valueOf(expected, file));
    },
  );
});
