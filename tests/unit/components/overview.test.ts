import { describe, expect, it } from 'vitest';
import { EXPIRED_HEAD, expiredRows } from '../../../src/components/effect/expired-rows.ts';
import { overview } from '../../../src/components/effect/overview.ts';
import { makeBook } from '../../../src/components/as-of/make-book.ts';
import { basisNotices } from '../../../src/components/effect/basis-notices.ts';
import { moveNotices } from '../../../src/components/effect/move-notices.ts';
import { markHtml } from '../../../src/components/effect/provision-marks.ts';
import { unappliedLines } from '../../../src/components/effect/unapplied-html.ts';
import { buildSite } from '../../../src/content/site/build-site.ts';
import { CONTENT_DIR } from '../../../src/content/paths.ts';
import { readCorpus } from '../../../src/content/read-corpus.ts';

const { value: corpus, issues } = await readCorpus(CONTENT_DIR);
const on = '2026-11-22';
const site = buildSite(corpus.documents, corpus.registries, on);
const state = (slug: string): string | undefined =>
  site.find((one) => one.slug === slug)?.effect.id;
const groups = overview(site, new Set(['06-2020-qd-ttg']));
const group = (id: string): string[] =>
  groups.find((one) => one.id === id)?.documents.map(({ slug }) => slug) ?? [];

describe('the corpus on 22/11/2026', () => {
  it('puts every act with a state of effect in a block', () => {
    const placed = new Set(groups.flatMap(({ documents }) => documents.map(({ slug }) => slug)));
    const normative = site.filter(({ effectInput }) => effectInput.normative);
    expect(normative.filter(({ slug }) => !placed.has(slug)).map(({ slug }) => slug)).toEqual([]);
    expect(group('dang-xem-xet')).toEqual(['06-2020-qd-ttg']);
  });

  it('reads without error', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  // States that two sources or the acts themselves settle.
  it.each([
    ['80-2020-nd-cp', 'het-hieu-luc-toan-bo'],
    ['93-2009-nd-cp', 'het-hieu-luc-toan-bo'],
    ['88-2012-nd-cp', 'het-hieu-luc-toan-bo'],
    ['12-2012-nd-cp', 'het-hieu-luc-toan-bo'],
    ['28-2025-nd-cp', 'het-hieu-luc-toan-bo'],
    ['69-2022-qd-ubnd-hai-phong', 'het-hieu-luc-toan-bo'],
    ['64-2021-nd-cp', 'het-hieu-luc-mot-phan'],
    ['111-2011-nd-cp', 'het-hieu-luc-mot-phan'],
    ['70-2020-qh14', 'con-hieu-luc'],
    ['58-2022-nd-cp', 'con-hieu-luc'],
    ['134-2025-nd-cp', 'con-hieu-luc'],
    ['3072-2014-qd-ubnd-hai-phong', 'chua-xac-dinh'],
    ['26-vbhn-vpqh', 'khong-ap-dung'],
    ['674-qd-tu-hai-phong', 'khong-ap-dung'],
  ])('%s is %s', (slug, expected) => {
    expect(state(slug)).toBe(expected);
  });

  it('knows what is about to lapse: NĐ 134/2025, and one clause of NĐ 177/2025', () => {
    expect(group('sap-het')).toEqual(expect.arrayContaining(['134-2025-nd-cp', '177-2025-nd-cp']));
  });

  it('a transfer of competence does not change the state of the act it is about', () => {
    const law = site.find(({ slug }) => slug === '70-2020-qh14');
    expect(
      law?.incoming.some(({ kind, by }) => kind === 'transfers' && by === '134-2025-nd-cp'),
    ).toBe(true);
    expect(law?.effect.by).toEqual([]);
  });
});

/** The page's book of one document, as built on one day. */
function bookOf(slug: string) {
  const focus = site.find((one) => one.slug === slug);
  if (!focus) throw new Error(`No document ${slug}.`);
  const { territories } = corpus.registries;
  const book = makeBook({ documents: [focus], focus, all: site, territories, builtOn: on });
  if (!book.focus) throw new Error('A book about a document has a focus.');
  return { book, focus: book.focus };
}

describe('what the page of a document tells on a day', () => {
  const law = bookOf('70-2020-qh14');
  const notices = (day: string): string[] =>
    moveNotices(law.book, law.focus, day).filter((notice) => notice.includes('134-2025'));

  it.each([
    ['2025-06-30', 'sẽ chuyển theo'],
    ['2025-07-01', 'đã chuyển theo'],
    [on, 'đã chuyển theo'],
    ['2027-02-28', 'đã chuyển theo'],
    ['2027-03-01', 'nay lại theo văn bản này'],
  ])('a transfer of competence, on %s: %s', (day, words) => {
    expect(notices(day)).toHaveLength(1);
    expect(notices(day)[0]).toContain(words);
    expect(notices(day)[0]).toContain('khoản 4 Điều 19');
    expect(notices(day)[0]).toContain('trước ngày 01/03/2027');
  });

  it('marks the clause whose competence moved, and no other', () => {
    const mark = (address: string) => markHtml(law.book, law.focus, address, on);
    expect(mark('dieu-19-khoan-4')).toContain('Thẩm quyền nêu ở đây đã chuyển theo');
    expect(mark('dieu-19-khoan-1')).toBe('');
  });

  it('a transfer whose start is unknown is told as possible, not as done', () => {
    const { book, focus } = bookOf('111-2011-nd-cp');
    const possible = moveNotices(book, focus, on).filter((one) => one.includes('03-2026-tt-bng'));
    expect(possible.length).toBeGreaterThan(0);
    for (const notice of possible) expect(notice).toContain('có thể đã chuyển');
  });

  it('a clause with a fixed end is told before and after it', () => {
    const { book, focus } = bookOf('177-2025-nd-cp');
    const mark = (day: string) => markHtml(book, focus, 'dieu-5-khoan-4', day);
    expect(mark('2027-02-28')).toContain('Chỉ áp dụng đến hết ngày 28/02/2027');
    expect(mark('2027-02-28')).not.toContain('het-hieu-luc-toan-bo');
    expect(mark('2027-03-01')).toContain('data-state="het-hieu-luc-toan-bo"');
  });

  // The acts the facts name as resting on what has ended.
  it.each([
    ['05-2017-tt-bng', '145-2013-nd-cp', 'Cần kiểm tra'],
    ['68-2022-qd-ubnd-hai-phong', '80-2020-nd-cp', 'Cần kiểm tra'],
    ['09-2025-tt-bng', '28-2025-nd-cp', 'Văn bản căn cứ đã được thay thế'],
  ])('%s rests on %s, which has ended: %s', (slug, basis, words) => {
    const { book, focus } = bookOf(slug);
    const notice = basisNotices(book, focus, on).find((one) => one.includes(`/${basis}/`));
    expect(notice ?? '').toContain(words);
  });

  it('a basis that has not ended yet on the day is no matter', () => {
    const { book, focus } = bookOf('09-2025-tt-bng');
    expect(basisNotices(book, focus, '2026-08-02')).toEqual([]);
  });

  it('an amendment worked into the text is not told as missing', () => {
    const { book, focus } = bookOf('64-2021-nd-cp');
    expect(focus.incorporates).toContain('177-2025-nd-cp');
    expect(unappliedLines(book, focus, on)).toEqual([]);
    const bare = { ...focus, incorporates: [] };
    expect(unappliedLines(book, bare, on)).toHaveLength(1);
    expect(unappliedLines(book, bare, '2025-06-30')).toEqual([]);
  });

  it('knows every document it may have to name', () => {
    for (const { slug } of site) {
      const { book } = bookOf(slug);
      for (const { input } of Object.values(book.entries).slice(0, 1))
        for (const { by } of input.incoming) expect(book.entries).toHaveProperty([by]);
    }
  });
});

describe('the list of expired acts', () => {
  const rows = expiredRows(site);

  it('has the columns of the announcement and a row for each ended act', () => {
    expect(rows.every((row) => row.length === EXPIRED_HEAD.length)).toBe(true);
    expect(rows.length).toBe(group('het-hieu-luc').length);
  });

  it('says why and since when', () => {
    const row = rows.find((cells) => cells[2] === '80/2020/NĐ-CP');
    expect(row?.slice(1)).toEqual([
      'Nghị định',
      '80/2020/NĐ-CP',
      '08/07/2020',
      expect.stringContaining('viện trợ không hoàn lại'),
      'Được thay thế bằng Nghị định số 313/2025/NĐ-CP',
      '08/12/2025',
    ]);
  });
});
