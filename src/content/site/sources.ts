import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPath, CONTENT_DIR, outDir } from '../paths.ts';
import { allDocuments } from './site.ts';

/** Names of the files that texts of this site were taken from and are held against. */
export async function sourceFiles(): Promise<string[]> {
  return (await allDocuments()).flatMap(({ fidelity }) =>
    fidelity?.from === 'stored' ? [fidelity.file] : [],
  );
}

/** Where such a file is. */
export function sourcePath(file: string): string {
  return join(contentPath.sources(CONTENT_DIR), file);
}

/** Copies them into the site that is being built, byte for byte, so that anyone can repeat the check. */
export async function copySources(): Promise<void> {
  const folder = join(outDir(), 'nguon');
  await mkdir(folder, { recursive: true });
  const files = await sourceFiles();
  await Promise.all(files.map((file) => copyFile(sourcePath(file), join(folder, file))));
}
