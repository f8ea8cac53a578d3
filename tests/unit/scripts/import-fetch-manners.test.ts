import { describe, expect, it } from 'vitest';
import { createManners } from '../../../scripts/import/fetch/manners.ts';

describe('manners', () => {
  const signal = new AbortController().signal;

  /** Time that passes only in sleep; each use is written down. */
  function timed(gap = 1000) {
    let now = 0;
    const slept: number[] = [];
    const clock = {
      now: () => now,
      sleep: (ms: number) => {
        slept.push(ms);
        now += ms;
        return Promise.resolve();
      },
    };
    return { ...createManners(gap, clock), slept, pass: (ms: number) => (now += ms) };
  }

  it('keep a second between the end of one and the beginning of the next', async () => {
    const { inTurn, slept, pass } = timed();
    await inTurn('a.vn', signal, () => Promise.resolve(pass(5000)));
    pass(300);
    await inTurn('a.vn', signal, () => Promise.resolve());
    pass(1000);
    await inTurn('a.vn', signal, () => Promise.resolve());
    expect(slept).toEqual([700]);
  });

  it('do not wait between hosts', async () => {
    const { inTurn, slept } = timed();
    await Promise.all(
      ['a.vn', 'b.vn'].map((host) => inTurn(host, signal, () => Promise.resolve())),
    );
    expect(slept).toEqual([]);
  });

  it('do not wait for hours when the clock was set back', async () => {
    const { inTurn, slept, pass } = timed();
    await inTurn('a.vn', signal, () => Promise.resolve());
    pass(-3_600_000);
    await inTurn('a.vn', signal, () => Promise.resolve());
    expect(slept).toEqual([1000]);
  });

  it('go on after one that failed', async () => {
    const { inTurn } = timed();
    await expect(inTurn('a.vn', signal, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    await expect(inTurn('a.vn', signal, () => Promise.resolve(1))).resolves.toBe(1);
  });

  it('let one leave the queue without letting the next in early', async () => {
    const { inTurn } = timed(0);
    const first = Promise.withResolvers<undefined>();
    const cancel = new AbortController();
    const order: string[] = [];
    const a = inTurn('a.vn', signal, async () => {
      await first.promise;
      order.push('a');
    });
    const b = inTurn('a.vn', cancel.signal, () => Promise.resolve(order.push('b')));
    const c = inTurn('a.vn', signal, () => Promise.resolve(order.push('c')));
    cancel.abort(new Error('left'));
    await expect(b).rejects.toThrow('left');
    await Promise.resolve();
    first.resolve(undefined);
    await Promise.all([a, c]);
    expect(order).toEqual(['a', 'c']);
  });
});
