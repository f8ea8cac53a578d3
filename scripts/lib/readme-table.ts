import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/**
 * Puts a table that a command makes into the README, between the marks `<!-- NAME: command -->` and
 * `<!-- end of NAME -->`.
 *
 * @throws Error when the marks are not there.
 */
export async function writeTable(name: string, table: string, file = 'README.md'): Promise<void> {
  const readme = await readFile(file, 'utf8');
  await writeFile(file, await withTable(readme, name, table, file));
}

/**
 * The README with a table between its marks, as the check of formats wants it: columns of one width.
 *
 * @throws Error when the marks are not there.
 */
export async function withTable(
  readme: string,
  name: string,
  table: string,
  file = 'README.md',
): Promise<string> {
  const begin = new RegExp(`<!-- ${name}: .*? -->`).exec(readme);
  const end = readme.indexOf(`<!-- end of ${name} -->`);
  if (begin === null || end === -1) throw new Error(`${file} has no place for "${name}".`);
  const head = readme.slice(0, begin.index + begin[0].length);
  const text = `${head}\n\n${table}\n\n${readme.slice(end)}`;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
