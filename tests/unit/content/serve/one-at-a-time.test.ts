import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../../src/content/serve/one-at-a-time.ts';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('one at a time', () => {
  it('handles together what comes together, each name once', async () => {
    const turns: (readonly string[])[] = [];
    const add = oneAtATime((names) => Promise.resolve(void turns.push(names)), 5);
    for (const name of ['a', 'b', 'a']) add(name);
    await expect.poll(() => turns.length).toBe(1);
    expect(turns).toEqual([['a', 'b']]);
  });

  it('never runs twice at once, and handles last what came last', async () => {
    const log: string[] = [];
    const add = oneAtATime(async ([name = '']) => {
      log.push(`begin ${name}`);
      await wait(20);
      log.push(`end ${name}`);
    }, 1);
    add('a');
    await wait(10);
    add('b');
    await expect.poll(() => log).toEqual(['begin a', 'end a', 'begin b', 'end b']);
    add('c');
    await expect.poll(() => log.at(-1)).toBe('end c');
  });
});
