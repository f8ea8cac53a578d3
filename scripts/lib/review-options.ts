import { BUILD_DATE } from '../../src/content/build-date.ts';
import { dayOption } from './day-option.ts';
import { readArgs } from './read-args.ts';

const USAGE =
  'Cách dùng: npm run review -- [--json] [--on 2027-03-01], hoặc npm run review -- --seen tham-quyen/<mã> …, hoặc npm run review -- --seen --all';

/** What `npm run review` was asked: to list, or to record that something was looked at. */
export type ReviewOptions =
  | { readonly task: 'list'; readonly on: string; readonly json: boolean }
  | {
      readonly task: 'record';
      readonly on: string;
      /** Names such as `tham-quyen/viec`. */
      readonly items: readonly string[] | 'all';
    };

/**
 * Reads the arguments.
 *
 * @throws Error with a sentence for the user when they cannot be understood; HelpAsked.
 */
export function readReviewOptions(args: readonly string[]): ReviewOptions {
  const { values, positionals } = readArgs(args, {
    usage: USAGE,
    positionals: true,
    options: {
      json: { type: 'boolean', default: false },
      on: { type: 'string' },
      seen: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const on = dayOption(values.on);
  if (!values.seen) {
    if (values.all || positionals.length > 0) throw new Error(USAGE);
    return { task: 'list', on, json: values.json };
  }
  if (values.all === positionals.length > 0) throw new Error(USAGE);
  // Nobody has seen what a day to come will bring.
  if (on > BUILD_DATE) throw new Error('Không ghi mốc cho ngày chưa đến.');
  return { task: 'record', on, items: values.all ? 'all' : positionals };
}
