import { resolve } from 'node:path';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';
import { restore } from './search/restore.ts';
import { snapshotFile } from './search/snapshot.ts';

const USAGE =
  'Thay dữ liệu của máy chủ tìm kiếm trên máy này bằng một bản chụp; dữ liệu cũ được giữ bên cạnh. ' +
  'Cách dùng: npm run search:restore [-- TỆP] [--json]; không nêu tệp thì lấy bản chụp gần nhất.';

// npm run search:restore [-- FILE] [--json]: puts a snapshot in the place of the server's data.
main(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), {
    usage: USAGE,
    positionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [named, ...more] = positionals;
  if (more.length > 0) throw new Error(USAGE);
  // npm runs commands in the project's folder, wherever they were typed; the server has another.
  const snapshot =
    named === undefined ? resolve(snapshotFile()) : resolve(process.env.INIT_CWD ?? '', named);
  const { meta, aside } = await restore({ snapshot });
  if (values.json) {
    console.log(JSON.stringify({ snapshot, aside, live: meta }));
    return;
  }
  console.log(
    meta === null
      ? `Đã khôi phục từ ${snapshot}, nhưng trong đó không có chỉ mục của trang. Chạy "npm run search:index".`
      : `Đã khôi phục từ ${snapshot}: ${meta.documents} văn bản, ${meta.count} đoạn; dấu nội dung ${meta.digest}.`,
  );
  if (aside !== null) console.log(`Dữ liệu trước đó ở ${aside}; không cần nữa thì xóa.`);
  console.log('Chạy lại máy chủ: npm run search:serve.');
});
