import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../scripts/import/failures.ts';
import { createManners } from '../../scripts/import/fetch/manners.ts';
import { fakeClock, PDF, PDF_TYPE, raw, useFetching } from './support/fetching.ts';
import { startLab } from './support/import-lab.ts';

const { lab, get, faultOf, kept } = useFetching();

describe('a busy server', () => {
  const busyOnce = (after: string, status = 503): { count: () => number } => {
    let count = 0;
    lab().on('/busy', (_, response) => {
      count += 1;
      if (count === 1) response.writeHead(status, { 'retry-after': after }).end();
      else response.writeHead(200, PDF_TYPE).end(PDF);
    });
    return { count: () => count };
  };

  it.each([
    [429, '3', 3000],
    [503, 'Mon, 02 Mar 2026 20:00:04 GMT', 4000],
  ])('is asked once more when it says (%i, %s)', async (status, after, ms) => {
    const clock = fakeClock();
    const { count } = busyOnce(after, status);
    const file = await get(lab().url('/busy'), { manners: createManners(1000, clock) });
    expect(file.bytes.length).toBe(PDF.length);
    expect(count()).toBe(2);
    expect(clock.slept).toEqual([ms]);
  });

  it('is not waited for longer than we may', async () => {
    const { count } = busyOnce('3600');
    expect(await faultOf(lab().url('/busy'))).toMatch(
      /đang bận \(503\); hãy chạy lại sau 60 phút/u,
    );
    expect(count()).toBe(1);
  });

  it('is asked no third time', async () => {
    lab().on('/busy', (_, response) => response.writeHead(429, { 'retry-after': '1' }).end());
    const before = lab().asked.length;
    expect(await faultOf(lab().url('/busy'))).toMatch(/đang bận \(429\)/u);
    expect(lab().asked.length - before).toBe(2);
  });
});

describe('manners', () => {
  it('ask a host one thing at a time, a second apart', async () => {
    const own = await startLab();
    own.on('/a', (_, response) => {
      setTimeout(() => response.writeHead(200, PDF_TYPE).end(PDF), 20);
    });
    own.on('/to-a', (_, response) => response.writeHead(302, { location: '/a' }).end());
    const clock = fakeClock();
    const manners = createManners(1000, clock);
    const paths = ['/a', '/to-a', '/a'];
    await Promise.all(paths.map((path) => get(own.url(path), { manners })));
    expect(own.asked).toHaveLength(4);
    expect(clock.slept).toEqual([1000, 1000, 1000]);
    expect(own.mostOpen()).toBe(1);
    await own.stop();
  });
});

describe('cancelling', () => {
  it.each([
    ['before the answer', () => undefined],
    ['amid the answer', raw(`Content-Length: ${PDF.length}\r\n`, PDF.subarray(0, 100), 'hold')],
  ] as [string, RequestListener][])('%s ends at once and keeps nothing', async (_, answer) => {
    const cancel = new AbortController();
    const reason = new ImportFault('Đã dừng.');
    lab().on('/cancelled', answer);
    const ending = expect(get(lab().url('/cancelled'), { signal: cancel.signal })).rejects.toBe(
      reason,
    );
    setTimeout(() => cancel.abort(reason), 50);
    await ending;
    await lab().quiet();
    expect(await kept()).toEqual([]);
  });

  it('while waiting for a busy server does not wait on', async () => {
    lab().on('/wait', (_, response) => response.writeHead(429, { 'retry-after': '4' }).end());
    const cancel = new AbortController();
    const began = performance.now();
    setTimeout(() => cancel.abort(new ImportFault('Đã dừng.')), 50);
    await expect(
      get(lab().url('/wait'), { signal: cancel.signal, manners: createManners(0) }),
    ).rejects.toThrow('Đã dừng.');
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('before the beginning asks nobody', async () => {
    const before = lab().asked.length;
    const reason = new ImportFault('Đã dừng.');
    await expect(get(lab().url('/x'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(lab().asked).toHaveLength(before);
  });
});
