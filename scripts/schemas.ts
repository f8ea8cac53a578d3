import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CONTENT_DIR } from '../src/content/paths.ts';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';
import { SCHEMA_FOLDER, schemaFiles } from './schemas/schema-files.ts';

// npm run schemas [-- --write]: the schemas from which an editor completes content files. Without
// --write it only says which of them are not what src/schemas and content make of them.
main(async () => {
  const { write } = readArgs(process.argv.slice(2), {
    usage: 'Cách dùng: npm run schemas [-- --write]',
    options: { write: { type: 'boolean', default: false } },
  }).values;
  const files = await schemaFiles(CONTENT_DIR);
  const names = new Set(files.map(({ path }) => basename(path)));
  const kept = await readdir(SCHEMA_FOLDER).catch(() => []);
  const gone = kept.filter((name) => !names.has(name)).map((name) => join(SCHEMA_FOLDER, name));
  const changed = [];
  for (const file of files) {
    const before = await readFile(file.path, 'utf8').catch(() => null);
    if (before !== file.text) changed.push(file);
  }
  if (!write) {
    const stale = [...changed.map(({ path }) => path), ...gone];
    if (stale.length > 0)
      throw new Error(`Chưa cập nhật: ${stale.join(', ')}. Chạy: npm run schemas -- --write`);
    console.log(`${files.length} tệp đều đúng với src/schemas và nội dung.`);
    return;
  }
  await mkdir(SCHEMA_FOLDER, { recursive: true });
  for (const { path, text } of changed) await writeFile(path, text);
  for (const path of gone) await rm(path);
  console.log(`Đã ghi ${changed.length} tệp, xóa ${gone.length} tệp. Hãy đưa vào kho mã nguồn.`);
});
