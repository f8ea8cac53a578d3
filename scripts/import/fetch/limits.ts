/** How much a download may take. Times in milliseconds. */
export interface FetchLimits {
  /** For the whole download, waiting for our turn aside. */
  readonly total: number;
  /** Without a single byte. */
  readonly idle: number;
  /** Of the file as it will be read, after unpacking. */
  readonly bytes: number;
  readonly redirects: number;
  /** The longest a busy server may ask us to wait. */
  readonly retryAfter: number;
}

export const FETCH_LIMITS: FetchLimits = {
  total: 60_000,
  idle: 30_000,
  bytes: 100_000_000,
  redirects: 5,
  retryAfter: 30_000,
};
