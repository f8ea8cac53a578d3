import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';
import { masterKey } from './search/master-key.ts';
import { greetServer } from './search/server-version.ts';
import { takeSnapshot } from './search/snapshot.ts';

const USAGE =
  'Chụp lại toàn bộ dữ liệu của máy chủ tìm kiếm đang chạy (cả khóa). Cách dùng: npm run search:snapshot [-- --json]';

// npm run search:snapshot [-- --json]: a snapshot of all that the search server holds.
main(async () => {
  const { values } = readArgs(process.argv.slice(2), {
    usage: USAGE,
    options: { json: { type: 'boolean', default: false } },
  });
  const url = process.env.MEILI_URL ?? 'http://127.0.0.1:7700';
  const key = await masterKey();
  const warning = await greetServer(url, key);
  if (warning !== null) console.error(warning);
  const { file, bytes } = await takeSnapshot({ url, key });
  if (values.json) console.log(JSON.stringify({ url, file, bytes }));
  else if (file === null)
    console.log(
      `Đã chụp. Máy chủ ở ${url} giữ bản chụp trong thư mục snapshot của nó (MEILI_SNAPSHOT_DIR).`,
    );
  else
    console.log(
      `Đã chụp: ${file} (${((bytes ?? 0) / 1e6).toFixed(1)} MB). Lần chụp sau ghi đè tệp này; cần giữ thì chép đi. ` +
        'Bản chụp chứa khóa: chỉ người quản trị được đọc.',
    );
});
