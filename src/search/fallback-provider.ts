import type { Failure } from './failure.ts';
import type { LoadReport } from './messages.ts';
import { laneOf, type Outcome, type SearchProvider } from './provider.ts';
import type { SearchOptions, SearchResponse } from './response.ts';

/** Runs something after a while, unless the function it returns is called before. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** What the provider is made of; tests pass a clock of their own. */
export interface FallbackParts {
  /** The server. */
  readonly primary: SearchProvider;
  /** The search in the browser, used while the server is not. */
  readonly embedded: SearchProvider;
  readonly after: After;
  /** Told what the reader should know of where answers come from; null when all is as usual. */
  readonly tell: (notice: string | null) => void;
}

/** Milliseconds a request may be out before the browser searches itself. */
const PATIENCE = 1500;
/** Milliseconds a server has to come back when it is tried again. */
const PROBE_PATIENCE = 10_000;
/** Milliseconds after which a reader is told that the browser has still to fetch its data. */
const SOON = 300;
/** Milliseconds until the server is tried again: doubled each time in vain, until the longest. */
const WAIT = { first: 30_000, longest: 600_000 };

const CANCELLED = { kind: 'cancelled' } as const;

/** A way out of waiting for the server, taken by all requests at once. */
interface Spell {
  readonly over: Promise<Failure>;
  end(failure: Failure): void;
}

/**
 * Searches on a server, and in the browser whenever the server does not answer in time or cannot be
 * used: the same request is then answered there. The server is tried again later, in the
 * background, so that no reader waits for that; rarely, where that is not a matter of time.
 */
export function createFallbackProvider(parts: FallbackParts): SearchProvider {
  const { primary, embedded, after, tell } = parts;
  let spell: Spell | null = startSpell();
  let wait = WAIT.first;
  /** What keeps the server from being used will not pass by itself. */
  let lasting = false;
  let told: string | null = null;
  /** Counted up whenever the server is tried: what an older try finds no longer counts. */
  let attempt = 0;
  let stopWaiting = (): void => undefined;
  const lanes = new Map<string, AbortController>();

  const leave = (failure: Failure): void => {
    if (spell === null) return;
    const left = spell;
    spell = null;
    lasting = failure.lasting ?? false;
    report(failure);
    tryLater();
    left.end(failure);
  };

  /** What was told already stands there still. */
  const say = (notice: string | null): void => {
    if (notice === told) return;
    told = notice;
    tell(notice);
  };

  /** Much data is not fetched ahead, so that searching in the browser may begin only later. */
  const report = ({ message }: Failure): void => {
    const why = message.replace(/\.$/, '');
    const searching = `${why}; đang tìm ngay trong trình duyệt.`;
    const loading = `${why}; đang tải dữ liệu về để tìm ngay trong trình duyệt.`;
    say(searching);
    const stop = after(SOON, () => {
      if (told === searching) say(loading);
    });
    void embedded.ready().then(({ kind }) => {
      stop();
      if (told === searching || told === loading) say(kind === 'error' ? `${why}.` : searching);
    });
  };

  const tryLater = (): void => {
    // A key or content that is not the page's is put right by somebody, not by waiting.
    stopWaiting = after(lasting ? WAIT.longest : wait, () => void probe());
    wait = Math.min(wait * 2, WAIT.longest);
  };

  const comeBack = (): void => {
    spell = startSpell();
    lasting = false;
    say(null);
  };

  const probe = async (): Promise<void> => {
    const own = ++attempt;
    primary.retry();
    const found = await within(PROBE_PATIENCE, primary.ready());
    // The reader pressed "try again" meanwhile.
    if (own !== attempt) return;
    if (found?.kind === 'answer') {
      comeBack();
      return;
    }
    if (found?.kind === 'error' && found.lasting) {
      // It answers again, but not for this page.
      lasting = true;
      report(found);
    }
    tryLater();
  };

  /** Null when it takes longer. */
  const within = async <T>(milliseconds: number, answer: Promise<T>): Promise<T | null> => {
    let stop = (): void => undefined;
    const late = new Promise<null>((resolve) => {
      stop = after(milliseconds, () => resolve(null));
    });
    const first = await Promise.race([answer, late]);
    stop();
    return first;
  };

  /** What the server answers; null when it is not to be used, for this request or any. */
  const fromServer = async (
    text: string,
    options: SearchOptions,
    signal: AbortSignal,
  ): Promise<Outcome<SearchResponse> | null> => {
    const own = spell;
    if (own === null) return null;
    const over = own.over.then(() => null);
    const given = new AbortController();
    signal.addEventListener('abort', () => given.abort(), { once: true });
    const unwanted = (): boolean => signal.aborted;
    // Loading the page's own data is not the server's delay.
    const state = await Promise.race([primary.ready(), over]);
    if (state === null || unwanted()) return null;
    const outcome =
      state.kind === 'error'
        ? state
        : await Promise.race([within(PATIENCE, primary.search(text, options, given.signal)), over]);
    if (outcome?.kind === 'answer') {
      if (own === spell) wait = WAIT.first;
      return outcome;
    }
    given.abort();
    if (own === spell && !unwanted() && outcome?.kind !== 'cancelled')
      leave(outcome ?? { message: 'Máy chủ tìm kiếm không trả lời.' });
    return null;
  };

  const search: SearchProvider['search'] = async (text, options = {}, outer) => {
    const lane = laneOf(options);
    lanes.get(lane)?.abort();
    const own = new AbortController();
    lanes.set(lane, own);
    if (outer?.aborted) own.abort();
    outer?.addEventListener('abort', () => own.abort(), { once: true });
    const cancelled = new Promise<typeof CANCELLED>((resolve) => {
      own.signal.addEventListener('abort', () => resolve(CANCELLED), { once: true });
    });
    const answer = async (): Promise<Outcome<SearchResponse>> =>
      (await fromServer(text, options, own.signal)) ??
      (own.signal.aborted ? CANCELLED : embedded.search(text, options, own.signal));
    return own.signal.aborted ? CANCELLED : Promise.race([answer(), cancelled]);
  };

  return {
    async ready(): Promise<Outcome<LoadReport>> {
      const own = spell;
      const state = own && (await Promise.race([primary.ready(), own.over.then(() => null)]));
      if (state?.kind === 'answer') return state;
      if (state?.kind === 'error' && own === spell) leave(state);
      return embedded.ready();
    },
    search,
    retry() {
      embedded.retry();
      if (spell !== null || lasting) return;
      stopWaiting();
      wait = WAIT.first;
      attempt++;
      primary.retry();
      comeBack();
    },
  };
}

function startSpell(): Spell {
  let end: (failure: Failure) => void = () => undefined;
  const over = new Promise<Failure>((resolve) => (end = resolve));
  return { over, end };
}
