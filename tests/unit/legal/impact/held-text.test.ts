import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisionTexts } from '../../../../src/legal/impact/index.ts';
import { parseStructure, unitsOf } from '../../../../src/legal/structure/index.ts';
import { LAW } from './support.ts';

describe('the words held for a provision', () => {
  it.each([
    ['dieu-1-khoan-1', '1. Khoản một của điều một.'],
    ['dieu-1-khoan-2', '2. Khoản hai của điều một: a) Điểm a; b) Điểm b.'],
    ['dieu-1-khoan-2-diem-b', 'b) Điểm b.'],
    ['dieu-3', 'Điều 3. Ai quyết định Bộ trưởng quyết định.'],
    ['dieu-3-doan-1', 'Bộ trưởng quyết định.'],
    ['chuong-2', 'Chương II THẨM QUYỀN Điều 3. Ai quyết định Bộ trưởng quyết định.'],
    ['dieu-4', null],
    ['', null],
  ])('%s', (address, text) => {
    expect(provisionTexts(parseStructure(LAW))(address)?.text ?? null).toBe(text);
  });

  it('knows the chapters around it', () => {
    const textAt = provisionTexts(parseStructure(LAW));
    expect(textAt('dieu-3-doan-1')?.containers).toEqual(['chuong-2']);
    expect(textAt('chuong-2')?.containers).toEqual([]);
  });

  it('does not depend on white space or the form of letters', () => {
    const spaced = LAW.replaceAll(' ', '  ').normalize('NFD').normalize('NFC');
    const textAt = provisionTexts(parseStructure(spaced));
    expect(textAt('dieu-1-khoan-1')?.text).toBe('1. Khoản một của điều một.');
  });

  it('reads texts issued with a document apart', () => {
    const source = readFileSync('content/nguon/qd-3072-2014-hai-phong.txt', 'utf8');
    const textAt = provisionTexts(parseStructure(source.normalize('NFC')));
    const own = textAt('dieu-1')?.text ?? '';
    const attached = textAt('quy-dinh-dieu-1')?.text ?? '';
    expect(own).toMatch(/^Điều 1\. Ban hành/u);
    expect(attached).toMatch(/^Điều 1\. /u);
    expect(attached).not.toBe(own);
  });

  it('a word changed in one unit changes that unit and what holds it, and nothing else', () => {
    const tree = parseStructure(LAW);
    const units = tree.instruments.flatMap(({ body }) => [...unitsOf(body)]);
    // A word after "Chương II" makes it no heading any more.
    const lines = units.filter(({ kind }) => kind !== 'chapter');
    fc.assert(
      fc.property(fc.constantFrom(...lines), (unit) => {
        // The end of a unit's own first line, where no marker can be met.
        const at = unit.lead.range.end;
        const changed = parseStructure(`${LAW.slice(0, at)} thêm${LAW.slice(at)}`);
        const before = provisionTexts(tree);
        const after = provisionTexts(changed);
        const differing = units.filter(
          ({ address }) => before(address)?.text !== after(address)?.text,
        );
        const holding = units.filter(
          ({ range }) => range.start <= unit.range.start && unit.range.end <= range.end,
        );
        expect(differing.map(({ address }) => address)).toEqual(
          holding.map(({ address }) => address),
        );
      }),
    );
  });
});
