import { readArgs } from '../lib/read-args.ts';

/** What can be measured by itself; each is a table of the README. */
export const PARTS = ['figures', 'peers', 'builds'] as const;
export type Part = (typeof PARTS)[number];

export const BENCH_USAGE = `Cách dùng: npm run bench [-- [${PARTS.join('] [')}] [--large] [--write]]`;

/** What `npm run bench` was asked. */
export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  /** Also the builds that take many minutes. */
  readonly large: boolean;
  /** Put the tables into the README. */
  readonly write: boolean;
}

/**
 * Reads the arguments; all parts when none is named.
 *
 * @throws HelpAsked; Error with a sentence for the user where they cannot be understood.
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = readArgs(args, {
    usage: BENCH_USAGE,
    positionals: true,
    options: {
      large: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const parts = positionals.filter((name): name is Part => PARTS.some((part) => part === name));
  if (parts.length < positionals.length) throw new Error(BENCH_USAGE);
  const asked = new Set(parts.length > 0 ? parts : PARTS);
  if (values.large && !asked.has('builds'))
    throw new Error(`"--large" nói về các bản dựng, mà chúng không được chọn. ${BENCH_USAGE}`);
  return { parts: asked, ...values };
}
