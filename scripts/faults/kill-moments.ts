import type { Answer, Exchange } from './proxy.ts';

/** A moment of a run: before or after the server gets the nth request that changes something. */
export interface Moment {
  readonly request: number;
  readonly when: 'before' | 'after';
}

/** Every such moment of a run that sends `count` of them. */
export function allMoments(count: number): Moment[] {
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((request) => [
    { request, when: 'before' as const },
    { request, when: 'after' as const },
  ]);
}

/** Passes everything on and counts what could be a moment. */
export function countingRequests(): {
  between: (exchange: Exchange) => Promise<Answer>;
  count: () => number;
} {
  let count = 0;
  return {
    between: ({ method, path, forward }) => {
      if (changes(method, path)) count++;
      return forward();
    },
    count: () => count,
  };
}

/** Keys are made at the end, when all is done. */
function changes(method: string, path: string): boolean {
  return method !== 'GET' && !path.startsWith('/keys');
}

/** Watches a run on its way through a proxy and does something at one moment of it. */
export function atMoment(
  { request, when }: Moment,
  act: () => void,
): (exchange: Exchange) => Promise<Answer> {
  let count = 0;
  return async ({ method, path, forward }) => {
    const wanted = changes(method, path) && ++count === request;
    if (wanted && when === 'before') {
      act();
      // Whoever asked is gone.
      return NOTHING;
    }
    const answer = await forward();
    if (wanted) act();
    return answer;
  };
}

const NOTHING: Answer = { status: 503, type: 'application/json', body: Buffer.from('{}') };
