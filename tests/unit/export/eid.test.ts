import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addressOfEId, eIdOf } from '../../../src/export/akn/eid.ts';
import { makeAddress, parseAddress } from '../../../src/legal/address/index.ts';
import { parseStructure } from '../../../src/legal/structure/index.ts';
import { documents } from '../legal/structure/documents.ts';
import { allParagraphs } from '../legal/structure/support.ts';

test.each([
  ['dieu-16-khoan-1-diem-a', 'art_16__para_1__point_a'],
  ['dieu-16-khoan-1-diem-dd', 'art_16__para_1__point_dd'],
  ['dieu-16-khoan-1-diem-d', 'art_16__para_1__point_d'],
  ['dieu-16dd', 'art_16dd'],
  ['dieu-16d-d', 'art_16d-d'],
  ['chuong-2-muc-1-tieu-muc-3', 'chp_2__sec_1__subsec_3'],
  ['phan-1', 'part_1'],
  ['dieu-4-khoan-2-1', 'art_4__subpara_2-1'],
  ['dieu-4-khoan-2', 'art_4__para_2'],
  ['dieu-4-khoan-2-lan-3', 'art_4__para_2_3'],
  ['dieu-4-muc-iv', 'art_4__lvl_iv'],
  ['dieu-4-gach-2-gach-con-1', 'art_4__indent_2__subindent_1'],
  ['dieu-4-doan-2', 'art_4__p_2'],
  ['mo-dau-doan-2', 'opening__p_2'],
  ['mo-dau-lan-2-doan-2', 'opening_2__p_2'],
  ['can-cu-5', 'cit_5'],
  ['ket-thuc-doan-1', 'conclusions__p_1'],
  ['quy-dinh', 'att_quy-dinh'],
  ['phu-luc-2-dieu-1', 'att_phu-luc-2__art_1'],
])('%s is %s, and back', (address, eId) => {
  expect(eIdOf(address)).toBe(eId);
  expect(addressOfEId(eId)).toBe(address);
});

test.each(['', 'Điều 1', 'dieu', 'dieu-1-', '../etc', 'dieu-1-khoan'])(
  '“%s” is no address, so it has no identifier',
  (text) => {
    expect(eIdOf(text)).toBeNull();
  },
);

test.each([
  '',
  'art',
  'art_',
  'art_1_',
  'art_1_1',
  'art_01_2_3',
  'art_1__',
  'chapter_1',
  'art_1__para',
])('“%s” is no identifier of ours', (text) => {
  expect(addressOfEId(text)).toBeNull();
});

describe('every address', () => {
  it('of any document leads to an identifier without white space and back', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const tree = parseStructure(text);
        const addresses = allParagraphs(tree).map(({ address }) => address);
        const eIds = addresses.map(eIdOf);
        expect(eIds).not.toContain(null);
        expect(new Set(eIds).size).toBe(addresses.length);
        expect(eIds.map((eId) => addressOfEId(eId ?? ''))).toEqual(addresses);
        for (const eId of eIds) expect(eId).toMatch(/^[\w-]+$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('that parses does, and no other text', () => {
    const words = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'dieu',
            'khoan',
            'diem',
            'muc',
            'gach-con',
            'doan',
            'lan',
            'mo-dau',
            'dd',
          ),
          fc.constantFrom('d-d', '1', '2', '2-1', '5a', 'i', 'quy-dinh', 'phu-luc', '', 'chuong'),
        ),
        { maxLength: 7 },
      )
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(words, (text) => {
        const parsed = parseAddress(text);
        const eId = eIdOf(text);
        expect(eId === null).toBe(parsed === null);
        if (parsed && eId !== null) expect(addressOfEId(eId)).toBe(makeAddress(parsed));
      }),
      { numRuns: 2000 },
    );
  });

  it('of any identifier-like text leads back to that very text', () => {
    const steps = fc
      .array(
        fc.oneof(
          fc.constantFrom('art', 'para', 'point', 'p', 'lvl', 'opening', 'cit', 'att', 'subpara'),
          fc.constantFrom('1', '2-1', 'dd', 'd-d', '05', 'x', '', '_', 'quy-dinh', 'phu-luc-2'),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('_'));
    fc.assert(
      fc.property(steps, (text) => {
        const address = addressOfEId(text);
        if (address !== null && address !== '') expect(eIdOf(address)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
