import { describe, expect, test } from 'vitest';
import { oncePerList } from '../../../src/content/once-per-list.ts';

describe('what is made of a whole list', () => {
  test('is made once for a list, and anew for another with the same items', () => {
    let times = 0;
    const sum = oncePerList((list: readonly number[]) => {
      times++;
      return list.reduce((a, b) => a + b, 0);
    });
    const list = [1, 2, 3];
    expect([sum(list), sum(list), times]).toEqual([6, 6, 1]);
    expect([sum([...list, 4]), times]).toEqual([10, 2]);
  });

  test('is kept also where it is nothing', () => {
    let times = 0;
    const first = oncePerList((list: readonly string[]) => {
      times++;
      return list[0];
    });
    const empty: string[] = [];
    expect([first(empty), first(empty), times]).toEqual([undefined, undefined, 1]);
  });
});
