import { readArgs } from '../../scripts/lib/read-args.ts';
import { EvalError } from './eval-error.ts';
import { PROVIDERS, type ProviderName } from './providers.ts';

const USAGE = `Cách dùng: npm run eval [-- TÙY CHỌN]
  --corpus TỆP --queries TỆP   đo trên bộ này (JSONL hoặc mảng JSON, nén gzip hay không)
  --provider ${PROVIDERS.join('|')}
  --strip-accents              bỏ dấu mọi câu hỏi trước khi tìm
  --json                       in một đối tượng JSON
  --misses                     in các câu trượt của phần dùng để chỉnh
  --write                      đo trên cả máy chủ; ghi mốc cho kiểm thử và bảng trong README`;

/** What `npm run eval` was asked. */
export interface EvalOptions {
  /** A set of the user's; `null` for all sets that are there. */
  readonly files: { readonly corpus: string; readonly queries: string } | null;
  readonly provider: ProviderName;
  readonly stripAccents: boolean;
  readonly json: boolean;
  readonly misses: boolean;
  readonly write: boolean;
}

/**
 * Reads the arguments.
 *
 * @throws HelpAsked; EvalError or Error with a sentence for the user when they cannot be understood.
 */
export function readOptions(args: readonly string[]): EvalOptions {
  const {
    corpus,
    queries,
    provider: name,
    ...flags
  } = readArgs(args, {
    usage: USAGE,
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      provider: { type: 'string', default: 'embedded' },
      'strip-accents': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  }).values;
  const provider = PROVIDERS.find((one) => one === name);
  if (provider === undefined) throw new EvalError(`Không có bộ tìm "${name}".\n${USAGE}`);
  if ((corpus === undefined) !== (queries === undefined))
    throw new EvalError(`--corpus và --queries phải đi cùng nhau.\n${USAGE}`);
  const files = corpus === undefined || queries === undefined ? null : { corpus, queries };
  const stripAccents = flags['strip-accents'];
  if (flags.write && (files !== null || provider !== 'embedded' || stripAccents))
    throw new EvalError(`--write chỉ ghi số đo của bộ tìm embedded, gõ như đã có.\n${USAGE}`);
  return { files, provider, stripAccents, ...flags };
}
