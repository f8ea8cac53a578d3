import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Components an editor may use in guides, lessons and procedures; pages pass them in by name. */
export const CONTENT_COMPONENTS = ['TryQuery', 'StateList', 'SourceList'] as const;

const ALLOWED: ReadonlySet<string> = new Set(CONTENT_COMPONENTS);

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
    visit(tree, (node) => {
      const refused = REFUSED[node.type];
      if (refused !== undefined)
        file.fail(
          `${refused} Muốn viết các ký tự này, đặt chúng giữa hai dấu \`.`,
          node,
          'content:code',
        );
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        checkElement(node, file);
    });
  };
}

function checkElement(node: JsxNode, file: VFile): void {
  const name = node.name ?? '';
  if (!ALLOWED.has(name))
    file.fail(
      `Không có thành phần <${name}>. Được dùng: ${CONTENT_COMPONENTS.join(', ')}.`,
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
