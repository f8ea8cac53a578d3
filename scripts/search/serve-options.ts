import { parseArgs } from 'node:util';

export const SERVE_HELP = `Chạy máy chủ tìm kiếm (Meilisearch) cho riêng máy này, đến khi nhấn Ctrl-C.

Cách dùng: npm run search:serve [-- --port SỐ CỔNG]

  --port N  cổng, mặc định 7700; 0 là cổng trống bất kỳ
  --help    in phần này

Biến môi trường:
  MEILI_BIN         đường dẫn tệp meilisearch; cần trên hệ khác Linux 64-bit
  MEILI_FOLDER      nơi giữ dữ liệu và khóa, mặc định .meilisearch/
  MEILI_MASTER_KEY  khóa chính; không đặt thì tự tạo một lần, giữ trong MEILI_FOLDER`;

/**
 * Reads the arguments.
 *
 * @returns the port, or 'help'.
 * @throws Error with a sentence for the user.
 */
export function readServeOptions(args: readonly string[]): number | 'help' {
  const { port, help } = read(args).values;
  if (help) return 'help';
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535)
    throw new Error(`"${port}" không phải số cổng. Cổng là số từ 0 (cổng trống bất kỳ) đến 65535.`);
  return number;
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '7700' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new Error(`Không hiểu "${args.join(' ')}".\n\n${SERVE_HELP}`);
  }
}
