import { describe, expect, it } from 'vitest';
import { HelpAsked, readArgs } from '../../../scripts/lib/read-args.ts';

const usage = 'Cách dùng: npm run thu [-- --write]';
const options = { write: { type: 'boolean', default: false }, out: { type: 'string' } } as const;

describe('the arguments of a command', () => {
  it('are read as its options say', () => {
    expect(readArgs(['--write', '--out', 'x'], { usage, options }).values).toMatchObject({
      write: true,
      out: 'x',
    });
    expect(readArgs(['a', 'b'], { usage, options, positionals: true }).positionals).toEqual([
      'a',
      'b',
    ]);
  });

  it.each([[['--la']], [['a']], [['--out']], [['--write=1']]])(
    'that it does not know, %j, are refused with how it is used',
    (args) => {
      const sentence = `Không hiểu "${args.join(' ')}". ${usage}`;
      expect(() => readArgs(args, { usage, options })).toThrow(new Error(sentence));
    },
  );

  it('--help asks for how it is used, whatever stands beside it', () => {
    expect(() => readArgs(['--la', '--help'], { usage, options })).toThrow(HelpAsked);
    expect(() => readArgs(['--help'], { usage, options })).toThrow(usage);
  });

  it('--help after "--" is a word like any other', () => {
    const { positionals } = readArgs(['--', '--help'], { usage, options, positionals: true });
    expect(positionals).toEqual(['--help']);
  });

  it('a usage of several lines stands apart from the sentence', () => {
    expect(() => readArgs(['a'], { usage: 'Cách dùng:\n  x', options })).toThrow(
      'Không hiểu "a".\n\nCách dùng:\n  x',
    );
  });
});
