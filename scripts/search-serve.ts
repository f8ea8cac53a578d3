import { setTimeout as pause } from 'node:timers/promises';
import { main } from './lib/main.ts';
import { SERVER_FOLDER } from './search/paths.ts';
import { readServeOptions } from './search/serve-options.ts';
import { startServer } from './search/start-server.ts';

/** Ctrl-C reaches the server by itself; its end may be seen before the signal is. */
const SIGNAL_MS = 300;

// npm run search:serve [-- --port N]: a search server for this machine alone, until Ctrl-C.
main(async () => {
  const { port } = readServeOptions(process.argv.slice(2));
  const asked = new Promise<'asked'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve('asked'));
  });
  const server = await startServer({ port });
  console.log(
    `\n  Máy chủ tìm kiếm chạy ở ${server.url}, chỉ máy này gọi được.\n` +
      `  Dữ liệu và khóa ở ${SERVER_FOLDER}.\n` +
      '  Nạp nội dung: npm run search:index (ở cửa sổ lệnh khác). Nhấn Ctrl-C để dừng.\n',
  );
  await Promise.race([asked, server.ended]);
  const wanted = await Promise.race([asked, pause(SIGNAL_MS)]);
  if (wanted !== 'asked') throw new Error('Máy chủ tìm kiếm đã dừng bất ngờ. Chạy lại lệnh này.');
  await server.stop();
  console.log('Đã dừng.');
});
