import { readDatedOptions, type DatedOptions } from './dated-options.ts';

export const CITE_USAGE =
  'Cách dùng: npm run cite -- TỆP [--json] [--on 2026-11-22] [--place hai-phong]; "-" đọc từ đầu vào chuẩn.';

/** What `npm run cite` was asked. */
export interface CiteOptions extends Omit<DatedOptions, 'positionals'> {
  readonly file: string;
  /** Undefined to read it off the draft's heading. */
  readonly place: string | undefined;
}

/** Reads the arguments; a sentence for the user where they cannot be understood. */
export function readCiteOptions(args: readonly string[]): CiteOptions | string {
  const read = readDatedOptions(args, CITE_USAGE);
  if (typeof read === 'string') return read;
  const { positionals, ...options } = read;
  const [file, ...more] = positionals;
  return file === undefined || more.length > 0 ? CITE_USAGE : { file, ...options };
}
