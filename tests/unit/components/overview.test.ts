import { describe, expect, it } from 'vitest';
import { EXPIRED_HEAD, expiredRows } from '../../../src/components/effect/expired-rows.ts';
import { overview } from '../../../src/components/effect/overview.ts';
import { transferNotices } from '../../../src/components/document/transfers.ts';
import { buildSite } from '../../../src/content/build-site.ts';
import { CONTENT_DIR } from '../../../src/content/paths.ts';
import { readCorpus } from '../../../src/content/read-corpus.ts';

const { value: corpus, issues } = await readCorpus(CONTENT_DIR);
const on = '2026-11-22';
const site = buildSite(corpus.documents, corpus.registries, on);
const state = (slug: string): string | undefined =>
  site.find((one) => one.slug === slug)?.effect.id;
const group = (id: string): string[] =>
  overview(site)
    .find((one) => one.id === id)
    ?.documents.map(({ slug }) => slug) ?? [];

describe('the corpus on 22/11/2026', () => {
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

  it('a transfer whose start is unknown is told as possible, not as done', () => {
    const decree = site.find(({ slug }) => slug === '111-2011-nd-cp');
    const notices = decree ? transferNotices(decree, site) : [];
    const possible = notices.filter((notice) => notice.includes('03-2026-tt-bng'));
    expect(possible.length).toBeGreaterThan(0);
    for (const notice of possible) expect(notice).toContain('có thể đã được chuyển');
  });

  it('a transfer is told on the act it is about, with its term, and only while it lasts', () => {
    const notices = (date: string): string[] => {
      const then = buildSite(corpus.documents, corpus.registries, date);
      const law = then.find(({ slug }) => slug === '70-2020-qh14');
      return law ? transferNotices(law, then).filter((notice) => notice.includes('134-2025')) : [];
    };
    expect(notices('2025-06-30')).toEqual([]);
    expect(notices(on)).toHaveLength(1);
    expect(notices(on)[0]).toContain('khoản 4 Điều 19');
    expect(notices(on)[0]).toContain('trước ngày 01/03/2027');
    expect(notices('2027-03-01')).toEqual([]);
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
