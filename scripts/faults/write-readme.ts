import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const BEGIN = '<!-- reliability: npm run faults -- --write -->';
const END = '<!-- end of reliability -->';

/** Puts the table between its marks. */
export async function writeFaults(table: string, file = 'README.md'): Promise<void> {
  const readme = await readFile(file, 'utf8');
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start === -1 || end === -1) throw new Error(`${file} has no "${BEGIN}" … "${END}".`);
  const text = `${readme.slice(0, start + BEGIN.length)}\n\n${table}\n\n${readme.slice(end)}`;
  // As the check of formats wants it: columns of one width.
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
