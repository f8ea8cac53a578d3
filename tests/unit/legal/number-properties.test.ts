import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentSlug,
  formatDocumentNumber,
  parseDocumentNumber,
} from '../../../src/legal/number/index.ts';

const symbol = fc.oneof(
  fc.constantFrom('NĐ', 'QĐ', 'NQ', 'TTLT', 'CTr', 'VBHN', 'CP', 'TU', 'TƯ', 'TTg', 'QH14', 'SNgV'),
  fc.stringMatching(/^[A-ZĐƯ][A-ZĐƯ\d&.]{0,5}$/),
);
const separator = fc.constantFrom('/', '-', '/-', '--', '–', ' / ');

/** Texts that look like numbers, most of them readable. */
const numberLike = fc
  .record({
    ordinal: fc.nat(99_999),
    suffix: fc.constantFrom('', '', '', 'a', 'B'),
    year: fc.constantFrom('', '', '/1998', '/2025', '-2020'),
    symbols: fc.array(fc.tuple(separator, symbol), { minLength: 1, maxLength: 5 }),
    unit: fc.constantFrom('', '', '(A11)', ' (V19)'),
    small: fc.boolean(),
  })
  .map(({ ordinal, suffix, year, symbols, unit, small }) => {
    const text = `${ordinal}${suffix}${year}${symbols.flat().join('')}${unit}`;
    return small ? text.toLowerCase() : text;
  });

const anything = fc.oneof(numberLike, fc.string({ unit: 'binary' }), fc.string());

/** Milliseconds for 1 MB: ten times what a slow, busy machine needs; quadratic work takes minutes. */
const CEILING = 2000;

describe('parseDocumentNumber', () => {
  it('reads what it writes back as the same number', () => {
    let read = 0;
    fc.assert(
      fc.property(numberLike, (text) => {
        const { value } = parseDocumentNumber(text);
        if (value === null) return;
        read++;
        const written = formatDocumentNumber(value);
        expect(written).toBe(value.canonical);
        expect(parseDocumentNumber(written).value).toEqual({ ...value, printed: written });
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(1500);
  });

  it('never throws, and either reads a number or says why not', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value, issues } = parseDocumentNumber(text);
        expect(issues.some(({ severity }) => severity === 'error')).toBe(value === null);
      }),
      { numRuns: 3000 },
    );
  });

  it('makes addresses of ASCII letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(numberLike, fc.string(), (text, place) => {
        const { value } = parseDocumentNumber(text);
        if (value === null) return;
        expect(documentSlug(value, { place })).toMatch(/^\d[a-z0-9]*(-[a-z0-9]+)+$/);
      }),
    );
  });

  it('gives one identity to all capitalisations and paddings', () => {
    fc.assert(
      fc.property(fc.nat(999), symbol, symbol, (ordinal, type, issuer) => {
        const texts = [`${ordinal}/2025/${type}-${issuer}`, `00${ordinal}/2025/${type}-${issuer}`];
        const keys = [...texts, ...texts.map((text) => text.toLowerCase())].map(
          (text) => parseDocumentNumber(text).value?.identityKey,
        );
        expect(new Set(keys).size).toBe(1);
        expect(keys[0]).toBeDefined();
      }),
    );
  });

  it.each(['1', '/', '-', 'a)', '1/', ' ', '\u0301\u0323', '('])(
    'refuses 1 MB of %j at once',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      const start = performance.now();
      expect(parseDocumentNumber(text).value).toBeNull();
      expect(performance.now() - start).toBeLessThan(CEILING);
    },
  );
});
