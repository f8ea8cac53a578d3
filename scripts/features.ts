import { readFile, writeFile } from 'node:fs/promises';
import { CONTENT_DIR } from '../src/content/paths.ts';
import { countContent } from './features/counts.ts';
import { featureFaults } from './features/faults.ts';
import { FEATURES } from './features/list/index.ts';
import { featureTable } from './features/table.ts';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';
import { withTable } from './lib/readme-table.ts';

// npm run features [-- --write]: the README's table of features, from scripts/features/list. Every
// page, command and test it names must exist; without --write it only says whether the table is right.
main(async () => {
  const { write, dist } = readArgs(process.argv.slice(2), {
    usage: 'Cách dùng: npm run features [-- --write] [--dist THƯ-MỤC]',
    options: {
      write: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
    },
  }).values;
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object };
  const faults = featureFaults(FEATURES, { dist, commands: new Set(Object.keys(scripts)) });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const readme = await readFile('README.md', 'utf8');
  const fresh = await withTable(
    readme,
    'features',
    featureTable(FEATURES, await countContent(CONTENT_DIR)),
  );
  if (write) await writeFile('README.md', fresh);
  else if (fresh !== readme)
    throw new Error('Bảng trong README.md đã cũ. Chạy: npm run features -- --write');
  const count = FEATURES.reduce((sum, { features }) => sum + features.length, 0);
  console.log(`${count} tính năng, mỗi tính năng có trang hoặc lệnh và phép thử của nó.`);
});
