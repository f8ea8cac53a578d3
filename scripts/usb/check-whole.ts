import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SUMS } from '../lib/write-sums.ts';
import { listFiles } from '../lib/list-files.ts';

const HOW = 'Chạy "npm run build" để dựng lại, rồi thử lại.';

/**
 * Makes sure that a built site is whole: every file is in its list of sums and is what the list says.
 * Returns the files, by name.
 *
 * @throws Error with a sentence for the user.
 */
export async function checkWhole(site: string): Promise<string[]> {
  const list = await readFile(join(site, SUMS), 'utf8').catch(() => null);
  if (list === null)
    throw new Error(
      `Thư mục "${site}" không có ${SUMS}, nên không phải trang đã dựng xong. ${HOW}`,
    );
  const sums = new Map(
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const files = (await listFiles(site)).filter((file) => file !== SUMS);
  const strange = files.find((file) => !sums.has(file));
  if (strange !== undefined)
    throw new Error(`Trong "${site}" có tệp ${strange} mà ${SUMS} không ghi. ${HOW}`);
  for (const [file, sum] of sums) {
    const bytes = await readFile(join(site, file)).catch(() => null);
    if (bytes === null) throw new Error(`Trong "${site}" thiếu tệp ${file}. ${HOW}`);
    if (createHash('sha256').update(bytes).digest('hex') !== sum)
      throw new Error(`Tệp ${file} trong "${site}" đã bị đổi sau khi dựng. ${HOW}`);
  }
  return files;
}
