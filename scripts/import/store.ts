import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ImportFault } from './failures.ts';

/** A file's text; `null` where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  });
}

/** Writes a file whole or not at all: a half-written law must never be compiled. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeWithin(path, text, () => Promise.resolve());
}

/**
 * The same, with something done in between: when the file is certain to find room, and before
 * anybody sees it.
 *
 * @throws ImportFault where nothing can be written.
 */
export async function writeWithin(
  path: string,
  text: string,
  before: () => Promise<void>,
): Promise<void> {
  const staging = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(staging, text, { flag: 'wx' });
    await before();
    await rename(staging, path);
  } catch (error) {
    throw error instanceof ImportFault ? error : new ImportFault(sentenceOf(path, error));
  } finally {
    await rm(staging, { force: true }).catch(() => undefined);
  }
}

const STAGED = /\.[\da-f]{8}-[\da-f-]{27}\.tmp$/u;
const ABANDONED = 60 * 60 * 1000;

/** Removes what a run that was killed has left in a folder; younger files may be another run's. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => STAGED.test(one))) {
    const path = join(folder, name);
    const facts = await stat(path).catch(() => null);
    if (facts && Date.now() - facts.mtimeMs > ABANDONED)
      await rm(path, { force: true }).catch(() => undefined);
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi vào thư mục này',
  EPERM: 'không có quyền ghi vào thư mục này',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'hết hạn mức ổ đĩa',
  ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
  EEXIST: 'đường dẫn đi qua một tệp, không phải thư mục',
  EISDIR: 'đã có một thư mục mang tên này',
  ENAMETOOLONG: 'tên quá dài',
};

function sentenceOf(path: string, error: unknown): string {
  const code = codeOf(error);
  return `Không ghi được ${path}: ${CAUSES[code] ?? `lỗi ${code}`}; hãy kiểm tra thư mục rồi chạy lại.`;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
