import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_TYPES,
  documentTypeById,
  documentTypeBySymbol,
  isNormative,
} from '../../../src/legal/document-type.ts';
import { parseDocumentNumber } from '../../../src/legal/number/index.ts';
import { isType } from '../../../src/legal/number/symbols.ts';
import { slugify } from '../../../src/legal/vietnamese/index.ts';

describe('DOCUMENT_TYPES', () => {
  it.each(DOCUMENT_TYPES.map((type) => [type.name, type] as const))(
    '%s is consistent',
    (_, type) => {
      expect(type.id).toBe(slugify(type.name));
      expect(documentTypeById(type.id)).toBe(type);
      for (const symbol of type.symbols) {
        expect(documentTypeBySymbol(symbol)).toBe(type);
        expect(isType(symbol)).toBe(true);
      }
    },
  );

  it.each([
    ['hien-phap'],
    ['luat'],
    ['bo-luat'],
    ['phap-lenh'],
    ['nghi-quyet'],
    ['nghi-dinh'],
    ['quyet-dinh'],
    ['thong-tu'],
    ['thong-tu-lien-tich'],
    ['chi-thi'],
    ['van-ban-hop-nhat'],
    ['ke-hoach'],
    ['chuong-trinh'],
    ['cong-van'],
    ['to-trinh'],
    ['bao-cao'],
    ['thong-bao'],
    ['ket-luan'],
    ['quy-dinh'],
    ['quy-che'],
    ['huong-dan'],
    ['de-an'],
    ['lenh'],
    ['cong-dien'],
  ])('has %s', (id) => {
    expect(documentTypeById(id)?.id).toBe(id);
  });

  it('says so when it does not know', () => {
    expect(documentTypeById('nghi dinh')).toBeNull();
    expect(documentTypeBySymbol('NV')).toBeNull();
  });
});

describe('isNormative', () => {
  it.each([
    ['quyet-dinh', '62/2025/QĐ-UBND', true],
    ['quyet-dinh', '2852/QĐ-UBND', false],
    ['quyet-dinh', '674-QĐ/TU', false],
    ['quyet-dinh', '1597/QĐ-TU', false],
    ['quyet-dinh', null, null],
    ['nghi-quyet', '21/2024/NQ-HĐND', true],
    ['nghi-quyet', '93/NQ-CP', false],
    ['nghi-quyet', '190/2025/QH15', null],
    ['chi-thi', '26/CT-TTg', false],
    ['nghi-dinh', '134/2025/NĐ-CP', true],
    ['nghi-dinh', '13/CP', true],
    ['thong-tu', '09/2025/TT-BNG', true],
    ['luat', '70/2020/QH14', true],
    ['luat', '26/VBHN-VPQH', false],
    ['luat', null, true],
    ['ke-hoach', '57/KH-NV', false],
    ['cong-van', '802/NV-VP', false],
  ])('%s %s: %s', (id, text, expected) => {
    const type = documentTypeById(id);
    const number = text === null ? null : parseDocumentNumber(text).value;
    expect(number === null).toBe(text === null);
    if (type === null) throw new Error(`unknown type ${id}`);
    expect(isNormative(type, number)).toBe(expected);
  });
});
