import { readAdvisories, type Advisory } from './advisories.ts';

/** What came of asking a registry. */
export type Answer =
  | { readonly kind: 'asked'; readonly advisories: readonly Advisory[] }
  /** It offers no such list. */
  | { readonly kind: 'not-offered'; readonly status: number }
  /** It did not answer, or not in a way that tells anything. */
  | { readonly kind: 'no-answer'; readonly why: string };

/** How a registry says that it does not do this. */
const NOT_OFFERED: ReadonlySet<number> = new Set([404, 405, 410, 501]);

/** Longest answer that is read, in bytes. */
const LONGEST = 20_000_000;

/**
 * Asks a registry which of some packages have known faults. Reads only: it sends names and versions of
 * packages, no key, and follows no redirect.
 *
 * @param packages versions by name.
 * @param timeout for the whole answer, in milliseconds.
 */
export async function askRegistry(
  registry: URL,
  packages: Readonly<Record<string, readonly string[]>>,
  timeout: number,
): Promise<Answer> {
  const folder = registry.href.endsWith('/') ? registry.href : `${registry.href}/`;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(new URL('-/npm/v1/security/advisories/bulk', folder), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(packages),
      redirect: 'error',
      signal,
    });
    if (NOT_OFFERED.has(response.status)) {
      await response.body?.cancel();
      return { kind: 'not-offered', status: response.status };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'no-answer', why: `trả lời mã ${response.status}` };
    }
    const text = await readAtMost(response, LONGEST);
    const advisories = text === null ? null : readAdvisories(parse(text));
    return advisories === null
      ? { kind: 'no-answer', why: 'trả lời điều không đọc được' }
      : { kind: 'asked', advisories };
  } catch {
    return {
      kind: 'no-answer',
      why: signal.aborted ? `không trả lời trong ${timeout / 1000} giây` : 'không kết nối được',
    };
  }
}

/** Null where there is more. */
async function readAtMost(response: Response, most: number): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
