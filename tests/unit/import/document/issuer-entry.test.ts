import { describe, expect, test } from 'vitest';
import { issuerEntry } from '../../../../src/import/document/issuer-entry.ts';
import type { Issuer } from '../../../../src/import/metadata/index.ts';
import { issuer as schema, type Issuer as Entry } from '../../../../src/schemas/registry.ts';

const REGISTER: readonly Entry[] = [
  { id: 'bo-cong-thuong', name: 'Bộ Công Thương', level: 'central' },
  {
    id: 'ubnd-hai-phong',
    name: 'Ủy ban nhân dân thành phố Hải Phòng',
    level: 'province',
    place: { id: 'hai-phong', name: 'thành phố Hải Phòng' },
  },
];
const body = (name: string, level: Issuer['level'], place: string | null = null): Issuer => ({
  name,
  symbol: 'X',
  level,
  place,
});

describe('the entry of an issuer', () => {
  test.each<[Issuer, string]>([
    [body('Bộ Công Thương', 'central'), 'bo-cong-thuong'],
    [body('BỘ CÔNG THƯƠNG', 'central'), 'bo-cong-thuong'],
    [body('Ủy ban nhân dân', 'province', 'thành phố Hải Phòng'), 'ubnd-hai-phong'],
    [
      body('Uỷ ban nhân dân thành phố Hải Phòng', 'province', 'thành phố Hải Phòng'),
      'ubnd-hai-phong',
    ],
  ])('$name is known', (issuer, id) => {
    expect(issuerEntry(issuer, REGISTER)).toMatchObject({ entry: { id }, isNew: false });
  });

  test.each<[Issuer, Partial<Entry>]>([
    [
      body('Bộ Y tế', 'central'),
      { id: 'bo-y-te', name: 'Bộ Y tế', shortName: 'X', level: 'central' },
    ],
    [
      body('Ủy ban nhân dân', 'province', 'tỉnh Hà Giang'),
      {
        id: 'ubnd-ha-giang',
        name: 'Ủy ban nhân dân tỉnh Hà Giang',
        place: { id: 'ha-giang', name: 'tỉnh Hà Giang' },
      },
    ],
    [
      body('Hội đồng nhân dân thành phố Hải Phòng', 'province', 'thành phố Hải Phòng'),
      { id: 'hdnd-hai-phong', place: { id: 'hai-phong', name: 'thành phố Hải Phòng' } },
    ],
    [
      body('Ủy ban nhân dân huyện Đồng Văn', 'district', 'huyện Đồng Văn'),
      { level: 'commune', place: { id: 'huyen-dong-van', name: 'huyện Đồng Văn' } },
    ],
    [body('Tỉnh ủy', 'party', 'tỉnh Hà Giang'), { id: 'tinh-uy-tinh-ha-giang', level: 'party' }],
  ])('$name is new', (issuer, expected) => {
    const { entry, isNew } = issuerEntry(issuer, REGISTER);
    expect(isNew).toBe(true);
    expect(entry).toMatchObject(expected);
    expect(schema.safeParse(entry).success).toBe(true);
    expect(issuerEntry(issuer, [...REGISTER, entry])).toEqual({ entry, isNew: false });
  });

  test('without a symbol it has no short name', () => {
    const { entry } = issuerEntry({ ...body('Bộ Y tế', 'central'), symbol: null }, []);
    expect(entry).not.toHaveProperty('shortName');
  });
});
