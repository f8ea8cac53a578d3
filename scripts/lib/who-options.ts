import { parseArgs } from 'node:util';
import { dayInVietNam, readDay } from '../../src/legal/calendar.ts';

export const WHO_USAGE =
  'Cách dùng: npm run who -- "việc cần hỏi" [--on 2025-08-01] [--place hai-phong] [--json]';

/** What `npm run who` was asked. */
export interface WhoOptions {
  readonly question: string;
  readonly json: boolean;
  /** ISO date. */
  readonly on: string;
  /** Undefined to tell every area apart. */
  readonly place: string | undefined;
}

/** Reads the arguments; a sentence for the user where they cannot be understood. */
export function readWhoOptions(args: readonly string[]): WhoOptions | string {
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
    return `Không hiểu "${args.join(' ')}". ${WHO_USAGE}`;
  }
  const { values, positionals } = parsed;
  // Somebody may forget the quotes.
  const question = positionals.join(' ').trim();
  if (question === '') return WHO_USAGE;
  const on = values.on === undefined ? dayInVietNam(Date.now()) : readDay(values.on);
  if (on === null)
    return `"${values.on ?? ''}" không phải ngày; viết như 2025-08-01 hoặc 1/8/2025.`;
  return { question, json: values.json, on, place: values.place };
}
