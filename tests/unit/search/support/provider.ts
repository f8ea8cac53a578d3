import type { Failure, LoadReport } from '../../../../src/search/messages.ts';
import type { Outcome, SearchProvider } from '../../../../src/search/provider.ts';
import type { SearchResponse } from '../../../../src/search/response.ts';

/** A provider that does what it is told to. */
export interface FakeProvider extends SearchProvider {
  /** What `ready` says. */
  state: 'ready' | 'never' | Failure;
  /** What a search comes to: an answer, nothing, or a failure. */
  answer: 'answer' | 'never' | Failure;
  /** What suggestions come to, where that is not the same. */
  titles: FakeProvider['answer'] | null;
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
  const put = <T>(
    text: string,
    value: T,
    signal?: AbortSignal,
    what = fake.answer,
  ): Promise<Outcome<T>> => {
    asked.push(text);
    signal?.addEventListener('abort', () => cancelled.push(text));
    return settle(what, value);
  };
  const fake: FakeProvider = {
    state: 'ready',
    answer: 'answer',
    titles: null,
    asked,
    cancelled,
    retried: () => retries,
    readied: () => readied,
    ready() {
      readied++;
      return settle(fake.state, report);
    },
    search: (text, _, signal) =>
      put(text, { from: name, text } as unknown as SearchResponse, signal),
    suggest: (text, signal) => put(text, [], signal, fake.titles ?? fake.answer),
    retry: () => retries++,
  };
  return fake;
}
