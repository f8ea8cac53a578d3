import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import type { SearchDocument } from '../../../src/search/types.ts';
import { document, provision } from './corpus.ts';

const filler = 'Cơ quan có trách nhiệm thực hiện theo quy định của pháp luật và báo cáo kết quả.';

/** An engine with one document per text; documents are called a, b, c … */
function engineOf(
  texts: readonly string[],
  change: (slug: string) => Partial<SearchDocument> = () => ({}),
) {
  const slugs = texts.map((_, i) => String.fromCharCode(97 + i));
  return createEngine({
    documents: slugs.map((slug) => ({ ...document('decree', slug, null, ''), ...change(slug) })),
    provisions: texts.map((text, i) => provision(i, 'dieu-1', `${text} ${filler}`)),
  });
}

function slugs(engine: ReturnType<typeof engineOf>, text: string): string[] {
  return engine.search(text).documents.map((found) => found.document.slug);
}

describe('recall by fold, rank by accents', () => {
  test.each([
    ['tỉnh', 'tình', 'tinh'],
    ['đường', 'dương', 'duong'],
    ['bàn', 'bán', 'ban'],
    ['cấp', 'cặp', 'cap'],
    ['thẩm quyền', 'thậm quyến', 'tham quyen'],
    ['mời', 'mới', 'moi'],
  ])('%s above %s', (typed, other, unaccented) => {
    // The other word stands twice and first: only its accents speak against it.
    const engine = engineOf([`${other} ${other}`, typed, 'khác']);
    expect(slugs(engine, typed)).toEqual(['b', 'a']);
    expect(slugs(engine, unaccented).sort()).toEqual(['a', 'b']);
  });

  test.each([
    ['hoà giải', 'hòa giải'],
    ['uỷ quyền', 'ủy quyền'],
    ['khoẻ mạnh', 'khỏe mạnh'],
  ])('%s and %s are one word', (old, recent) => {
    const engine = engineOf([old, recent]);
    for (const typed of [old, recent]) {
      const found = engine.search(typed).documents;
      expect(found).toHaveLength(2);
    }
  });

  test('finds texts in decomposed Unicode', () => {
    expect(slugs(engineOf(['hội thảo'.normalize('NFD'), 'khác']), 'hội thảo')).toEqual(['a']);
  });
});

describe('abbreviations, both ways', () => {
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['TTHC', 'thủ tục hành chính'],
    ['ĐƯQT', 'điều ước quốc tế'],
  ])('%s = %s', (short, long) => {
    const engine = engineOf([short, long, 'khác']);
    for (const typed of [short, long]) expect(slugs(engine, typed).sort()).toEqual(['a', 'b']);
    expect(slugs(engine, `"${long}"`).sort()).toEqual(['a', 'b']);
  });
});

describe('phrases, exclusions, facets', () => {
  const engine = engineOf(
    ['hội thảo quốc tế', 'quốc tế có hội thảo', 'hội nghị quốc tế', 'hối thao quốc tế'],
    (slug) => ({ year: slug === 'a' ? 2020 : 2025, type: slug === 'c' ? 'luat' : 'nghi-dinh' }),
  );

  test('a phrase stands together, with its accents', () => {
    expect(slugs(engine, '"hội thảo quốc tế"')).toEqual(['a']);
    expect(slugs(engine, '"hoi thao quoc te"').sort()).toEqual(['a', 'd']);
  });

  test('an excluded word leaves no passage that has it', () => {
    expect(slugs(engine, 'quốc tế -"hội thảo"').sort()).toEqual(['c', 'd']);
    expect(slugs(engine, 'quốc tế -nghị').sort()).toEqual(['a', 'b', 'd']);
  });

  test('operators narrow like facets, and counts of a facet ignore its own choice', () => {
    const { documents, facets } = engine.search('quốc tế năm:2020');
    expect(documents.map((found) => found.document.slug)).toEqual(['a']);
    expect(facets.year.map(({ value, count }) => [value, count])).toEqual([
      ['2025', 3],
      ['2020', 1],
    ]);
    expect(facets.type.map(({ value, count }) => [value, count])).toEqual([['nghi-dinh', 1]]);
  });

  test('says which facet keeps results away', () => {
    const filters = { ...NO_FILTERS, year: ['1999'] };
    const response = engine.search('quốc tế', { filters });
    expect(response.total.documents).toBe(0);
    expect(response.blockedBy).toEqual(['year']);
  });
});

describe('fields and states', () => {
  test('a heading weighs more than the body', () => {
    const engine = createEngine({
      documents: [document('decree', 'a', null, ''), document('decree', 'b', null, '')],
      provisions: [
        provision(0, 'dieu-1', `kinh phí tổ chức ${filler}`, 'Quy định khác'),
        provision(1, 'dieu-1', `quy định khác ${filler}`, 'Kinh phí tổ chức'),
      ],
    });
    expect(slugs(engine, 'kinh phí')).toEqual(['b', 'a']);
  });

  test.each([
    ['het-hieu-luc-toan-bo', true],
    ['ngung-hieu-luc-toan-bo', true],
    ['khong-con-phu-hop', true],
    ['het-hieu-luc-mot-phan', false],
    ['ngung-hieu-luc-mot-phan', false],
    ['chua-co-hieu-luc', false],
    ['chua-xac-dinh', false],
    ['khong-ap-dung', false],
    ['constructor', false],
  ])('%s ranks lower than in force: %s; and is not hidden', (state, lower) => {
    const change = (slug: string): Partial<SearchDocument> => (slug === 'a' ? { state } : {});
    const order = slugs(engineOf(['thị thực', 'thị thực'], change), 'thị thực');
    expect(order).toEqual(lower ? ['b', 'a'] : ['a', 'b']);
  });

  test('a document without text is found by its title', () => {
    const engine = createEngine({
      documents: [document('law', 'a', '1/2020/QH14', 'Luật Biên phòng')],
      provisions: [],
    });
    const [found] = engine.search('bien phong').documents;
    expect(found?.document.slug).toBe('a');
    expect(found?.passages).toEqual([]);
  });

  test('groups by document, best passage first, with the count of the rest', () => {
    const engine = createEngine({
      documents: [document('decree', 'a', null, '')],
      provisions: [
        provision(0, 'dieu-1', `visa ${filler} ${filler}`),
        provision(0, 'dieu-2', `visa, visa và visa: ${filler}`),
        provision(0, 'dieu-3', `visa ${filler} ${filler} ${filler}`),
      ],
    });
    const [found] = engine.search('visa').documents;
    expect(found?.passages.map(({ address }) => address)).toEqual(['dieu-2']);
    expect(found?.more).toBe(2);
    const [all] = engine.search('visa', { document: 'a' }).documents;
    expect(all?.passages.map(({ address }) => address)).toEqual(['dieu-2', 'dieu-1', 'dieu-3']);
  });
});

describe('while typing, and when nothing is found', () => {
  const engine = engineOf(['hội thảo quốc tế', 'ngoại giao kinh tế', 'năm 2025', 'năm 2026']);

  test('the last word may be unfinished', () => {
    expect(engine.search('hội thả', { typing: true }).documents).toHaveLength(1);
    expect(engine.search('ngoại gi', { typing: true }).relaxations).toEqual([]);
  });

  test('a misspelt syllable falls back to the nearest, and says so', () => {
    const { documents, relaxations } = engine.search('hội thaor');
    expect(documents.map((found) => found.document.slug)).toEqual(['a']);
    expect(relaxations.map(({ kind }) => kind)).toEqual(['spelling']);
    expect(relaxations[0]?.sentence).toContain('“thaor” thành “thao”');
  });

  test('digits are never corrected', () => {
    expect(engine.search('2027').documents).toEqual([]);
    expect(slugs(engine, '2025')).toEqual(['c']);
  });

  test('falls back to passages with some of the words, and says so', () => {
    const { documents, relaxations } = engine.search('hội thảo ngoại giao');
    expect(documents.map((found) => found.document.slug).sort()).toEqual(['a', 'b']);
    expect(relaxations.map(({ kind }) => kind)).toEqual(['share']);
  });

  test('falls back to passages with one of the words, and says only that', () => {
    const apart = engineOf(['lễ tân', 'lãnh sự', 'biên giới', 'kinh phí']);
    const { documents, relaxations } = apart.search('tân sự giới phí');
    expect(documents).toHaveLength(4);
    expect(relaxations.map(({ sentence }) => sentence)).toEqual([
      'Không đoạn nào có một nửa số từ trở lên, nên đã tìm đoạn có ít nhất một từ.',
    ]);
  });

  test('long questions work', () => {
    const question =
      'Xin cho tôi hỏi là khi nào thì cơ quan chúng tôi được phép đứng ra tổ chức một cuộc hội thảo quốc tế?';
    expect(slugs(engine, question)[0]).toBe('a');
  });

  test('an empty query finds nothing and gives up nothing', () => {
    const { documents, relaxations } = engine.search('  ');
    expect({ documents, relaxations }).toEqual({ documents: [], relaxations: [] });
  });
});
