import { readDatedOptions, type DatedOptions } from './dated-options.ts';

const CITE_USAGE =
  'Cách dùng: npm run cite -- TỆP [--json] [--on 2026-11-22] [--place hai-phong]; "-" đọc từ đầu vào chuẩn.';

/** What `npm run cite` was asked. */
export interface CiteOptions extends Omit<DatedOptions, 'positionals'> {
  readonly file: string;
  /** Undefined to read it off the draft's heading. */
  readonly place: string | undefined;
}

/**
 * Reads the arguments.
 *
 * @throws Error with a sentence for the user where they cannot be understood; HelpAsked.
 */
export function readCiteOptions(args: readonly string[]): CiteOptions {
  const { positionals, ...options } = readDatedOptions(args, CITE_USAGE);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(CITE_USAGE);
  return { file, ...options };
}
