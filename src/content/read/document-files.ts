import { readdir } from 'node:fs/promises';
import { contentPath } from '../paths.ts';

/** Names of the document files, in a stable order. */
export async function listDocumentFiles(root: string): Promise<string[]> {
  const names = await readdir(contentPath.documents(root)).catch(() => []);
  return names.filter((name) => name.endsWith('.mdx')).sort();
}
