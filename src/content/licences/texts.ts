import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLockfile, type LockedPackage } from './lockfile.ts';
import { SHIPPED } from './shipped.ts';

/** A package that reaches readers, with the words of its licence. */
export interface ShippedPackage extends LockedPackage {
  /** As its authors wrote them. */
  readonly text: string;
}

/** Names under which packages keep the words of their licence. */
const FILE = /^(?:LICEN[CS]E|COPYING)(?:[.-].*)?$/iu;

/**
 * Everything of others that reaches readers, what that needs included, with the words of its licence
 * out of the installed package, or with what the package says of it where it holds none.
 */
export async function shippedPackages(root = process.cwd()): Promise<ShippedPackage[]> {
  const locked = readLockfile(await readFile(join(root, 'package-lock.json'), 'utf8'));
  return Promise.all(
    needed(SHIPPED, locked).map(async (one) => ({ ...one, text: await licenceOf(root, one.name) })),
  );
}

/** Packages by name with those they need, however far down. */
function needed(names: readonly string[], locked: readonly LockedPackage[]): LockedPackage[] {
  const wanted = new Set(names);
  for (const name of wanted)
    for (const one of locked.filter((other) => other.name === name))
      for (const need of one.needs) wanted.add(need);
  return locked.filter(({ name }) => wanted.has(name));
}

async function licenceOf(root: string, name: string): Promise<string> {
  const folder = join(root, 'node_modules', ...name.split('/'));
  const files = (await readdir(folder)).filter((file) => FILE.test(file)).sort();
  const [file] = files;
  if (file === undefined) return statedIn(join(folder, 'package.json'));
  return (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
}

async function statedIn(file: string): Promise<string> {
  const { license, author, repository } = JSON.parse(await readFile(file, 'utf8')) as Readonly<
    Record<string, unknown>
  >;
  const lines = { 'Giấy phép': license, 'Tác giả': author, Nguồn: repository };
  const said = Object.entries(lines).flatMap(([word, value]) =>
    // Addresses of persons are nobody's business here.
    typeof value === 'string' ? [`${word}: ${value.replace(/ ?<[^>]*>/u, '')}`] : [],
  );
  return ['Gói này không kèm tệp giấy phép. Gói tự ghi:', ...said].join('\n');
}
