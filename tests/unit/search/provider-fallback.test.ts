import { beforeEach, describe, expect, test } from 'vitest';
import { isFetchedAhead } from '../../../src/search/ahead.ts';
import { createFallbackProvider } from '../../../src/search/fallback-provider.ts';
import type { LoadReport } from '../../../src/search/messages.ts';
import type { Outcome, SearchProvider } from '../../../src/search/provider.ts';
import { createClock, type Clock } from './support/clock.ts';
import { createFake, type FakeProvider } from './support/provider.ts';

const DOWN = { message: 'Máy chủ tìm kiếm không trả lời.' };
const REFUSED = { message: 'Máy chủ tìm kiếm từ chối khóa của trang.', lasting: true };
const NOTICE = 'Máy chủ tìm kiếm không trả lời; đang tìm ngay trong trình duyệt.';
const REFUSED_NOTICE = 'Máy chủ tìm kiếm từ chối khóa của trang; đang tìm ngay trong trình duyệt.';

let clock: Clock;
let primary: FakeProvider;
let embedded: FakeProvider;
let notices: (string | null)[];
let provider: SearchProvider;

beforeEach(() => {
  clock = createClock();
  primary = createFake('server');
  embedded = createFake('browser');
  notices = [];
  provider = createFallbackProvider({
    primary,
    embedded,
    after: clock.after,
    tell: (notice) => notices.push(notice),
  });
});

/** What a request has come to so far. */
function watch<T>(request: Promise<Outcome<T>>): { outcome: unknown } {
  const seen: { outcome: unknown } = { outcome: 'waiting' };
  void request.then((outcome) => (seen.outcome = outcome));
  return seen;
}

const from = (name: string, text: string) => ({ kind: 'answer', value: { from: name, text } });

describe('while the server answers', () => {
  test('its answers are given, nothing is told, no timer is left', async () => {
    expect(await provider.search('hội')).toEqual(from('server', 'hội'));
    expect(await provider.search('hội', { document: 'a' })).toEqual(from('server', 'hội'));
    expect(embedded.asked).toEqual([]);
    expect(notices).toEqual([]);
    expect(clock.due()).toEqual([]);
  });

  test('its report is the one of the page', async () => {
    expect(await provider.ready()).toMatchObject({ kind: 'answer', value: { build: 6 } });
    expect(embedded.readied()).toBe(0);
  });

  test('loading the data of the page is no delay of the server', async () => {
    primary.state = 'never';
    const request = watch(provider.search('hội'));
    await clock.pass(20_000);
    expect(request.outcome).toBe('waiting');
    expect(notices).toEqual([]);
  });
});

describe('a server that is slow', () => {
  test('is waited for 1.5 s, and not a moment longer', async () => {
    primary.answer = 'never';
    const request = watch(provider.search('hội'));
    await clock.pass(1499);
    expect(request.outcome).toBe('waiting');
    expect(notices).toEqual([]);
    await clock.pass(1);
    expect(request.outcome).toEqual(from('browser', 'hội'));
    expect(primary.cancelled).toEqual(['hội']);
    expect(notices).toEqual([NOTICE]);
  });

  test('the next request does not wait for it at all', async () => {
    primary.answer = 'never';
    void provider.search('hội');
    await clock.pass(1500);
    const request = watch(provider.search('hội thảo'));
    await clock.pass(0);
    expect(request.outcome).toEqual(from('browser', 'hội thảo'));
    expect(primary.asked).toEqual(['hội']);
  });

  test('other requests that are out go to the browser as soon as it is known', async () => {
    primary.answer = 'never';
    const first = watch(provider.search('hội'));
    await clock.pass(1400);
    const second = watch(provider.search('hội', { document: 'a' }));
    const third = watch(provider.search('hội', { document: 'b' }));
    await clock.pass(100);
    for (const { outcome } of [first, second, third]) expect(outcome).not.toBe('waiting');
    expect(embedded.asked).toHaveLength(3);
    expect(notices).toEqual([NOTICE]);
  });
});

describe.each([
  ['does not answer', DOWN, NOTICE],
  ['refuses the key', REFUSED, REFUSED_NOTICE],
])('a server that %s', (_, failure, notice) => {
  test.each(['a request', 'the start'])('is known at once, by %s', async (when) => {
    if (when === 'a request') primary.answer = failure;
    else primary.state = failure;
    const request = watch(provider.search('hội'));
    await clock.pass(0);
    expect(request.outcome).toEqual(from('browser', 'hội'));
    expect(notices).toEqual([notice]);
  });

  test('leaves the page to the browser when it opens', async () => {
    primary.state = failure;
    expect(await provider.ready()).toMatchObject({ kind: 'answer', value: { build: 7 } });
    expect(notices).toEqual([notice]);
  });
});

describe('data that were not fetched ahead', () => {
  const LOADING =
    'Máy chủ tìm kiếm không trả lời; đang tải dữ liệu về để tìm ngay trong trình duyệt.';
  let come: (state: Outcome<LoadReport>) => void;

  beforeEach(() => {
    const loaded = new Promise<Outcome<LoadReport>>((resolve) => (come = resolve));
    provider = createFallbackProvider({
      primary,
      embedded: {
        ...embedded,
        ready: () => loaded,
        search: (...asked) => loaded.then(() => embedded.search(...asked)),
      },
      after: clock.after,
      tell: (notice) => notices.push(notice),
    });
    primary.state = DOWN;
  });

  const REPORT = { parse: 0, build: 0, documents: 1, provisions: 1 };

  test('are told to be on their way, until they are there', async () => {
    const request = watch(provider.search('hội'));
    await clock.pass(299);
    expect(notices).toEqual([NOTICE]);
    await clock.pass(1);
    expect(notices).toEqual([NOTICE, LOADING]);
    expect(request.outcome).toBe('waiting');
    come({ kind: 'answer', value: REPORT });
    await clock.pass(0);
    expect(request.outcome).toEqual(from('browser', 'hội'));
    expect(notices).toEqual([NOTICE, LOADING, NOTICE]);
  });

  test('that do not come are not said to be searched', async () => {
    void provider.search('hội');
    await clock.pass(300);
    come({ kind: 'error', message: 'Không tải được dữ liệu tra cứu.' });
    await clock.pass(0);
    expect(notices.at(-1)).toBe('Máy chủ tìm kiếm không trả lời.');
  });

  test('say nothing any more once the server is back', async () => {
    void provider.search('hội');
    await clock.pass(300);
    primary.state = 'ready';
    await clock.pass(30_000);
    come({ kind: 'answer', value: REPORT });
    await clock.pass(1000);
    expect(notices).toEqual([NOTICE, LOADING, null]);
  });
});

test.each([
  [4_000_000, undefined, true],
  [4_000_000, { saveData: false }, true],
  [4_000_000, { saveData: true }, false],
  [4_000_001, undefined, false],
])('two files of %d bytes with %o: fetched ahead %s', (bytes, connection, ahead) => {
  const file = { path: 'du-lieu/a.json', bytes };
  const shards = [{ ...file, provisions: 1 }];
  expect(isFetchedAhead({ outline: { ...file, bytes: 4_000_000 }, shards }, connection)).toBe(
    ahead,
  );
});

describe('trying again', () => {
  /** Times at which the server was tried, in seconds from its failure. */
  async function triesIn(seconds: number): Promise<number[]> {
    const tries: number[] = [];
    for (let second = 1; second <= seconds; second++) {
      const before = primary.retried();
      await clock.pass(1000);
      if (primary.retried() > before) tries.push(second);
    }
    return tries;
  }

  test('after 30 s, doubling up to ten minutes', async () => {
    primary.state = DOWN;
    await provider.ready();
    expect(await triesIn(2200)).toEqual([30, 90, 210, 450, 930, 1530, 2130]);
  });

  test('a server that hangs while it is tried counts as down', async () => {
    primary.answer = DOWN;
    await provider.search('hội');
    primary.state = 'never';
    expect(await triesIn(101)).toEqual([30, 100]);
  });

  test('it is used again, and nothing more is told', async () => {
    primary.answer = DOWN;
    await provider.search('hội');
    primary.answer = 'answer';
    await clock.pass(29_999);
    expect(await provider.search('hội')).toEqual(from('browser', 'hội'));
    await clock.pass(1);
    expect(await provider.search('hội')).toEqual(from('server', 'hội'));
    expect(notices).toEqual([NOTICE, null]);
    expect(clock.due()).toEqual([]);
  });

  test('one that only seems to be back is tried ever more rarely', async () => {
    // It says what it holds but answers no search.
    primary.answer = DOWN;
    await provider.search('1');
    expect(clock.due()).toEqual([30_000]);
    await clock.pass(30_000);
    await provider.search('2');
    expect(clock.due()).toEqual([60_000]);
    await clock.pass(60_000);
    await provider.search('3');
    expect(clock.due()).toEqual([120_000]);
    await clock.pass(120_000);
    primary.answer = 'answer';
    await provider.search('4');
    primary.answer = DOWN;
    await provider.search('5');
    expect(clock.due()).toEqual([30_000]);
  });

  test('every ten minutes where that is not a matter of time, and nothing more is told', async () => {
    primary.state = REFUSED;
    await provider.ready();
    expect(await triesIn(1900)).toEqual([600, 1200, 1800]);
    expect(await provider.search('hội')).toEqual(from('browser', 'hội'));
    expect(primary.asked).toEqual([]);
    expect(notices).toEqual([REFUSED_NOTICE]);
  });

  test('it is used again once its key or content is put right', async () => {
    primary.answer = REFUSED;
    await provider.search('hội');
    primary.state = DOWN;
    await clock.pass(600_000);
    expect(notices).toEqual([REFUSED_NOTICE]);
    expect(clock.due()).toEqual([600_000]);
    primary.state = 'ready';
    primary.answer = 'answer';
    await clock.pass(600_000);
    expect(await provider.search('hội')).toEqual(from('server', 'hội'));
    expect(notices).toEqual([REFUSED_NOTICE, null]);
    expect(clock.due()).toEqual([]);
    // What fails next for a while only is tried as soon as ever.
    primary.answer = DOWN;
    await provider.search('hội');
    expect(clock.due()).toEqual([30_000]);
  });

  test('not sooner where a reader tries the browser again', async () => {
    primary.answer = REFUSED;
    await provider.search('hội');
    provider.retry();
    expect(await provider.search('hội')).toEqual(from('browser', 'hội'));
    expect(embedded.retried()).toBe(1);
    expect(primary.retried()).toBe(0);
    expect(clock.due()).toEqual([600_000]);
  });

  test('a reader who presses "try again" while it is being tried: that try counts no more', async () => {
    primary.answer = DOWN;
    await provider.search('hội');
    primary.state = 'never';
    await clock.pass(30_000);
    expect(primary.retried()).toBe(1);
    primary.state = 'ready';
    primary.answer = 'answer';
    provider.retry();
    expect(await provider.search('hội')).toEqual(from('server', 'hội'));
    await clock.pass(200_000);
    expect(primary.retried()).toBe(2);
    expect(clock.due()).toEqual([]);
    expect(notices).toEqual([NOTICE, null]);
  });

  test('one that comes back with other content is told, and tried rarely', async () => {
    primary.answer = DOWN;
    await provider.search('hội');
    primary.state = { message: 'Máy chủ tìm kiếm giữ bản nội dung khác với trang.', lasting: true };
    await clock.pass(30_000);
    expect(notices.at(-1)).toContain('giữ bản nội dung khác với trang; đang tìm');
    expect(clock.due()).toEqual([600_000]);
    expect(await provider.search('hội')).toEqual(from('browser', 'hội'));
  });

  test('a reader who presses "try again" tries both', async () => {
    primary.answer = DOWN;
    embedded.answer = { message: 'Không tải được dữ liệu tra cứu: không nối được mạng.' };
    expect(await provider.search('hội')).toMatchObject({ kind: 'error' });
    primary.answer = 'answer';
    provider.retry();
    expect(await provider.search('hội')).toEqual(from('server', 'hội'));
    expect(embedded.retried()).toBe(1);
    expect(notices).toEqual([NOTICE, null]);
    await clock.pass(60_000);
    expect(primary.retried()).toBe(1);
  });
});

describe('cancelled requests stay cancelled', () => {
  test('by a newer one, on the server', async () => {
    primary.answer = 'never';
    const first = provider.search('hội');
    await clock.pass(100);
    primary.answer = 'answer';
    expect(await provider.search('hội thảo')).toEqual(from('server', 'hội thảo'));
    expect(await first).toEqual({ kind: 'cancelled' });
    expect(primary.cancelled).toEqual(['hội']);
    await clock.pass(5000);
    expect(notices).toEqual([]);
    expect(embedded.asked).toEqual([]);
  });

  test('by a newer one, in the browser while the server comes back', async () => {
    primary.answer = DOWN;
    embedded.answer = 'never';
    const first = provider.search('hội');
    await clock.pass(0);
    primary.answer = 'answer';
    await clock.pass(30_000);
    expect(await provider.search('hội thảo')).toEqual(from('server', 'hội thảo'));
    expect(await first).toEqual({ kind: 'cancelled' });
    expect(embedded.cancelled).toEqual(['hội']);
  });

  test('by their signal, before and while they are out', async () => {
    primary.answer = 'never';
    const controller = new AbortController();
    const pending = provider.search('hội', {}, controller.signal);
    await clock.pass(0);
    controller.abort();
    expect(await pending).toEqual({ kind: 'cancelled' });
    expect(await provider.search('hội', {}, AbortSignal.abort())).toEqual({ kind: 'cancelled' });
    await clock.pass(5000);
    expect(embedded.asked).toEqual([]);
    expect(notices).toEqual([]);
  });

  test('while the server is found to be down', async () => {
    primary.answer = 'never';
    const first = provider.search('1');
    await clock.pass(1000);
    const second = provider.search('2');
    await clock.pass(1500);
    expect(await first).toEqual({ kind: 'cancelled' });
    expect(await second).toEqual(from('browser', '2'));
    expect(embedded.asked).toEqual(['2']);
  });

  test('requests of other kinds are left alone', async () => {
    const requests = [
      provider.search('hội'),
      provider.search('hội', { document: 'a' }),
      provider.search('hội', { document: 'b' }),
    ];
    for (const outcome of await Promise.all(requests)) expect(outcome.kind).toBe('answer');
  });
});

test('when neither answers, the reader is told what the browser says', async () => {
  primary.answer = DOWN;
  embedded.answer = { message: 'Không tải được dữ liệu tra cứu: không nối được mạng.' };
  expect(await provider.search('hội')).toEqual({
    kind: 'error',
    message: 'Không tải được dữ liệu tra cứu: không nối được mạng.',
  });
});
