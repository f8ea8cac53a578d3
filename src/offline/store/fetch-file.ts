/** Why a file could not be had. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly path: string;
  readonly why: 'network' | 'refused' | 'changed';
  /** What the server answered, where it did. */
  readonly status: number | null;

  constructor(path: string, why: FileError['why'], status: number | null = null) {
    super(`${why}: ${path}`);
    this.path = path;
    this.why = why;
    this.status = status;
  }
}

/** A file as it is to be fetched. */
export interface WantedFile {
  readonly path: string;
  readonly hash: string;
}

/** Headers that speak of the way, not of the file. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie'];

/**
 * Fetches a file and makes sure that it is the one meant, to the letter. Rejects with a
 * {@link FileError}, or as an aborted `fetch` does.
 */
export async function fetchFile(
  fetch: typeof globalThis.fetch,
  { path, hash }: WantedFile,
  signal: AbortSignal | null = null,
): Promise<Response> {
  // What lies in the browser's cache may be of another build, or damaged; a worker leaves these alone.
  const response = await fetch(path, { cache: 'reload', signal }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw cause instanceof TypeError ? new FileError(path, 'network') : cause;
  });
  // A page that asks to log in to a network is a redirect, or another answer than 200.
  if (response.status !== 200 || response.redirected || response.type === 'opaque')
    throw new FileError(path, 'refused', response.status);
  const body = await response.arrayBuffer().catch(() => {
    signal?.throwIfAborted();
    throw new FileError(path, 'network');
  });
  if ((await hashOf(body)) !== hash) throw new FileError(path, 'changed');
  return copyOf(response, body);
}

/** A file that lies nearby already, if it is the one meant. */
export async function sameFile(
  found: Response | undefined,
  { hash }: WantedFile,
): Promise<Response | null> {
  if (!found) return null;
  const body = await found.arrayBuffer();
  return (await hashOf(body)) === hash ? copyOf(found, body) : null;
}

/** The same answer with a body of its own, to be kept. */
export function copyOf(response: Response, body: BodyInit): Response {
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  return new Response(body, { headers });
}

/** First 16 digits of the SHA-256, as the manifest has it. */
async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body), 0, 8);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
