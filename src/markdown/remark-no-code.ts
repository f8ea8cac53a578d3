import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Components an editor may use, by folder of the content; that folder's pages pass them in. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  'huong-dan': ['TryQuery', 'StateList', 'SourceList'],
  'tap-huan': ['Clause', 'Case', 'Solution', 'Answer'],
};

const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm: 'Không dùng "import" hay "export" trong nội dung.',
  mdxFlowExpression: 'Không dùng "{ }" trong nội dung.',
  mdxTextExpression: 'Không dùng "{ }" trong nội dung.',
};

interface JsxNode extends Node {
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly value?: unknown }[];
}

/**
 * Compiled MDX is code: an expression in a guide would run during the build. Content is data, so
 * imports, expressions and unknown elements stop the build with file and line. To show such a
 * character, write it between backticks.
 */
export function remarkNoCode() {
  return (tree: Node, file: VFile): void => {
    const allowed = componentsOf(file.path);
    visit(tree, (node) => {
      const refused = REFUSED[node.type];
      if (refused !== undefined)
        file.fail(
          `${refused} Muốn viết các ký tự này, đặt chúng giữa hai dấu \`.`,
          node,
          'content:code',
        );
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        checkElement(node, file, allowed);
    });
  };
}

/** The components of the folder a file stands in; none for a file of no such folder. */
function componentsOf(path: string | undefined): readonly string[] {
  const folders = path?.split(/[\\/]/u) ?? [];
  const folder = folders.findLast((name) => Object.hasOwn(COMPONENTS, name));
  return COMPONENTS[folder ?? ''] ?? [];
}

function checkElement(node: JsxNode, file: VFile, allowed: readonly string[]): void {
  const name = node.name ?? '';
  if (!allowed.includes(name))
    file.fail(
      `Không có thành phần <${name}>. Được dùng: ${allowed.join(', ')}.`,
      node,
      'content:component',
    );
  for (const { type, value } of node.attributes ?? [])
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))
      file.fail(
        `Thuộc tính của <${name}> phải là chữ trong dấu nháy, không phải "{ }".`,
        node,
        'content:attribute',
      );
}
