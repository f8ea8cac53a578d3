import { describe, expect, it } from 'vitest';
import { createPicker, type Named, type NamedProcedure } from '../../../src/search/kinds/pick.ts';
import { wordsForKinds } from '../../../src/search/kinds/words.ts';
import { KINDS_TAG, loadData } from '../../../src/search/load-data.ts';
import { createCatalogue, parseQuery } from '../../../src/search/query/index.ts';
import { DATA } from './corpus.ts';

const catalogue = createCatalogue(DATA);
const wordsOf = (text: string): string => wordsForKinds(parseQuery(text, catalogue));

describe('the words by which matters and procedures are looked for', () => {
  it.each([
    ['hội thảo có bộ trưởng nước ngoài dự', 'hội thảo có bộ trưởng nước ngoài dự'],
    ['"hội thảo quốc tế" loại:nghị-định', 'hội thảo quốc tế'],
    ['đón đoàn -biên giới', 'đón đoàn'],
    ['UBND xã ký thỏa thuận', 'ủy ban nhân dân xã ký thỏa thuận'],
    // A cited document with a question beside it.
    ['nđ 134/2025 ai cho phép hội thảo', 'ai cho phép hội thảo'],
    ['thẩm quyền ký thỏa thuận theo nđ 134/2025', 'thẩm quyền ký thỏa thuận'],
    ['luật quy định cấp nào ký thỏa thuận', 'luật quy định cấp nào ký thỏa thuận'],
  ])('of "%s" are "%s"', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });

  it.each([
    '',
    'loại:nghị-định năm:2025',
    '-"hội thảo"',
    '134/2025/NĐ-CP',
    'k1 đ16 nđ 134/2025',
    'nđ 134 hội thảo quốc tế',
    'tt 999/2031 hội thảo',
    'điều 4 hội thảo',
    'luật đấu thầu',
    'Nghị định về hội nghị, hội thảo quốc tế',
    'quyết định số 3072',
    'quy chế tiếp khách nước ngoài',
  ])('"%s" asks for documents: none', (text) => {
    expect(wordsOf(text)).toBe('');
  });
});

const MATTERS: readonly Named[] = [
  {
    id: 'hoi-thao',
    matter: 'Cho phép hội thảo quốc tế',
    asked: ['xin phép tổ chức hội thảo có người nước ngoài', 'ai cho phép hội thảo quốc tế'],
  },
  {
    id: 'ho-chieu',
    matter: 'Cấp hộ chiếu công vụ',
    asked: ['xin hộ chiếu công vụ cho cán bộ', 'hộ chiếu công vụ do ai cấp'],
  },
];
const PROCEDURES: readonly NamedProcedure[] = [
  {
    id: 'xin-phep-hoi-thao',
    matter: 'Xin phép tổ chức hội thảo quốc tế',
    asked: ['hồ sơ xin phép hội thảo'],
    matters: ['hoi-thao'],
  },
  {
    id: 'to-chuc-trien-lam',
    matter: 'Xin phép tổ chức triển lãm quốc tế',
    asked: ['hồ sơ xin phép triển lãm'],
    matters: ['trien-lam'],
  },
];

describe('picking', () => {
  const pick = createPicker(MATTERS, PROCEDURES);

  it('takes the matter and its procedure, not one of another matter', () => {
    expect(pick('xin phép tổ chức hội thảo quốc tế')).toEqual({
      matters: ['hoi-thao'],
      procedures: ['xin-phep-hoi-thao'],
      several: 0,
    });
  });

  it('takes a procedure without its matter where it fits well', () => {
    expect(pick('hồ sơ xin phép tổ chức triển lãm quốc tế').procedures).toContain(
      'to-chuc-trien-lam',
    );
  });

  it.each(['', 'phép', 'thuế thu nhập cá nhân', 'quốc tế', 'xyzzyq'])(
    'takes none for "%s"',
    (words) => {
      expect(pick(words)).toEqual({ matters: [], procedures: [], several: 0 });
    },
  );

  it('picks none of many that a word or two may mean alike, and says how many', () => {
    const many = ['thăm', 'họp', 'ký', 'mời'].map((verb): Named => ({
      id: `${verb}-lanh-su`,
      matter: `Cho phép ${verb} lãnh sự`,
      asked: [`ai cho phép ${verb} lãnh sự`],
    }));
    const { matters, several } = createPicker([...MATTERS, ...many], [])('lãnh sự');
    expect({ matters, several }).toEqual({ matters: [], several: 4 });
    expect(createPicker([...MATTERS, ...many], [])('mời lãnh sự')).toMatchObject({
      matters: ['mời-lanh-su'],
      several: 0,
    });
  });

  it('asks more of a few words than of a sentence', () => {
    expect(pick('công vụ').matters).toEqual([]);
    expect(pick('hộ chiếu công vụ').matters).toEqual(['ho-chieu']);
  });
});

describe('their data', () => {
  const place = (tags: Readonly<Record<string, string>>) => ({
    document: {
      getElementById: (id: string) =>
        id in tags ? ({ textContent: tags[id] } as HTMLElement) : null,
    },
    url: '/tra-cuu/viec.json',
    fetch: () => Promise.resolve(new Response('từ mạng')),
    tag: KINDS_TAG,
  });

  it('come from a tag of their own where the page has it', async () => {
    expect(await loadData(place({ [KINDS_TAG]: 'trong trang' }))).toEqual({
      kind: 'data',
      json: 'trong trang',
    });
  });

  it('come from their address otherwise', async () => {
    expect(await loadData(place({ 'du-lieu-tra-cuu': 'của văn bản' }))).toEqual({
      kind: 'data',
      json: 'từ mạng',
    });
  });
});
