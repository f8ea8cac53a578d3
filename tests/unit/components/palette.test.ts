import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../src/components/palette/find-names.ts';
import { siteUrl, type Name, type NameKind } from '../../../src/components/palette/names.ts';

const name = (kind: NameKind, words: string, title?: string): Name => ({
  kind,
  name: words,
  path: `/${kind}/${words}/`,
  ...(title === undefined ? {} : { title }),
});

const NAMES: readonly Name[] = [
  name('page', 'Thủ tục'),
  name('page', 'Thẩm quyền'),
  name('document', 'Nghị định 134/2025/NĐ-CP', 'Quy định về phân quyền, phân cấp đối ngoại'),
  name('document', 'Nghị định 80/2020/NĐ-CP', 'Về quản lý viện trợ không hoàn lại'),
  name('document', 'Luật 70/2020/QH14', 'Luật Thỏa thuận quốc tế'),
  name('document', 'Quyết định 1340/QĐ-UBND', 'Về đoàn ra'),
  name('procedure', 'Chứng nhận lãnh sự, hợp pháp hóa lãnh sự'),
  name('matter', 'Phê duyệt viện trợ'),
  name('lesson', 'Đoàn ra, đoàn vào'),
  name('term', 'Viện trợ không hoàn lại', 'Nghị định số 313/2025/NĐ-CP'),
];
const find = createNameFinder(NAMES);
const found = (text: string, count = 8, ofKind = 8): string[] =>
  find(text, { count, ofKind }).map((one) => one.name);

describe('going to a place by its name', () => {
  it.each([
    ['134/2025/NĐ-CP', 'Nghị định 134/2025/NĐ-CP'],
    ['nd 134', 'Nghị định 134/2025/NĐ-CP'],
    ['134 2025', 'Nghị định 134/2025/NĐ-CP'],
    ['thoa thuan quoc te', 'Luật 70/2020/QH14'],
    ['THỎA THUẬN', 'Luật 70/2020/QH14'],
    ['thu tuc', 'Thủ tục'],
    ['lanh su chung nhan', 'Chứng nhận lãnh sự, hợp pháp hóa lãnh sự'],
    ['đoàn ra', 'Đoàn ra, đoàn vào'],
    // Slips of the finger.
    ['tham quyem', 'Thẩm quyền'],
    ['chứng nhạn lãnh xự', 'Chứng nhận lãnh sự, hợp pháp hóa lãnh sự'],
  ])('"%s" finds %s first', (text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  it.each(['135/2025/NĐ-CP', 'nghị định 81/2020', '70/2021/QH14', 'nghi dinh 14 2025', '999'])(
    'another number is never taken for one: "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('accents that were typed go before others, and need not be typed', () => {
    const two = createNameFinder([name('matter', 'Hỏi thêm ý kiến'), name('term', 'Hội thảo')]);
    const first = (text: string): string | undefined => two(text, { count: 2, ofKind: 2 })[0]?.name;
    expect(first('hội th')).toBe('Hội thảo');
    expect(first('HỎI th')).toBe('Hỏi thêm ý kiến');
    expect(two('hoi th', { count: 2, ofKind: 2 })).toHaveLength(2);
  });

  it('the first digits of a number may be on their way there', () => {
    expect(found('nghị định 13')).toEqual(['Nghị định 134/2025/NĐ-CP']);
  });

  it.each(['', ' ', '?!', 'xyzzyq'])('"%s" finds nothing', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('the whole name comes before its words, and those before a title', () => {
    expect(found('viện trợ')).toEqual([
      'Viện trợ không hoàn lại',
      'Phê duyệt viện trợ',
      'Nghị định 80/2020/NĐ-CP',
    ]);
  });

  it('what has ended comes after its like, and the shorter name before the longer', () => {
    const acts = [
      { ...name('document', 'Nghị định 1/2010/NĐ-CP', 'Hội nghị'), ended: true as const },
      name('document', 'Nghị định 3/2025/NĐ-CP', 'Hội nghị, hội thảo quốc tế'),
      name('document', 'Nghị định 2/2024/NĐ-CP', 'Hội nghị quốc tế'),
    ];
    const names = createNameFinder(acts)('hội nghị', { count: 3, ofKind: 3 });
    expect(names.map((one) => one.name.slice(0, 11))).toEqual([
      'Nghị định 2',
      'Nghị định 3',
      'Nghị định 1',
    ]);
  });

  it('one kind does not hide the others, and only kinds asked for are found', () => {
    expect(found('nghị định', 2, 1)).toEqual([
      'Nghị định 80/2020/NĐ-CP',
      'Viện trợ không hoàn lại',
    ]);
    expect(
      find('viện trợ', { count: 8, ofKind: 8, kinds: ['matter'] }).map(({ kind }) => kind),
    ).toEqual(['matter']);
  });

  it('markup and patterns in the text are text', () => {
    for (const text of ['<b>', '.*', '(', '\\', '%'.repeat(500)]) expect(found(text)).toEqual([]);
  });
});

it.each([
  ['/', '/van-ban/a/', '/van-ban/a/'],
  ['/', '/van-ban/a/#dieu-1', '/van-ban/a/#dieu-1'],
  ['../index.html', '/van-ban/a/', '../van-ban/a/index.html'],
  ['../index.html', '/van-ban/a/#dieu-1', '../van-ban/a/index.html#dieu-1'],
  ['index.html', '/tra-cuu/?q=a%2Fb', 'tra-cuu/index.html?q=a%2Fb'],
])('from %s, %s is %s', (home, path, url) => {
  expect(siteUrl(home, path)).toBe(url);
});
