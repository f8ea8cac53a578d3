import { rm } from 'node:fs/promises';
import { readContents, type Contents } from '../../../scripts/faults/contents.ts';
import { GOOD_CONTENT, writeContent } from './small-content.ts';

/** Two small contents that differ in a title, and how to be rid of them. */
export async function twoContents(): Promise<{ contents: Contents; remove: () => Promise<void> }> {
  const folders = {
    first: await writeContent(GOOD_CONTENT),
    second: await writeContent({
      ...GOOD_CONTENT,
      'van-ban/30-2022-tt-bng.mdx': (GOOD_CONTENT['van-ban/30-2022-tt-bng.mdx'] ?? '').replace(
        'title: Hướng dẫn Nghị định',
        'title: Hướng dẫn thi hành Nghị định',
      ),
    }),
  };
  const contents = await readContents(folders, ['khoản hai', 'hiệu lực', 'hướng dẫn nghị định']);
  const remove = async (): Promise<void> => {
    for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true });
  };
  return { contents, remove };
}
