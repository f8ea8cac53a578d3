import { readFile, writeFile } from 'node:fs/promises';
import { readLockfile } from '../src/content/licences/lockfile.ts';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';
import { licenceTable, undecided } from './licences/table.ts';

const FILE = 'THIRD-PARTY-LICENSES.md';

// npm run licences [-- --write]: checks the licences of all packages and the list of them.
main(async () => {
  const { values } = readArgs(process.argv.slice(2), {
    usage: 'Cách dùng: npm run licences [-- --write]',
    options: { write: { type: 'boolean', default: false } },
  });
  const packages = readLockfile(await readFile('package-lock.json', 'utf8'));
  const refused = undecided(packages);
  if (refused.length > 0)
    throw new Error(
      `Giấy phép chưa được xem xét (ghi quyết định vào scripts/licences/allowed.ts):\n${refused.join('\n')}`,
    );
  const table = licenceTable(packages);
  if (values.write) await writeFile(FILE, table);
  else if ((await readFile(FILE, 'utf8').catch(() => '')) !== table)
    throw new Error(
      `${FILE} không còn đúng với package-lock.json. Chạy "npm run licences -- --write".`,
    );
  console.log(`${packages.length} gói, giấy phép của gói nào cũng dùng được.`);
});
