import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exact,
  fold,
  nfc,
  normalise,
  slugify,
  syllables,
  type NormalForm,
} from '../../../src/legal/vietnamese/index.ts';

const WORDS = [
  'hoà',
  'hòa',
  'uỷ',
  'ủy',
  'khoẻ',
  'quý',
  'hoàn',
  'thuyền',
  'Đối',
  'ngoại',
  'NGHỊ',
  'được',
  'kỳ',
];
const NOISE = [
  ' ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u0301',
  '\u0323',
  '\u031b',
  '–',
  '“',
  '/',
  '1',
  '𐐀',
  'İ',
  'ẞ',
  'Ω',
  '\u0344',
  'が',
  '각',
  'क्षि',
  '\ud800',
  '\udc00',
  'o',
  'a',
  'U',
  'y',
  'q',
];

/** Vietnamese words in mixed composition with what word processors and enemies put between. */
const mixed = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...WORDS), fc.constantFrom('NFC', 'NFD'))
        .map(([w, f]) => w.normalize(f)),
      fc.constantFrom(...NOISE),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(mixed, fc.string({ unit: 'binary', maxLength: 40 }));
const runs = { numRuns: 2000 };

const forms: NormalForm[] = ['exact', 'fold'];

describe.each(forms)('%s', (form) => {
  const normal = (text: string) => normalise(text, form).text;

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normal(normal(text))).toBe(normal(text));
      }),
      runs,
    );
  });

  it('is the same for NFC and NFD', () => {
    fc.assert(
      // Joining letters (Hangul jamo) keep the form they came in.
      fc.property(anyText, (text) => {
        fc.pre(!/\p{Script=Hangul}|[\u{16d40}-\u{16d7f}]/u.test(text));
        fc.pre(!/\p{M}{4}/u.test(text.normalize('NFD')));
        expect(normal(text.normalize('NFD'))).toBe(normal(text.normalize('NFC')));
      }),
      runs,
    );
  });

  it('maps back with monotone offsets that end with the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: result, offsets } = normalise(text, form);
        expect(offsets).toHaveLength(result.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
      }),
      runs,
    );
  });

  it('normalises a slice of the original to the slice of the result', () => {
    let compared = 0;
    fc.assert(
      fc.property(mixed, (text) => {
        const { text: result, offsets } = normalise(text, form);
        const insideWord = (i: number) => /^[\p{L}\p{M}]{2}/u.test(result.slice(i - 1, i + 2));
        const cuts = [...offsets.keys()].filter((i) => {
          if (i === 0 || offsets[i] === offsets[i - 1]) return i === 0;
          // Inside a word the exact form may move a tone across the cut; fold has no tones.
          return form === 'fold' || !insideWord(i);
        });
        for (const i of cuts) {
          for (const j of cuts.filter((cut) => cut > i)) {
            compared++;
            expect(normal(text.slice(offsets[i], offsets[j]))).toBe(result.slice(i, j));
          }
        }
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(2000);
  });

  it('finds the same words before and after', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const words = (s: string) => syllables(s).map(({ start, end }) => s.slice(start, end));
        expect(words(text).map(normal)).toEqual(words(normal(text)));
      }),
      runs,
    );
  });
});

/** Milliseconds for 1 MB: ten times what a slow, busy machine needs; quadratic work takes minutes. */
const CEILING = 2000;

describe('fold', () => {
  it('drops only what exact has more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(exact(text))).toBe(fold(text));
        expect(fold(text)).not.toMatch(/\p{M}/u);
      }),
      runs,
    );
  });

  it('never empties letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(/\p{L}/u.test(text));
        expect(fold(text)).toMatch(/\p{L}/u);
      }),
      runs,
    );
  });

  it('gives slugs that are slugs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugify(slugify(text))).toBe(slugify(text));
      }),
    );
  });
});

describe('linear time', () => {
  // The platform's own NFC takes a minute for half a MB of marks.
  it.each(['1', 'a)', '/', ' ', 'oà', '\u0301\u0323', 'a\u0301', '\u00ad', 'ầ'])('%j', (unit) => {
    for (const work of [exact, fold, slugify, syllables, nfc]) {
      work(unit.repeat(1000));
      const start = performance.now();
      work(unit.repeat(500_000 / unit.length));
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  it.each(['1', 'a)', '/'])(
    'normalises 1 MB of %j in time that only linear work can keep',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      const start = performance.now();
      normalise(text, 'fold');
      expect(performance.now() - start).toBeLessThan(CEILING);
    },
  );
});

describe('words of a text', () => {
  const RUN = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
  const trimmed = (run: string): string =>
    run
      .replace(/^[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/u, '')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+$/u, '');

  it('are the runs of letters, digits and what hides between them, in any script', () => {
    const piece = fc.oneof(
      fc.constantFrom(...WORDS, ...NOISE, '𝔸', '😀', '\ud800', '\udc00', '漢'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const words = syllables(text).map(({ start, end }) => text.slice(start, end));
        const runs = [...text.matchAll(RUN)].map(([run]) => trimmed(run));
        expect(words).toEqual(runs.filter((run) => run !== ''));
      }),
    );
  });
});
