import { readDatedOptions, type DatedOptions } from './dated-options.ts';

const WHO_USAGE =
  'Cách dùng: npm run who -- "việc cần hỏi" [--on 2025-08-01] [--place hai-phong] [--json]';

/** What `npm run who` was asked. */
export interface WhoOptions extends Omit<DatedOptions, 'positionals'> {
  readonly question: string;
  /** Undefined to tell every area apart. */
  readonly place: string | undefined;
}

/**
 * Reads the arguments.
 *
 * @throws Error with a sentence for the user where they cannot be understood; HelpAsked.
 */
export function readWhoOptions(args: readonly string[]): WhoOptions {
  const { positionals, ...options } = readDatedOptions(args, WHO_USAGE);
  // Somebody may forget the quotes.
  const question = positionals.join(' ').trim();
  if (question === '') throw new Error(WHO_USAGE);
  return { question, ...options };
}
