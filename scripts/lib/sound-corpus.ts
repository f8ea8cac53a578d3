import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';

/**
 * Reads the content for a command that answers from it. What does not compile is left out of it, and
 * an answer without that would be wrong without anybody seeing it.
 *
 * @throws Error with a sentence for the user where the content has errors.
 */
export async function soundCorpus(root: string = CONTENT_DIR) {
  const { value, issues } = await readCorpus(root);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(`Nội dung còn ${errors.length} lỗi; sửa trước theo: npm run check`);
  return value;
}
