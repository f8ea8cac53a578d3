import { describe, expect, it } from 'vitest';
import { buildDate } from '../../../src/content/build-date.ts';

describe('the day a site is built for', () => {
  it('is today in Viet Nam, which begins seven hours earlier', () => {
    expect(buildDate(undefined, Date.parse('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(buildDate(undefined, Date.parse('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  });

  it('is the one asked for', () => {
    expect(buildDate('2024-02-29', 0)).toBe('2024-02-29');
  });

  it.each(['', 'foo', '2026-99-99', '2026-02-29', '22/11/2026', '2026-11-22T00:00:00Z'])(
    'is never "%s"',
    (asked) => {
      expect(() => buildDate(asked, 0)).toThrow('SITE_DATE');
    },
  );
});
