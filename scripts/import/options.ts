import { readArgs } from '../lib/read-args.ts';
import { ImportFault } from './failures.ts';
import type { Given } from './given.ts';

export const IMPORT_USAGE = `Cách dùng: npm run import -- TỆP|THƯ-MỤC|URL|- … [tùy chọn]
  --out THƯ-MỤC   nơi ghi văn bản (mặc định content/van-ban)
  --number SỐ     số hiệu, khi văn bản không in hoặc đọc sai; tương tự: --type, --issuer, --title
  --ocr           nhận dạng chữ ở trang là ảnh chụp
  --dry-run       chỉ xem, không ghi gì
  --force         ghi đè cả tệp đã sửa tay (in ra chỗ khác nhau)
  --missing       tải và nhập mọi văn bản có "officialUrl" mà chưa có nguyên văn
  --json          in kết quả dạng JSON
Dấu "-" đọc một tệp từ đầu vào chuẩn.`;

/** What `npm run import` was asked. */
export interface ImportOptions {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly given: Given;
  readonly ocr: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly missing: boolean;
  readonly json: boolean;
}

/**
 * Reads the arguments.
 *
 * @throws HelpAsked; ImportFault or Error with a sentence for the user where they cannot be understood.
 */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = readArgs(args, {
    usage: IMPORT_USAGE,
    positionals: true,
    options: {
      out: { type: 'string' },
      number: { type: 'string' },
      type: { type: 'string' },
      issuer: { type: 'string' },
      title: { type: 'string' },
      ocr: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      missing: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { number = null, type = null, issuer = null, title = null, out = null } = values;
  const { ocr, force, missing, json, 'dry-run': dryRun } = values;
  if ((positionals.length === 0) !== missing) throw new ImportFault(IMPORT_USAGE);
  const given = { number, type, issuer, title };
  return { inputs: positionals, out, given, ocr, dryRun, force, missing, json };
}
