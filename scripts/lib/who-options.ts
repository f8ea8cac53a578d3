import { readDatedOptions, type DatedOptions } from './dated-options.ts';

export const WHO_USAGE =
  'Cách dùng: npm run who -- "việc cần hỏi" [--on 2025-08-01] [--place hai-phong] [--json]';

/** What `npm run who` was asked. */
export interface WhoOptions extends Omit<DatedOptions, 'positionals'> {
  readonly question: string;
  /** Undefined to tell every area apart. */
  readonly place: string | undefined;
}

/** Reads the arguments; a sentence for the user where they cannot be understood. */
export function readWhoOptions(args: readonly string[]): WhoOptions | string {
  const read = readDatedOptions(args, WHO_USAGE);
  if (typeof read === 'string') return read;
  const { positionals, ...options } = read;
  // Somebody may forget the quotes.
  const question = positionals.join(' ').trim();
  return question === '' ? WHO_USAGE : { question, ...options };
}
