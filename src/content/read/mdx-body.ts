import { createProcessor } from '@mdx-js/mdx';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { remarkNoCode } from '../../markdown/remark-no-code.ts';
import type { LineIssue } from './frontmatter.ts';

/**
 * Parses the body of a compiled-MDX file. Anything in it that would run as code, and components its
 * folder does not have, come back as an issue.
 *
 * @param file path below the content folder, which decides on the components.
 * @param bodyLine line of the file on which the body starts.
 */
export function parseMdxBody(
  body: string,
  file: string,
  bodyLine: number,
): { value: Node | null; issues: LineIssue[] } {
  const source = new VFile({ path: file, value: body });
  try {
    const tree = createProcessor().parse(source);
    remarkNoCode()(tree, source);
    return { value: tree, issues: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { value: null, issues: [codeIssue(error, bodyLine)] };
  }
}

function codeIssue(error: VFileMessage, bodyLine: number): LineIssue {
  const ours = error.source === 'content';
  return {
    rule: ours ? `content/${error.ruleId ?? 'code'}` : 'content/mdx',
    severity: 'error',
    line: bodyLine - 1 + (error.line ?? 1),
    message: ours ? error.reason : `Dấu "<" hoặc "{" ở đây bị hiểu là mã (${error.reason}).`,
    ...(ours ? {} : { hint: 'Muốn viết các ký tự này, đặt chúng giữa hai dấu `.' }),
  };
}
