import type { Failure } from '../../../../src/search/failure.ts';
import type { LoadReport } from '../../../../src/search/messages.ts';
import type { Outcome, SearchProvider } from '../../../../src/search/provider.ts';
import type { SearchResponse } from '../../../../src/search/response.ts';

/** A provider that does what it is told to. */
export interface FakeProvider extends SearchProvider {
  /** What `ready` says. */
  state: 'ready' | 'never' | Failure;
  /** What a search comes to: an answer, nothing, or a failure. */
  answer: 'answer' | 'never' | Failure;
  /** Texts searched for, in order. */
  readonly asked: string[];
  /** Texts whose search was cancelled. */
  readonly cancelled: string[];
  readonly retried: () => number;
  readonly readied: () => number;
}

/** @param name stands in its answers, so that a test knows whose they are. */
export function createFake(name: string): FakeProvider {
  const asked: string[] = [];
  const cancelled: string[] = [];
  let retries = 0;
  let readied = 0;
  const report: LoadReport = { parse: 0, build: name.length, documents: 1, provisions: 1 };
  const settle = <T>(
    what: 'ready' | 'answer' | 'never' | Failure,
    value: T,
  ): Promise<Outcome<T>> =>
    what === 'never'
      ? new Promise(() => undefined)
      : Promise.resolve(
          typeof what === 'string' ? { kind: 'answer', value } : { kind: 'error', ...what },
        );
  const fake: FakeProvider = {
    state: 'ready',
    answer: 'answer',
    asked,
    cancelled,
    retried: () => retries,
    readied: () => readied,
    ready() {
      readied++;
      return settle(fake.state, report);
    },
    search(text, _, signal) {
      asked.push(text);
      signal?.addEventListener('abort', () => cancelled.push(text));
      return settle(fake.answer, { from: name, text } as unknown as SearchResponse);
    },
    retry: () => retries++,
  };
  return fake;
}
