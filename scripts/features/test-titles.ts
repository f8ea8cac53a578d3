import ts from 'typescript';

/** Functions that take the title of a test, or of tests that belong together, as their first argument. */
const TITLED: ReadonlySet<string> = new Set(['it', 'test', 'describe']);

/** A title as it stands in a file of tests; what is put in when it runs is `…`. */
export interface TestTitle {
  readonly kind: string;
  readonly text: string;
  /** Titles it stands under, the outermost first. */
  readonly under: readonly string[];
}

/** Titles in a file of tests, in order. */
export function testTitles(code: string): TestTitle[] {
  const file = ts.createSourceFile('test.ts', code, ts.ScriptTarget.Latest);
  const found: TestTitle[] = [];
  const visit = (node: ts.Node, under: readonly string[]): void => {
    const title = titleOf(node, under);
    if (title) found.push(title);
    const inner = title?.kind === 'describe' ? [...under, title.text] : under;
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(file, []);
  return found;
}

function titleOf(node: ts.Node, under: readonly string[]): TestTitle | null {
  if (!ts.isCallExpression(node)) return null;
  const [first, ...others] = node.arguments;
  // Without anything to run it is no test, but `it.each(rows)` before its title.
  if (!first || others.length === 0) return null;
  const kind = nameOf(node.expression);
  const text = textOf(first);
  return kind !== null && text !== null ? { kind, text, under } : null;
}

/** `it`, `it.each(rows)`, `test.describe` → `it`, `it`, `describe`. */
function nameOf(callee: ts.Expression): string | null {
  if (ts.isIdentifier(callee)) return TITLED.has(callee.text) ? callee.text : null;
  if (ts.isCallExpression(callee)) return nameOf(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return nameOf(callee.tag);
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const { text } = callee.name;
  // A step is a part of a test.
  if (text === 'step') return null;
  return text === 'describe' ? text : nameOf(callee.expression);
}

function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}
