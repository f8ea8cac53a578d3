import { describe, expect, test } from 'vitest';
import { EFFECT_STATES } from '../../../src/legal/effect/index.ts';
import { createCatalogue, parseQuery } from '../../../src/search/query/index.ts';
import { CATALOGUE, document } from './corpus.ts';

const parse = (text: string) => parseQuery(text, CATALOGUE);

describe('operators in a query', () => {
  test.each([
    ['loại:nghị-định', 'type', ['nghi-dinh']],
    ['loai:nghi-dinh', 'type', ['nghi-dinh']],
    ['loại:nđ', 'type', ['nghi-dinh']],
    ['loai:nd', 'type', ['nghi-dinh']],
    ['loại:nđ|qđ', 'type', ['nghi-dinh', 'quyet-dinh']],
    ['loại:"nghị định"', 'type', ['nghi-dinh']],
    ['LOẠI:NĐ', 'type', ['nghi-dinh']],
    ['năm:2025', 'year', ['2025']],
    ['nam:2014', 'year', ['2014']],
    ['năm:2014-2020', 'year', ['2014', '2015', '2020']],
    ['năm:2014..2015', 'year', ['2014', '2015']],
    ['cơ-quan:chính-phủ', 'issuer', ['chinh-phu']],
    ['co-quan:bng', 'issuer', ['bo-ngoai-giao']],
    ['cơ-quan:"hải phòng"', 'issuer', ['ubnd-hai-phong']],
    ['hiệu-lực:hết', 'state', ['het-hieu-luc-toan-bo']],
    ['hieu-luc:con', 'state', ['con-hieu-luc']],
  ] as const)('%s', (text, key, values) => {
    const { filters, issues, words } = parse(text);
    expect([...filters[key]].sort()).toEqual(values);
    expect(issues).toEqual([]);
    expect(words).toEqual([]);
  });

  test.each([
    ['loại:xyz', 'query/operator-value'],
    ['năm:abc', 'query/operator-value'],
    ['năm:1850', 'query/operator-value'],
    ['cơ-quan:không-có', 'query/operator-value'],
    ['màu:xanh', 'query/operator'],
  ])('%s is reported, not swallowed', (text, rule) => {
    expect(parse(text).issues.map((issue) => issue.rule)).toEqual([rule]);
  });

  describe('states', () => {
    const ids = Object.keys(EFFECT_STATES) as (keyof typeof EFFECT_STATES)[];
    const all = createCatalogue({
      documents: ids.map((state) => ({
        ...document('law', state, null, ''),
        state,
        stateName: EFFECT_STATES[state],
      })),
      provisions: [],
    });
    const none = createCatalogue({
      documents: all.entries
        .map((entry) => entry.document)
        .filter(({ state }) => ['het-hieu-luc-mot-phan', 'khong-con-phu-hop'].includes(state)),
      provisions: [],
    });

    test.each([
      ['còn', ['con-hieu-luc', 'het-hieu-luc-mot-phan']],
      ['con', ['con-hieu-luc', 'het-hieu-luc-mot-phan']],
      ['còn-hiệu-lực', ['con-hieu-luc', 'het-hieu-luc-mot-phan']],
      ['hết', ['het-hieu-luc-toan-bo']],
      ['"hết hiệu lực"', ['het-hieu-luc-toan-bo']],
      ['hết-hiệu-lực-toàn-bộ', ['het-hieu-luc-toan-bo']],
      ['sửa-đổi', ['het-hieu-luc-mot-phan']],
      ['"một phần"', ['het-hieu-luc-mot-phan']],
      ['ngưng', ['ngung-hieu-luc-mot-phan', 'ngung-hieu-luc-toan-bo']],
      ['ngung', ['ngung-hieu-luc-mot-phan', 'ngung-hieu-luc-toan-bo']],
      ['ngưng-hiệu-lực-một-phần', ['ngung-hieu-luc-mot-phan']],
      ['chưa', ['chua-co-hieu-luc']],
      ['chưa-rõ', ['chua-xac-dinh']],
      ['"chưa xác định"', ['chua-xac-dinh']],
      ['"phù hợp"', ['khong-con-phu-hop']],
      ['hết|ngưng-hiệu-lực-toàn-bộ', ['het-hieu-luc-toan-bo', 'ngung-hieu-luc-toan-bo']],
    ])('hiệu-lực:%s', (value, states) => {
      const { filters, issues } = parseQuery(`hiệu-lực:${value}`, all);
      expect([...filters.state].sort()).toEqual(states);
      expect(issues).toEqual([]);
    });

    test('an everyday word never stands for another state that has it in its name', () => {
      expect(parseQuery('hiệu-lực:hết', none).filters.state).toEqual([]);
      expect(parseQuery('hiệu-lực:còn', none).filters.state).toEqual(['het-hieu-luc-mot-phan']);
    });
  });

  test('an operator that does not exist is searched as words', () => {
    expect(parse('màu:xanh').words).toEqual(['màu', 'xanh']);
  });

  test('a time is no operator', () => {
    expect(parse('10:30').issues).toEqual([]);
  });
});

describe('phrases and exclusions', () => {
  test.each([
    ['"hội nghị, hội thảo"', [['hội', 'nghị', 'hội', 'thảo']], []],
    ['“hội thảo” quốc tế', [['hội', 'thảo']], []],
    ['"hội thảo', [['hội', 'thảo']], []],
    ['quốc tế -biên', [], [['biên']]],
    ['quốc tế -"biên giới"', [], [['biên', 'giới']]],
    ['quốc tế bỏ:biên-giới', [], [['biên', 'giới']]],
    ['quốc tế bo:biên', [], [['biên']]],
    ['""', [], []],
    ['- ', [], []],
  ])('%s', (text, phrases, excluded) => {
    const query = parse(text);
    expect(query.phrases.map(({ words }) => words)).toEqual(phrases);
    expect(query.excluded.map(({ words }) => words)).toEqual(excluded);
  });

  test('a hyphen inside a word or between blanks excludes nothing', () => {
    expect(parse('Á-Âu').excluded).toEqual([]);
    expect(parse('Hà Nội - Huế').excluded).toEqual([]);
  });
});

describe('words of a query', () => {
  test.each([
    ['UBND tỉnh', ['ủy', 'ban', 'nhân', 'dân', 'tỉnh']],
    ['hdnd xa', ['hội', 'đồng', 'nhân', 'dân', 'xa']],
    ['TTHC', ['thủ', 'tục', 'hành', 'chính']],
    ['hoà bình', ['hòa', 'bình']],
    ['uỷ quyền', ['ủy', 'quyền']],
    ['07 ngày', ['7', 'ngày']],
    ['Hội nghị'.normalize('NFD'), ['hội', 'nghị']],
  ])('%s', (text, words) => {
    expect(parse(text).words).toEqual(words);
  });

  test.each([
    ['hội thảo quốc tế', true],
    ['hoi thao quoc te', false],
    ['hội thảo quoc te', true],
    ['UBND cap xa', false],
    ['2025', false],
  ])('%s: accents %s', (text, accented) => {
    expect(parse(text).accented).toBe(accented);
  });
});

describe('says how it read the query', () => {
  test.each([
    ['k1 đ16 nđ 134/2025', 'Đang tìm: khoản 1 Điều 16, Nghị định 134/2025/NĐ-CP.'],
    ['hội thảo', 'Đang tìm: hội thảo.'],
    ['thông tư 13', 'Có 2 văn bản khớp: Thông tư 13/2025/TT-BNG; Thông tư 13/2020/TT-BNG.'],
    ['UBND', '“UBND” được hiểu là Ủy ban nhân dân.'],
    ['hội thảo -biên', 'Bỏ các đoạn có “biên”.'],
    ['hội thảo loại:nđ năm:2025', 'Chỉ lấy: loại Nghị định; năm 2025.'],
    ['điều 4 thẩm quyền', 'Ưu tiên Điều 4 của các văn bản.'],
    ['nđ 134 hội thảo', 'Tìm thêm: hội thảo trong Nghị định 134/2025/NĐ-CP.'],
    ['nđ 134', 'Tìm thêm: các đoạn nhắc đến 134/2025.'],
    ['-biên', 'Chưa có từ cần tìm, nên liệt kê mọi văn bản còn lại, còn hiệu lực và mới trước.'],
    ['năm:2025', 'Chưa có từ cần tìm, nên liệt kê mọi văn bản còn lại, còn hiệu lực và mới trước.'],
  ])('%s', (text, sentence) => {
    expect(parse(text).understood).toContain(sentence);
  });

  test.each(['hội thảo -biên', 'nđ 134 năm:2025', 'điều 4 loại:luật', '', '-'])(
    '%s: is no list of all',
    (text) => {
      expect(parse(text).understood.join(' ')).not.toContain('liệt kê');
    },
  );

  test('marks that are no words are not said to be looked for', () => {
    expect(parse('-').understood).toEqual([]);
  });
});
