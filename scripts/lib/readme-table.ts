import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/**
 * Puts a measured table into the README, between the marks `<!-- NAME: command -->` and
 * `<!-- end of NAME -->`.
 *
 * @throws Error when the marks are not there.
 */
export async function writeTable(name: string, table: string, file = 'README.md'): Promise<void> {
  const readme = await readFile(file, 'utf8');
  const begin = new RegExp(`<!-- ${name}: .*? -->`).exec(readme);
  const end = readme.indexOf(`<!-- end of ${name} -->`);
  if (begin === null || end === -1) throw new Error(`${file} has no place for "${name}".`);
  const head = readme.slice(0, begin.index + begin[0].length);
  const text = `${head}\n\n${table}\n\n${readme.slice(end)}`;
  // As the check of formats wants it: columns of one width.
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
