/** What a server answered to one request. */
export interface Answer {
  readonly status: number;
  /** The server's own word for a fault; null where the answer is no fault, or not the server's. */
  readonly code: string | null;
  /** The answer as JSON; null when it is none. */
  readonly body: unknown;
}

/** What may be sent. */
interface Sent {
  readonly method?: string;
  readonly body?: string | undefined;
}

/** Milliseconds until a server counts as away. */
const PATIENCE = 10_000;

/** Sends one request with a key. @throws TypeError or DOMException when nothing answers. */
export async function askServer(
  url: string,
  key: string,
  { method = 'GET', body }: Sent = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  const read: unknown = await response.json().catch(() => null);
  const code = (read as { code?: unknown } | null)?.code;
  return { status: response.status, code: typeof code === 'string' ? code : null, body: read };
}
