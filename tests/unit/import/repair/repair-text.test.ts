import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../../../src/import/count-characters.ts';
import { repairText } from '../../../../src/import/repair/index.ts';
import { SENTENCES } from './support.ts';

/** What one reason took and gave. */
function changes(text: string): string[] {
  const { removed, added } = repairText(text);
  return [
    ...removed.map((change) => `-${change.reason} ${change.text}`),
    ...added.map((change) => `+${change.reason} ${change.text}`),
  ];
}

const TRICKY = [
  ...[
    'a',
    'e',
    'đ',
    'Ð',
    '\n',
    '\u0301',
    '\u0323',
    '\u0302',
    '\u0340',
    '\u00ad',
    '\u200b',
    '\u00a0',
  ],
  ...[
    '\uf0b7',
    '\uf02d',
    '\ufb01',
    '\ud800',
    '\udc00',
    '\u212b',
    '\u1100',
    '\u1161',
    '\u11a8',
    '\uac00',
  ],
];

describe('the repair of a text', () => {
  it.each<[string, string, string, string[]]>([
    ['plain text', 'Dieu 1.\n2', 'Dieu 1.\n2', []],
    ['composed text', 'Điều 1', 'Điều 1', []],
    ['decomposed letters', 'Die\u0302\u0300u', 'Diều', ['-composed e\u0302\u0300', '+composed ề']],
    ['marks in another order', 'e\u0323\u0302', 'ệ', ['-composed e\u0323\u0302', '+composed ệ']],
    ['half composed letters', 'ê\u0323', 'ệ', ['-composed ê\u0323', '+composed ệ']],
    ['soft hyphens', 'nhân\u00ad dân', 'nhân dân', ['-hyphenation \u00ad']],
    ['zero widths', 'nh\u200bâ\u200dn', 'nhân', ['-invisible \u200b\u200d']],
    ['a byte order mark', '\ufeffĐiều', 'Điều', ['-invisible \ufeff']],
    ['direction overrides', '\u202eevil\u202c', 'evil', ['-invisible \u202e\u202c']],
    ['control characters', 'a\u0000\u0007b', 'ab', ['-invisible \u0000\u0007']],
    [
      'quotation marks of Windows',
      '\u0093A\u0094',
      '“A”',
      ['-legacy-encoding \u0093\u0094', '+legacy-encoding “”'],
    ],
    ['unbreakable blanks', 'Điều\u00a05\u202f000\t1', 'Điều 5 000 1', []],
    ['line breaks', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd', []],
    ['ligatures', 'of\ufb01ce', 'office', ['-composed \ufb01', '+composed fi']],
    [
      'bullets',
      '\uf0b7 Một\n \uf0a7 Hai',
      '• Một\n • Hai',
      ['-private-use \uf0b7\uf0a7', '+private-use ••'],
    ],
    ['a hyphen of Symbol', 'A\uf02dB', 'A-B', ['-private-use \uf02d', '+private-use -']],
    ['unknown signs', 'A\uf0b7B\ue123', 'AB', ['-private-use \uf0b7\ue123']],
    [
      'eth in numbers',
      '89/2015/NÐ-CP',
      '89/2015/NĐ-CP',
      ['-legacy-encoding Ð', '+legacy-encoding Đ'],
    ],
    ['eth in words', 'ði Ðà Nẵng', 'đi Đà Nẵng', ['-legacy-encoding ðÐ', '+legacy-encoding đĐ']],
    ['eth where it belongs', 'Sigurðsson', 'Sigurðsson', []],
    ['wide digits', '１２', '１２', []],
    ['Cyrillic letters', 'Điеu', 'Điеu', []],
    ['faults of the law', 'Uỷ ban  nhân dânn', 'Uỷ ban  nhân dânn', []],
    ['half of a pair', 'a\ud800b', 'ab', ['-invisible \ud800']],
    ['marks beyond all sense', `e${'\u0301'.repeat(200)}`, `e${'\u0301'.repeat(200)}`, []],
  ])('%s', (_, text, meant, account) => {
    expect(repairText(text).text).toBe(meant);
    expect(changes(text)).toEqual(account);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    }),
    fc.array(fc.constantFrom(...TRICKY)).map((parts) => parts.join('')),
  );

  it('balances, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: result, removed, added } = repairText(text);
        const sum = (list: readonly { text: string }[]): number =>
          list.reduce((total, change) => total + countCharacters(change.text), 0);
        expect(countCharacters(result) + sum(removed)).toBe(countCharacters(text) + sum(added));
      }),
      { numRuns: 3000 },
    );
  });

  it('is done after one time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: once } = repairText(text);
        expect(repairText(once)).toEqual({ text: once, removed: [], added: [] });
        expect(once.isWellFormed()).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('changes no composed sentence', () => {
    for (const sentence of SENTENCES) {
      expect(repairText(sentence)).toEqual({ text: sentence, removed: [], added: [] });
      expect(repairText(sentence.normalize('NFD')).text).toBe(sentence);
    }
  });

  it('takes long texts in its stride', () => {
    const started = performance.now();
    repairText('e\u0302\u0300\u00ad\u200b '.repeat(200_000));
    repairText(`e${'\u0301'.repeat(1_000_000)}`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
