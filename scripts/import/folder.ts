import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file below a folder; `odd` where it is none that may be opened. */
export interface FoundFile {
  readonly path: string;
  /** Path below the folder. */
  readonly name: string;
  /** Why not, one sentence. */
  readonly odd: string | null;
}

/** Endings of files that a folder is searched for. */
const ENDINGS = /\.(?:pdf|docx?|docm|dotx|html?|txt)$/iu;

/** What Word and macOS keep beside a file while or after it is open. */
const NOT_DOCUMENTS = /^(?:~\$|\._|\.|__MACOSX$)/u;

/** Pictures, styles and frames of a saved page stand in a folder named after it. */
const PARTS_OF_PAGE = /(?:_files|\.files|_tệp)$/u;

const LINK =
  'Là liên kết dẫn tới nơi khác nên không đọc; hãy chép tệp thật vào thư mục, hoặc chỉ thẳng tới nó.';
const NO_FILE = 'Không phải tệp thường (ống dẫn hay thiết bị) nên không đọc.';
const CLOSED = 'Không mở được thư mục này; hãy kiểm tra quyền đọc.';

/**
 * All files below a folder that look like documents, by name. Links are told and never followed: a
 * folder that came from elsewhere must not bring in what is outside it, or itself.
 */
export async function filesBelow(folder: string, within = ''): Promise<FoundFile[]> {
  const here = join(folder, within);
  const entries = await readdir(here, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [{ path: here, name: within, odd: CLOSED }];
  const pages = new Set(entries.map(({ name }) => name.replace(/\.html?$/iu, '')));
  const found: FoundFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NOT_DOCUMENTS.test(entry.name)) continue;
    const name = join(within, entry.name);
    if (entry.isDirectory()) {
      const isPart =
        PARTS_OF_PAGE.test(entry.name) && pages.has(entry.name.replace(PARTS_OF_PAGE, ''));
      if (!isPart) found.push(...(await filesBelow(folder, name)));
    } else {
      const path = join(here, entry.name);
      if (await isWanted(entry, path)) found.push({ path, name, odd: oddness(entry) });
    }
  }
  return found;
}

async function isWanted(entry: Dirent, path: string): Promise<boolean> {
  if (ENDINGS.test(entry.name)) return true;
  return entry.isSymbolicLink() && ((await stat(path).catch(() => null))?.isDirectory() ?? false);
}

function oddness(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return LINK;
  return entry.isFile() ? null : NO_FILE;
}
