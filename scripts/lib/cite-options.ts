import { parseArgs } from 'node:util';
import { dayInVietNam, readDay } from '../../src/legal/calendar.ts';

export const CITE_USAGE =
  'Cách dùng: npm run cite -- TỆP [--json] [--on 2026-11-22] [--place hai-phong]; "-" đọc từ đầu vào chuẩn.';

/** What `npm run cite` was asked. */
export interface CiteOptions {
  readonly file: string;
  readonly json: boolean;
  /** ISO date. */
  readonly on: string;
  /** Undefined to read it off the draft's heading. */
  readonly place: string | undefined;
}

/** Reads the arguments; a sentence for the user where they cannot be understood. */
export function readCiteOptions(args: readonly string[]): CiteOptions | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        on: { type: 'string' },
        place: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch {
    return `Không hiểu "${args.join(' ')}". ${CITE_USAGE}`;
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return CITE_USAGE;
  const on = values.on === undefined ? dayInVietNam(Date.now()) : readDay(values.on);
  if (on === null)
    return `"${values.on ?? ''}" không phải ngày; viết như 2026-11-22 hoặc 22/11/2026.`;
  return { file, json: values.json, on, place: values.place };
}
