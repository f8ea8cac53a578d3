import { dayInVietNam, readDay } from '../../src/legal/calendar.ts';
import { noDay } from './day-option.ts';
import { readArgs } from './read-args.ts';

/** What commands that answer for a day and a place are asked. */
export interface DatedOptions {
  readonly positionals: readonly string[];
  readonly json: boolean;
  /** ISO date; today where none was given. */
  readonly on: string;
  /** Id of a territory; undefined where none was given. */
  readonly place: string | undefined;
}

/**
 * Reads `[--json] [--on DAY] [--place ID]`.
 *
 * @throws Error with a sentence for the user where they cannot be read; HelpAsked.
 */
export function readDatedOptions(args: readonly string[], usage: string): DatedOptions {
  const { values, positionals } = readArgs(args, {
    usage,
    positionals: true,
    options: {
      json: { type: 'boolean', default: false },
      on: { type: 'string' },
      place: { type: 'string' },
    },
  });
  const on = values.on === undefined ? dayInVietNam(Date.now()) : readDay(values.on);
  if (on === null) throw noDay(values.on ?? '');
  return { positionals, json: values.json, on, place: values.place };
}
