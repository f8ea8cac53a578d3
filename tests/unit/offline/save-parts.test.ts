import { beforeEach, describe, expect, it } from 'vitest';
import { confirmParts } from '../../../src/offline/store/confirm-parts.ts';
import { failureOf } from '../../../src/offline/store/failure.ts';
import { removeParts } from '../../../src/offline/store/remove.ts';
import {
  saveParts,
  type SaveProgress,
  type SaveTools,
} from '../../../src/offline/store/save-parts.ts';
import { openShelf, turnsOf } from '../../../src/offline/store/shelf.ts';
import { fakeCaches, type FakeCaches } from './support/fake-caches.ts';
import { FIRST, hashOf, manifestOf, SECOND, type SmallSite } from './support/small-site.ts';

let caches: FakeCaches;
let served: SmallSite;
let asked: string[];
let answer: (path: string) => Response | Error | null;
let tools: SaveTools;

beforeEach(() => {
  caches = fakeCaches();
  served = FIRST;
  asked = [];
  answer = () => null;
  const turns = turnsOf(undefined);
  tools = {
    shelf: openShelf(caches, turns),
    turns,
    now: () => Date.parse('2026-11-22T03:00:00Z'),
    nearby: () => Promise.resolve(undefined),
    fetch: (input, options) => {
      const path = input as string;
      asked.push(path);
      options?.signal?.throwIfAborted();
      const special = answer(path);
      if (special instanceof Error) return Promise.reject(special);
      const text = served.files[path];
      return Promise.resolve(
        special ??
          new Response(text ?? '', {
            status: text === undefined ? 404 : 200,
            headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
          }),
      );
    },
  };
});

const save = (ids: string[], site = served, progress?: (now: SaveProgress) => void) =>
  saveParts(tools, manifestOf(site), ids, progress ? { progress } : {});
const kept = async (): Promise<string[]> => [...(await tools.shelf.stored())].sort();
const partIds = async (): Promise<string[]> => (await tools.shelf.parts()).map(({ id }) => id);
const key = (path: string): string => `${path}?ban=${hashOf(served.files[path] ?? '')}`;
/** What went wrong, in words. */
const failure = async (ids: string[]): Promise<string> =>
  save(ids).then(
    () => 'không có lỗi',
    (error: unknown) => failureOf(error, 2_000_000).sentence,
  );

describe('saving parts', () => {
  it('fetches each file once, tells how far it is, and names the parts with their day', async () => {
    const steps: SaveProgress[] = [];
    await save(['a', 'b'], FIRST, (now) => steps.push(now));
    expect(asked.sort()).toEqual(['/_astro/s.1.css', '/a/', '/b/']);
    expect(steps.at(0)).toMatchObject({ files: 0, ofFiles: 3, bytes: 0 });
    const { ofBytes } = steps[0] ?? { ofBytes: 0 };
    expect(steps.at(-1)).toEqual({ files: 3, ofFiles: 3, bytes: ofBytes, ofBytes });
    const [a] = await tools.shelf.parts();
    expect(a).toMatchObject({
      id: 'a',
      builtOn: '2026-11-22',
      savedAt: '2026-11-22T03:00:00.000Z',
    });
    const response = await tools.shelf.get(key('/a/'));
    expect(await response?.text()).toBe('trang a');
    // The body lies there as it is, not as it travelled.
    expect(response?.headers.get('content-encoding')).toBeNull();
  });

  it('fetches only what changed the next day, and deletes what nothing names any more', async () => {
    await save(['a', 'b']);
    const old = key('/a/');
    served = SECOND;
    asked = [];
    await save(['a', 'b']);
    expect(asked).toEqual(['/a/']);
    expect(await kept()).toContain(key('/a/'));
    expect(await kept()).not.toContain(old);
  });

  it('keeps a part at its day when another is added from a newer build', async () => {
    await save(['a']);
    served = SECOND;
    await save(['b']);
    expect((await tools.shelf.parts()).map(({ id, builtOn }) => [id, builtOn])).toEqual([
      ['a', '2026-11-22'],
      ['b', '2026-11-23'],
    ]);
    expect(await kept()).toContain(`/a/?ban=${hashOf('trang a')}`);
  });

  it('takes a file that lies nearby, if it is the one meant', async () => {
    tools = {
      ...tools,
      nearby: (path) =>
        Promise.resolve(
          path === '/_astro/s.1.css' ? new Response('kiểu') : new Response('của bản khác'),
        ),
    };
    await save(['a']);
    expect(asked).toEqual(['/a/']);
  });
});

describe('a download that fails', () => {
  beforeEach(async () => {
    await save(['b']);
    served = SECOND;
  });

  const cases: [string, () => Response | Error, RegExp][] = [
    ['without a network', () => new TypeError('Failed to fetch'), /^Mất kết nối khi đang tải\./u],
    ['refused', () => new Response('', { status: 503 }), /\/a\/ \(mã 503\)/u],
    ['gone', () => new Response('', { status: 404 }), /\/a\/ \(mã 404\)/u],
    ['of another build', () => new Response('trang a, khác'), /khác bản kê/u],
    [
      'led elsewhere',
      () => Object.defineProperty(new Response('trang a, sửa'), 'redirected', { value: true }),
      /\/a\/ \(mã 200\)/u,
    ],
  ];
  it.each(cases)('%s leaves the old state, and says so', async (_, broken, words) => {
    answer = (path) => (path === '/a/' ? broken() : null);
    const before = await tools.shelf.parts();
    const said = await failure(['a', 'b']);
    expect(said).toMatch(words);
    expect(said).toContain('Những gì đã lưu trước đó vẫn nguyên.');
    expect(await tools.shelf.parts()).toEqual(before);
    expect(await (await tools.shelf.get(key('/b/')))?.text()).toBe('trang b');
  });

  it('goes on where it stopped', async () => {
    answer = (path) => (path === '/a/' ? new TypeError('x') : null);
    await failure(['a', 'c']);
    answer = () => null;
    asked = [];
    await save(['a', 'c']);
    expect(asked).toContain('/a/');
    expect(asked).not.toContain('/_astro/s.1.css');
    expect(await partIds()).toEqual(['b', 'a', 'c']);
  });

  it('for want of room says how much it needed', async () => {
    caches.full = true;
    expect(await failure(['a'])).toMatch(/^Máy không đủ chỗ cho 2 MB\./u);
    caches.full = false;
    expect(await partIds()).toEqual(['b']);
  });

  it('because the reader gave up is no failure of anything', async () => {
    const given = new AbortController();
    given.abort();
    const manifest = manifestOf(SECOND);
    const error: unknown = await saveParts(tools, manifest, ['a'], { signal: given.signal }).catch(
      (reason: unknown) => reason,
    );
    expect(failureOf(error, 0).sentence).toMatch(/^Đã hủy\./u);
    expect(await partIds()).toEqual(['b']);
    await tools.shelf.sweep();
    expect(await kept()).toEqual([key('/_astro/s.1.css'), key('/b/')].sort());
  });
});

describe('a newer build', () => {
  it('that changes nothing in a part is noted without a download; of the others it says which', async () => {
    await save(['a', 'b']);
    asked = [];
    expect(await confirmParts(tools, manifestOf(SECOND))).toEqual(['a']);
    expect(asked).toEqual([]);
    expect((await tools.shelf.parts()).map(({ id, builtOn }) => [id, builtOn])).toEqual([
      ['a', '2026-11-22'],
      ['b', '2026-11-23'],
    ]);
  });
});

describe('removing a part', () => {
  it('deletes what only it needed, and not the frame of a worker', async () => {
    await save(['a', 'b']);
    await tools.shelf.putShell({ build: 'x', files: { '/a/': hashOf('trang a') } });
    await removeParts(tools.shelf, ['a']);
    expect(await kept()).toEqual([key('/_astro/s.1.css'), key('/a/'), key('/b/')].sort());
    await tools.shelf.keepOnlyShell('y');
    await removeParts(tools.shelf, ['b']);
    expect(await kept()).toEqual([]);
  });
});
