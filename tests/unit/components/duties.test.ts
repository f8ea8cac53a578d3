import { describe, expect, it } from 'vitest';
import { changeSentence } from '../../../src/components/fields/change-words.ts';
import { placeIn } from '../../../src/components/fields/place.ts';
import { structureSentence } from '../../../src/components/units/structure-sentence.ts';
import { whoDoesWhat } from '../../../src/components/units/who-does-what.ts';
import type { SiteDocument } from '../../../src/content/model.ts';
import { duty } from '../../../src/schemas/duty.ts';
import { structure } from '../../../src/schemas/structure.ts';
import { GOOD_DUTY } from '../support/duty.ts';

const GOOD = duty.parse(GOOD_DUTY);
const grounds = { confidence: 'B', sources: ['a'] };
const base = { office: 'so', document: 'qd', checkedOn: '2026-11-22' };
const STRUCTURES = [
  {
    ...base,
    id: 'truoc',
    role: 'before',
    name: 'Trước',
    units: [
      { ...grounds, name: 'Văn phòng', kind: 'department' },
      {
        ...grounds,
        name: 'Thanh tra',
        kind: 'inspectorate',
        dissolved: { ...grounds, text: 'Đã giải thể.' },
      },
    ],
  },
  {
    ...base,
    id: 'nay',
    role: 'now',
    name: 'Nay',
    units: [{ ...grounds, name: 'Văn phòng', kind: 'department' }],
  },
  {
    ...base,
    id: 'tinh-khac',
    role: 'elsewhere',
    name: 'Tỉnh khác',
    units: [
      { ...grounds, name: 'Phòng 1', kind: 'department', duties: ['hoi-nghi'] },
      { ...grounds, name: 'Trung tâm', kind: 'service', duties: ['hoi-nghi'] },
      { ...grounds, name: 'Phòng 2', kind: 'department', duties: ['bien-gioi'] },
    ],
  },
].map((entry) => structure.parse(entry));

describe('what became of a field on 01/07/2025', () => {
  it.each([
    [
      { kind: 'added', before: null, after: 'Mới' },
      'Mới thêm: “Mới”. Quyết định cũ không có lĩnh vực này.',
    ],
    [{ kind: 'renamed', before: 'Cũ', after: 'Mới' }, 'Đổi tên thành “Mới”. Trước đó: “Cũ”.'],
    [
      { kind: 'kept', before: 'Cũ', after: 'Cũ' },
      'Giữ tên như trước. Nội dung bên trong chưa so được.',
    ],
  ] as const)('%j', (change, says) => {
    expect(changeSentence({ ...GOOD.change, ...change })).toBe(says);
  });
});

describe('a place in a document', () => {
  const document = {
    url: '/van-ban/qd/',
    data: { attachments: [{ prefix: 'quy-dinh', name: 'Quy định quản lý thống nhất' }] },
  } as unknown as SiteDocument;

  it.each([
    ['dieu-16-khoan-1', 'khoản 1 Điều 16'],
    ['quy-dinh-dieu-23-khoan-2-diem-c', 'điểm c khoản 2 Điều 23, Quy định kèm theo'],
  ])('%s', (provision, text) => {
    expect(placeIn(document, provision)).toEqual({ text, href: `/van-ban/qd/#${provision}` });
  });

  it('is none for the whole document', () => {
    expect(placeIn(document)).toBeNull();
  });
});

it('the structure in a sentence names what is there and what is gone', () => {
  expect(structureSentence(STRUCTURES)).toBe('Nay: Văn phòng. Đã giải thể: Thanh tra.');
});

it('who does what joins both sides and keeps what is not known empty', () => {
  const departments = [
    { id: 'phong-a', name: 'Phòng A', of: 'Sở' },
    { id: 'phong-b', name: 'Phòng B', of: 'Sở' },
  ];
  const nobody = { ...GOOD, id: 'dao-tao', handledBy: [] };
  const rows = whoDoesWhat([GOOD, nobody], departments, STRUCTURES[2]);
  expect(rows.map(({ here, elsewhere }) => [here.map(({ id }) => id), elsewhere])).toEqual([
    [['phong-a'], ['Phòng 1', 'Trung tâm']],
    [[], []],
  ]);
});
