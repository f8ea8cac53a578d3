import { describe, expect, it } from 'vitest';
import { readReviewOptions } from '../../../scripts/lib/review-options.ts';
import { nextDay } from '../../../src/legal/calendar.ts';
import { BUILD_DATE } from '../../../src/content/build-date.ts';

describe('what npm run review is asked', () => {
  it.each<[string[], object]>([
    [[], { task: 'list', on: BUILD_DATE, json: false }],
    [['--json', '--on', '01/03/2027'], { task: 'list', on: '2027-03-01', json: true }],
    [['--seen', '--all'], { task: 'record', on: BUILD_DATE, items: 'all' }],
    [['--seen', 'a/b', 'c/d'], { task: 'record', on: BUILD_DATE, items: ['a/b', 'c/d'] }],
    [['--seen', 'a/b', '--on', '2025-01-01'], { task: 'record', on: '2025-01-01', items: ['a/b'] }],
  ])('%j', (args, options) => {
    expect(readReviewOptions(args)).toEqual(options);
  });

  it.each<[string[], RegExp]>([
    [['--seen'], /^Cách dùng/u],
    [['--seen', '--all', 'a/b'], /^Cách dùng/u],
    [['--all'], /^Cách dùng/u],
    [['a/b'], /^Cách dùng/u],
    [['--xem'], /^Không hiểu "--xem"/u],
    [['--on', '31/02/2027'], /không phải ngày/u],
    [['--seen', '--all', '--on', nextDay(BUILD_DATE)], /ngày chưa đến/u],
  ])('%j is refused with a sentence', (args, sentence) => {
    expect(() => readReviewOptions(args)).toThrow(sentence);
  });
});
