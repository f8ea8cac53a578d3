import { readdirSync, readFileSync } from 'node:fs';

/** What a docstring says an expression gives. */
export interface DocExample {
  /** File and line, to find it again. */
  readonly at: string;
  readonly file: string;
  readonly expression: string;
  /** Null where the example gives no value. */
  readonly expected: string | null;
}

/**
 * The examples of the docstrings below a folder: what stands after `@example`, on its line or the
 * lines below it, as `expression // value`; a line that begins with `//` goes on with the value.
 */
export function docExamples(folder: string): DocExample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => examplesIn(`${folder}/${name.replaceAll('\\', '/')}`));
}

/** From `@example` to the next tag or the end of the comment. */
const EXAMPLE = /@example\s+((?:(?!\n\s*\*\s*@)[\s\S])*?)(?=\n\s*\*\s*@|\s*\*\/|$)/gu;

function examplesIn(file: string): DocExample[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//gu)].flatMap((comment) =>
    [...comment[0].matchAll(EXAMPLE)].flatMap((example) => {
      const line = text.slice(0, comment.index + example.index).split('\n').length;
      const lines = (example[1] ?? '').split('\n').map((one) => one.replace(/^\s*\*\s?/u, ''));
      return casesIn(lines).map((one) => ({ at: `${file}:${line}`, file, ...one }));
    }),
  );
}

type Case = Pick<DocExample, 'expression' | 'expected'>;

/** The cases in the lines of one example; each begins after the value of the one before. */
function casesIn(lines: readonly string[]): Case[] {
  const cases: { expression: string; expected: string | null }[] = [];
  for (const line of lines) {
    const { expression, expected } = split(line);
    const open = cases.at(-1);
    if (open && (open.expected === null || expression === '')) {
      open.expression = `${open.expression} ${expression}`.trim();
      if (expected !== null) open.expected = `${open.expected ?? ''} ${expected}`.trim();
    } else if (line.trim() !== '') cases.push({ expression, expected });
  }
  return cases.map((one) => ({ ...one, expression: one.expression.replace(/;$/u, '') }));
}

/** "f('a // b') // 'c'" → expression and value: the mark outside of quotes. */
function split(line: string): Case {
  const quoted = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/gu;
  const at = line.replace(quoted, (text) => '_'.repeat(text.length)).indexOf('//');
  if (at < 0) return { expression: line.trim(), expected: null };
  return { expression: line.slice(0, at).trim(), expected: line.slice(at + 2).trim() };
}
