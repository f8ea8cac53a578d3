import { isHashed, SEALED } from '../addresses.ts';

/** What a page may tell the worker. */
export type Message =
  /** Its reader wants the new edition. */
  | { readonly type: 'apply' }
  /** Which build are you? The answer is a {@link BuildAnswer}, through the port that comes along. */
  | { readonly type: 'build' }
  /** Came before the worker did: the page and what it needed, as paths. */
  | { readonly type: 'visited'; readonly page: string; readonly files: readonly string[] };

export interface BuildAnswer {
  readonly build: string;
  readonly builtOn: string;
}

/** Files of one page that are taken at its word. */
const MOST_FILES = 60;

/**
 * Reads a message. The sealed page is not listened to, and addresses are taken without their queries:
 * so no page can have the worker carry a reader's words.
 *
 * @param sender address of the page that sent it.
 */
export function readMessage(data: unknown, sender: string): Message | null {
  if (new URL(sender).pathname.startsWith(SEALED)) return null;
  const { type, page, files } = (data ?? {}) as Record<string, unknown>;
  if (type === 'apply' || type === 'build') return { type };
  if (type !== 'visited' || !isPath(page) || !Array.isArray(files)) return null;
  return { type, page, files: files.filter(isPath).filter(isHashed).slice(0, MOST_FILES) };
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/[\w./@-]*$/u.test(value) && !value.startsWith('//');
}
