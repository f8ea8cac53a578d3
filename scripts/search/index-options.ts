import { readArgs } from '../lib/read-args.ts';
import { isIndexName } from './index-names.ts';

/** What `npm run search:index` may be told. */
export interface IndexOptions {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly index: string;
}

const INDEX_HELP = `Nạp nội dung vào máy chủ tìm kiếm (Meilisearch), rồi thay chỉ mục đang dùng bằng chỉ mục mới trong một bước.

Cách dùng: npm run search:index [-- --dry-run] [--json] [--index TÊN]

  --dry-run    đếm những gì sẽ nạp, không gửi gì lên máy chủ
  --json       in một dòng JSON (kèm khóa chỉ để tìm), không in gì khác
  --index TÊN  tên chỉ mục, mặc định "provisions"
  --help       in phần này

Biến môi trường:
  MEILI_URL         địa chỉ máy chủ, mặc định http://127.0.0.1:7700
  MEILI_MASTER_KEY  khóa chính; không đặt thì đọc từ .meilisearch/master-key
  CONTENT_DIR       thư mục nội dung, mặc định content/`;

/**
 * Reads the arguments.
 *
 * @throws Error with a sentence for the user; HelpAsked.
 */
export function readIndexOptions(args: readonly string[]): IndexOptions {
  const { values } = readArgs(args, {
    usage: INDEX_HELP,
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      index: { type: 'string', default: 'provisions' },
    },
  });
  if (!isIndexName(values.index))
    throw new Error(
      `"${values.index}" không dùng làm tên chỉ mục được: chỉ chữ không dấu, số, "-" và "_", tối đa 64 ký tự, không kết thúc bằng "-statistics".`,
    );
  const { json, index } = values;
  return { dryRun: values['dry-run'], json, index };
}
