import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { extensionOf, type OfflineFile } from '../../src/offline/manifest.ts';

const compress = promisify(gzip);

/** What servers compress; all else goes as it is. */
const COMPRESSED = new Set([
  'html',
  'css',
  'js',
  'json',
  'svg',
  'xml',
  'md',
  'txt',
  'csv',
  'atom',
  'ics',
]);

/** Files of one kind that are tried; the rest is taken to be like them. */
const SAMPLE = 12;

/**
 * Share of its size that a file takes on its way, by extension: measured on files evenly chosen from
 * the list, because compressing a site of thousands of pages would take longer than building it.
 */
export async function estimateSent(
  folder: string,
  files: readonly OfflineFile[],
): Promise<Record<string, number>> {
  const share = async (extension: string): Promise<[string, number][]> => {
    const alike = files.filter(({ path }) => extensionOf(path) === extension);
    const step = Math.max(1, Math.floor(alike.length / SAMPLE));
    const sample = alike.filter((_, i) => i % step === 0).slice(0, SAMPLE);
    let before = 0;
    let after = 0;
    for (const { path } of sample) {
      const content = await readFile(join(folder, fileOf(path)));
      before += content.length;
      after += (await compress(content)).length;
    }
    return before > 0 ? [[extension, Math.round((after / before) * 100) / 100]] : [];
  };
  return Object.fromEntries((await Promise.all([...COMPRESSED].map(share))).flat());
}

function fileOf(path: string): string {
  return decodeURI(path.endsWith('/') ? `${path}index.html` : path);
}
