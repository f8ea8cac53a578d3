import { parseArgs } from 'node:util';
import { dayInVietNam, readDay } from '../../src/legal/calendar.ts';

/** What commands that answer for a day and a place are asked. */
export interface DatedOptions {
  readonly positionals: readonly string[];
  readonly json: boolean;
  /** ISO date; today where none was given. */
  readonly on: string;
  /** Id of a territory; undefined where none was given. */
  readonly place: string | undefined;
}

/** Reads `[--json] [--on DAY] [--place ID]`; a sentence for the user where they cannot be read. */
export function readDatedOptions(args: readonly string[], usage: string): DatedOptions | string {
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
    return `Không hiểu "${args.join(' ')}". ${usage}`;
  }
  const { values, positionals } = parsed;
  const on = values.on === undefined ? dayInVietNam(Date.now()) : readDay(values.on);
  if (on === null)
    return `"${values.on ?? ''}" không phải ngày; viết như 2026-11-22 hoặc 22/11/2026.`;
  return { positionals, json: values.json, on, place: values.place };
}
