import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readLabels, writeLabels } from '../../../../src/legal/permalink/labels.ts';
import { readAddresses, writeAddresses } from '../../../../src/legal/permalink/index.ts';

describe('labels', () => {
  test.each([
    [['1', '2', '3', '4a'], '1..3,4a'],
    [['1', '2'], '1,2'],
    [['a', 'b', 'c', 'd', 'dd'], 'a,b,c,d,dd'],
    [['3', '2', '1'], '3,2,1'],
    [['09', '10', '11'], '09,10,11'],
    [['9', '10', '11', '13'], '9..11,13'],
    [['1'], '1'],
  ])('%j are written as %s', (labels, text) => {
    expect(writeLabels(labels)).toBe(text);
    expect(readLabels(text)).toEqual(labels);
  });
});

/** Paths and addresses as a site has them, and odd ones. */
const word = fc.stringMatching(/^[a-z0-9]{1,6}$/u);
const path = fc
  .tuple(
    fc.array(
      word.map((one) => one),
      { maxLength: 3 },
    ),
    fc.constantFrom('/', '/', '.json', '.xml', '.d.txt'),
  )
  .map(([parts, end]) => (parts.length === 0 ? '/' : `/${parts.join('/')}${end}`));
const place = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('-')),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([article, clause]) => `dieu-${article}-khoan-${clause}`),
  fc.integer({ min: 1, max: 20 }).map((article) => `dieu-${article}`),
);
const lists = fc
  .array(fc.tuple(path, fc.uniqueArray(place, { maxLength: 30 })), { maxLength: 12 })
  .map((entries) => new Map(entries));

describe('a list of addresses', () => {
  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const read = readAddresses(writeAddresses(list));
        const sorted = (map: ReadonlyMap<string, readonly string[]>) =>
          [...map].map(([at, own]) => [at, [...own].sort()]).sort();
        expect(sorted(read)).toEqual(sorted(list));
      }),
    );
  });

  it('puts provisions under one another on one line, and files beside their page', () => {
    const list = new Map([
      ['/van-ban/a/', ['dieu-1', 'dieu-2', 'dieu-3', 'dieu-1-khoan-1', 'dieu-1-khoan-2']],
      ['/van-ban/a.json', []],
      ['/', []],
    ]);
    expect(writeAddresses(list)).toBe('/\n/van-ban/a/ json\n# dieu:1..3\n#dieu-1 khoan:1,2\n');
  });

  it('may have remarks and empty lines', () => {
    expect(readAddresses('// Ngày\n\n/a/\n')).toEqual(new Map([['/a/', []]]));
  });
});
