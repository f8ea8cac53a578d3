import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Thrown where `--help` stood among the arguments; its message is how the command is used. */
export class HelpAsked extends Error {
  override readonly name = 'HelpAsked';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command takes. */
interface Taken<T extends Options, P extends boolean> {
  /** How the command is used, in words. */
  readonly usage: string;
  readonly options: T;
  /** Whether anything may stand beside the options. */
  readonly positionals?: P;
}

/**
 * Reads the arguments of a command as `parseArgs` does; `--help` is an option of each.
 *
 * @throws HelpAsked where help was asked for; Error with a sentence for the user, and how the command
 * is used, where the arguments cannot be understood.
 */
export function readArgs<const T extends Options, const P extends boolean = false>(
  args: readonly string[],
  { usage, options, positionals }: Taken<T, P>,
) {
  if (asksForHelp(args)) throw new HelpAsked(usage);
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: (positionals ?? false) as P,
    });
  } catch {
    throw new Error(
      `Không hiểu "${args.join(' ')}".${usage.includes('\n') ? '\n\n' : ' '}${usage}`,
    );
  }
}

/** Behind `--` stands what is meant by the letter. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}
