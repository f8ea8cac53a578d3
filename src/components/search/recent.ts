/** Searches made on this device, the latest first. They never leave it. */
export interface Recent {
  list(): readonly string[];
  /** Keeps a search; of one that was typed on, only the longer. */
  add(text: string): void;
  remove(text: string): void;
  clear(): void;
}

/** The part of `Storage` that is used; reading it may throw where storage is forbidden. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'tim-gan-day';
const MOST = 10;
/** A word or so: less was not meant to be searched for. */
const SHORTEST = 3;
/** Longer texts are drafts rather than searches, and not kept. */
const LONGEST = 200;

/**
 * Keeps searches in the browser's storage. Where that is blocked, full or holds something else, there
 * are none, and nothing else changes.
 *
 * @param open gives the storage; asked each time, because asking may throw.
 */
export function createRecent(open: () => Store): Recent {
  const list = (): readonly string[] => {
    try {
      return readList(open().getItem(KEY));
    } catch {
      return [];
    }
  };
  const write = (texts: readonly string[]): void => {
    try {
      if (texts.length === 0) open().removeItem(KEY);
      else open().setItem(KEY, JSON.stringify(texts.slice(0, MOST)));
    } catch {
      return;
    }
  };
  return {
    list,
    add(typed) {
      const text = plain(typed);
      if (!isKept(text)) return;
      const [last, ...others] = list();
      // Typed on from the one before: one search, not two.
      const before = last === undefined || text.startsWith(last) ? others : [last, ...others];
      write([text, ...before.filter((one) => one !== text)]);
    },
    remove: (text) => write(list().filter((one) => one !== text)),
    clear: () => write([]),
  };
}

/** What is stored may have been changed by anyone: only texts of a sound length are taken. */
function readList(stored: string | null): string[] {
  const value: unknown = JSON.parse(stored ?? '[]');
  if (!Array.isArray(value)) return [];
  const texts = value.filter((one): one is string => typeof one === 'string').map(plain);
  return [...new Set(texts)].filter(isKept).slice(0, MOST);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isKept(text: string): boolean {
  return text.length <= LONGEST && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= SHORTEST;
}
