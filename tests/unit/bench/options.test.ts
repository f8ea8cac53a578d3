import { describe, expect, it } from 'vitest';
import { readBenchOptions } from '../../../scripts/bench/options.ts';

describe('npm run bench', () => {
  it('measures everything but the large builds, and writes nothing, unless told otherwise', () => {
    const { parts, large, write } = readBenchOptions([]);
    expect([...parts]).toEqual(['figures', 'peers', 'builds']);
    expect([large, write]).toEqual([false, false]);
  });

  it('measures the parts it is told', () => {
    const { parts, large } = readBenchOptions(['builds', '--large']);
    expect([...parts]).toEqual(['builds']);
    expect(large).toBe(true);
  });

  it.each([[['speed']], [['--fast']], [['peers', '--large']]])(
    'refuses %j in a sentence',
    (args) => {
      expect(() => readBenchOptions(args)).toThrow(/Cách dùng: npm run bench/u);
    },
  );
});
