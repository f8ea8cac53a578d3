import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isHashed } from '../../src/offline/addresses.ts';
import { dayless } from '../../src/offline/dayless.ts';
import type { BuiltFile } from '../../src/offline/make-manifest.ts';
import { referencesIn, type TextKind } from '../../src/offline/references.ts';

/** Files read at one time. */
const AT_ONCE = 16;

/** Every file of a built site, by path. @param builtOn ISO day the site was built for. */
export async function readBuilt(folder: string, builtOn: string): Promise<BuiltFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join('/'))
    .sort();
  const files: BuiltFile[] = [];
  for (let i = 0; i < names.length; i += AT_ONCE)
    files.push(
      ...(await Promise.all(
        names.slice(i, i + AT_ONCE).map(async (name) => {
          const content = await readFile(join(folder, name));
          return builtFile(`/${name.replace(/(^|\/)index\.html$/u, '$1')}`, content, builtOn);
        }),
      )),
    );
  return files;
}

function builtFile(name: string, content: Buffer, builtOn: string): BuiltFile {
  const path = encodeURI(name);
  const hash = hashOf(content);
  const kind = kindOf(path);
  const text = kind === null ? '' : content.toString('utf8');
  return {
    path,
    hash,
    sense: kind === 'html' ? hashOf(dayless(text, builtOn)) : hash,
    bytes: content.length,
    references: kind === null ? [] : referencesIn(text, kind, path),
  };
}

/** What kind of text names other files; search data are named by their content, and name none. */
function kindOf(path: string): TextKind | null {
  if (path.endsWith('/') || path.endsWith('.html')) return 'html';
  const extension = /\.(css|js|json)$/u.exec(path)?.[1];
  return extension === undefined || (extension === 'json' && isHashed(path))
    ? null
    : (extension as TextKind);
}

/** First 16 digits of the SHA-256. */
export function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
