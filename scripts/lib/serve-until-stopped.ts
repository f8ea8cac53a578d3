import type { Server } from 'node:http';
import { serveOnFreePort, serveSite } from './server.ts';
import type { PortOption } from './options.ts';

/** Serves a site until Ctrl-C; says where it is, and what to do when the port is taken. */
export async function serveUntilStopped(
  dist: string,
  { port, nextFree }: PortOption,
): Promise<void> {
  const { server, port: taken } = nextFree
    ? await serveOnFreePort(dist, port)
    : { server: await serveSite(dist, port), port };
  if (taken !== port) console.log(`Cổng ${port} đang bận, dùng cổng ${taken}.`);
  console.log(`\n  Trang chạy ở http://localhost:${taken}/\n  Nhấn Ctrl-C để dừng.\n`);
  await stopped(server);
  console.log('Đã dừng.');
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    process.once('SIGHUP', stop);
  });
}
