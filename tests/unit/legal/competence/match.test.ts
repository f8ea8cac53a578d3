import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../../src/legal/competence/index.ts';
import { isOneEdit, putRight } from '../../../../src/legal/competence/match/typos.ts';
import { unitsOf, wordsOf } from '../../../../src/legal/competence/match/units.ts';

const EXPANSIONS: Readonly<Record<string, string>> = {
  ubnd: 'Ủy ban nhân dân',
  qđ: 'quyết định',
};
const expand = (word: string): string | null => EXPANSIONS[word] ?? null;

const ROWS = [
  {
    id: 'hoi-nghi',
    matter: 'Cho phép tổ chức hội nghị, hội thảo quốc tế',
    asked: ['xin phép tổ chức hội thảo có người nước ngoài'],
  },
  {
    id: 'hoi-nghi-bo-truong',
    matter: 'Cho phép hội nghị, hội thảo quốc tế có khách cấp Bộ trưởng',
    asked: ['hội thảo có bộ trưởng nước ngoài dự thì ai cho phép'],
  },
  {
    id: 'thoa-thuan',
    matter: 'Ký thỏa thuận quốc tế nhân danh Ủy ban nhân dân cấp tỉnh',
    asked: ['UBND tỉnh ký bản ghi nhớ với nước ngoài'],
  },
  {
    id: 'moi-thu-truong',
    matter: 'Mời đoàn cấp Thứ trưởng vào thăm',
    asked: ['mời thứ trưởng nước ngoài thăm thành phố'],
  },
  {
    id: 'thu-truong',
    matter: 'Quyền hạn của thủ trưởng cơ quan, đơn vị',
    asked: ['thủ trưởng đơn vị quyết định việc gì'],
  },
] as const;

const finder = createFinder(ROWS, expand);
const first = (question: string): string | undefined => finder.find(question).matches[0]?.id;

describe('the row for a question', () => {
  it.each([
    ['with marks', 'hội thảo có bộ trưởng dự', 'hoi-nghi-bo-truong'],
    ['without', 'hoi thao co bo truong du', 'hoi-nghi-bo-truong'],
    ['of old tone placement', 'kí thoả thuận quốc tế của tỉnh', 'thoa-thuan'],
    ['an abbreviation', 'UBND tỉnh kí MOU', 'thoa-thuan'],
    ['another word for it', 'tọa đàm với người nước ngoài', 'hoi-nghi'],
    ['a letter wrong', 'hội thaỏ có bộ trưỡng', 'hoi-nghi-bo-truong'],
    ['two letters swapped', 'hoi thao co bo truogn du', 'hoi-nghi-bo-truong'],
    ['two words as one', 'hoithao co botruong du', 'hoi-nghi-bo-truong'],
    ['the plain row without the cue', 'xin phép hội thảo', 'hoi-nghi'],
    ['marks tell thứ trưởng', 'mời thứ trưởng', 'moi-thu-truong'],
    ['from thủ trưởng', 'thủ trưởng cơ quan', 'thu-truong'],
  ])('%s: %s', (_, question, id) => {
    expect(first(question)).toBe(id);
  });

  it.each(['', '???', 'là gì', 'zzz qqq'])('nothing for %j', (question) => {
    expect(finder.find(question)).toEqual({ matches: [], near: [], vague: false });
  });

  it('says when several fit about as well', () => {
    const twins = createFinder(
      [
        { id: 'a', matter: 'hội nghị về biển', asked: [] },
        { id: 'b', matter: 'hội nghị về rừng', asked: [] },
      ],
      expand,
    );
    expect(twins.find('hội nghị').near).toEqual(['a', 'b']);
    expect(twins.find('hội nghị về rừng').near).toEqual(['b']);
  });

  describe('a question that says little', () => {
    const places = ['tỉnh', 'sở', 'xã biên giới', 'hội đồng nhân dân'];
    const many = createFinder(
      [
        ...places.map((place) => ({
          id: place,
          matter: `Ký thỏa thuận quốc tế của ${place}`,
          asked: [`${place} ký thỏa thuận với nước ngoài`],
        })),
        { id: 'hoi-y-kien', matter: 'Hỏi ý kiến Bộ Công an', asked: [] },
      ],
      expand,
    );

    it.each(['thỏa thuận', 'thoa thuan', 'ký thỏa thuận', 'TTQT'])('%s', (question) => {
      const { vague, near } = many.find(question);
      expect(vague).toBe(true);
      expect([...near].sort()).toEqual([...places].sort());
    });

    it.each([
      'sở ký thỏa thuận với nước ngoài',
      'thỏa thuận của xã biên giới',
      'ý kiến Bộ Công an',
    ])('not: %s', (question) => {
      const { vague, near } = many.find(question);
      expect({ vague, near: near.length }).toEqual({ vague: false, near: 1 });
    });

    it('is answered where few rows have its words', () => {
      expect(finder.find('hội thảo')).toMatchObject({ vague: false });
      expect(finder.find('hội thảo').near.length).toBeGreaterThan(0);
    });
  });

  it('does not take a question for code or a pattern', () => {
    expect(() => finder.find('(.*)+ [a-z] \\ <img src=x> ${1}')).not.toThrow();
  });

  it('answers a very long question', () => {
    const began = performance.now();
    finder.find('hội thảo có bộ trưởng nước ngoài dự '.repeat(2000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('units of meaning', () => {
  const units = (text: string): string[] =>
    unitsOf(wordsOf(text, expand), new Set(['thứ trưởng'])).map(({ key, also }) =>
      also === null ? key : `${key}|${also}`,
    );
  it.each([
    ['hội thảo quốc tế', ['hoi_nghi']],
    ['biên bản ghi nhớ', ['thoa_thuan']],
    ['UBND quận', ['cap_huyen']],
    ['quận', ['cap_huyen']],
    ['quan', ['quan|cap_huyen']],
    ['cơ quan quản lý', ['co_quan', 'quan_ly']],
    ['thủ trưởng đơn vị', ['thu_truong']],
    ['thứ trưởng', ['thu', 'truong']],
    ['lãnh sư danh dư', ['lanh_su_danh_du']],
    ['ai được làm gì', []],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('slips of the hand', () => {
  it.each([
    ['truong', 'truogn', true],
    ['truong', 'truon', true],
    ['truong', 'truongg', true],
    ['truong', 'trưong', true],
    ['truong', 'truong', false],
    ['truong', 'tuorng', false],
    ['thao', 'dao', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });

  it.each([
    ['hoi thap', 'hoi thao'],
    ['hoithao', 'hoi thao'],
    ['xyz abc', 'xyz abc'],
    ['thap', 'thap'],
    ['truogng', 'truong'],
    ['134', '134'],
  ])('%s is read as %s', (typed, read) => {
    const known = {
      words: new Set(['hoi', 'thao', 'bo', 'truong', '135']),
      pairs: new Set(['hoi thao', 'bo truong']),
      spelt: new Set<string>(),
    };
    const words = typed.split(' ').map((word) => ({ exact: word, fold: word }));
    expect(
      putRight(words, known)
        .map(({ fold }) => fold)
        .join(' '),
    ).toBe(read);
  });
});
