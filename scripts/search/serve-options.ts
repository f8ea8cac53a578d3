import { readArgs } from '../lib/read-args.ts';

const SERVE_HELP = `Chạy máy chủ tìm kiếm (Meilisearch) cho riêng máy này, đến khi nhấn Ctrl-C.

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
 * @throws Error with a sentence for the user; HelpAsked.
 */
export function readServeOptions(args: readonly string[]): { readonly port: number } {
  const { port } = readArgs(args, {
    usage: SERVE_HELP,
    options: { port: { type: 'string', default: '7700' } },
  }).values;
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535)
    throw new Error(`"${port}" không phải số cổng. Cổng là số từ 0 (cổng trống bất kỳ) đến 65535.`);
  return { port: number };
}
