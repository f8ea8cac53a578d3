import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { ImportFault } from '../../../scripts/import/failures.ts';
import {
  fetchOfficial,
  type FetchOptions,
  type OfficialFile,
} from '../../../scripts/import/fetch-official.ts';
import type { FetchLimits } from '../../../scripts/import/fetch/limits.ts';
import { createManners } from '../../../scripts/import/fetch/manners.ts';
import { startLab, type Lab } from './import-lab.ts';

export const PDF = Buffer.from(`%PDF-1.7\n${'đ'.repeat(9000)}\nstartxref\n0\n%%EOF\n`);
export const PDF_TYPE = { 'content-type': 'application/pdf' };

/** A busy machine may be slow; what is to hang sets a time of its own. */
const LIMITS: Partial<FetchLimits> = {
  total: 20_000,
  idle: 10_000,
  bytes: 1_000_000,
  retryAfter: 5000,
};
/** For what hangs, so that it is told soon. */
export const IMPATIENT = { limits: { idle: 200 } };

/** A server and an empty folder of copies for the tests of a file. */
export interface Fetching {
  readonly lab: () => Lab;
  readonly cache: () => string;
  readonly get: (url: string, options?: Partial<FetchOptions>) => Promise<OfficialFile>;
  /** The sentence it fails with. */
  readonly faultOf: (url: string, options?: Partial<FetchOptions>) => Promise<string>;
  /** Names in the folder of copies. */
  readonly kept: () => Promise<string[]>;
}

/** Starts a server for the tests of a file; after each of them no connection may be open. */
export function useFetching(): Fetching {
  let lab: Lab;
  let cache: string;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab.stop());
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'tra-cuu-fetch-'));
  });
  afterEach(async () => {
    await rm(cache, { recursive: true });
    await lab.quiet();
  });
  const get: Fetching['get'] = (url, options) =>
    fetchOfficial(url, {
      signal: new AbortController().signal,
      cache,
      manners: createManners(1000, fakeClock()),
      ...options,
      limits: { ...LIMITS, ...options?.limits },
    });
  return {
    lab: () => lab,
    cache: () => cache,
    get,
    faultOf: async (url, options) => {
      const error: unknown = await get(url, options).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(ImportFault);
      return (error as ImportFault).message;
    },
    kept: () => readdir(cache),
  };
}

/** Time that passes only when somebody sleeps; 3 March 2026 in Viet Nam, where it is 3 o'clock. */
export function fakeClock(start = Date.parse('2026-03-02T20:00:00Z')) {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: (ms: number) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
}

/** Answers with a file. */
export function sends(body: Buffer, headers: Record<string, string> = PDF_TYPE): RequestListener {
  return (_, response) => response.writeHead(200, headers).end(body);
}

/** Writes an answer byte for byte, honest or not, and then does what it is told with the connection. */
export function raw(
  head: string,
  body: Buffer | string,
  then: 'end' | 'hold' | 'reset' = 'end',
): RequestListener {
  return ({ socket }) => {
    socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n${head}\r\n`);
    socket.write(body, () => {
      if (then === 'end') socket.end();
      if (then === 'reset') setTimeout(() => socket.resetAndDestroy(), 20);
    });
  };
}
