import { readArgs } from '../lib/read-args.ts';

/** What `npm run release` was asked for. */
export interface ReleaseOptions {
  readonly out: string;
  /** Slugs of the documents that get Word and PDF files; empty for all. */
  readonly only: readonly string[];
  readonly pdf: boolean;
  readonly json: boolean;
  /** Write down the addresses of this release as promised. */
  readonly accept: boolean;
}

const USAGE =
  'Cách dùng: npm run release -- [--out THƯ_MỤC] [--only MÃ_VĂN_BẢN]… [--no-pdf] [--json] [--accept]';

/**
 * Reads the options of the command.
 *
 * @throws Error with a sentence for the user; HelpAsked.
 */
export function readReleaseOptions(args: readonly string[]): ReleaseOptions {
  const { values } = readArgs(args, {
    usage: USAGE,
    options: {
      out: { type: 'string', default: 'release' },
      only: { type: 'string', multiple: true },
      'no-pdf': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
    },
  });
  const only = values.only ?? [];
  if (values.accept && (only.length > 0 || values['no-pdf']))
    throw new Error('--accept chỉ dùng khi phát hành đủ mọi văn bản, không kèm --only, --no-pdf.');
  return {
    out: values.out,
    only,
    pdf: !values['no-pdf'],
    json: values.json,
    accept: values.accept,
  };
}
