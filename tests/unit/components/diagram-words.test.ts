import { describe, expect, it } from 'vitest';
import { actDays } from '../../../src/components/diagram/act-days.ts';
import { edgeHtml } from '../../../src/components/diagram/edge-html.ts';
import { edgesOf, graphNodes, type Edge } from '../../../src/components/diagram/edges.ts';
import { endingHtml } from '../../../src/components/diagram/ending-html.ts';
import { groupsOf } from '../../../src/components/diagram/groups.ts';
import { namer, shortCited } from '../../../src/components/diagram/names.ts';
import { sinceWords } from '../../../src/components/diagram/when-words.ts';
import { buildSite } from '../../../src/content/site/build-site.ts';
import type { SiteDocument } from '../../../src/content/model.ts';
import { CONTENT_DIR } from '../../../src/content/paths.ts';
import { readCorpus } from '../../../src/content/read-corpus.ts';
import { exactly, SOMETIME, type When } from '../../../src/legal/effect/index.ts';
import { allChains, chainOf, replacementLinks } from '../../../src/legal/graph-chain.ts';

const { value: corpus } = await readCorpus(CONTENT_DIR);
const site = buildSite(corpus.documents, corpus.registries, '2026-11-22');
const links = replacementLinks(graphNodes(site));
const page = (slug: string): SiteDocument => {
  const found = site.find((one) => one.slug === slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
};
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');

describe('the words for since when', () => {
  it.each<[When, string]>([
    [exactly('2025-07-01'), 'từ 01/07/2025'],
    [{ notBefore: '2025-01-25', notAfter: null }, 'sớm nhất từ 25/01/2025'],
    [{ notBefore: null, notAfter: '2026-04-26' }, 'chậm nhất từ 26/04/2026'],
    [
      { notBefore: '2025-01-25', notAfter: '2026-04-26' },
      'sớm nhất từ 25/01/2025, chậm nhất từ 26/04/2026',
    ],
    [SOMETIME, ''],
  ])('%j', (when, words) => {
    expect(plain(sinceWords(when))).toBe(words);
  });
});

describe('short names of documents', () => {
  it.each([
    ['Luật Hộ tịch số 60/2014/QH13', 'Luật số 60/2014/QH13'],
    ['Bộ luật Tố tụng hình sự số 101/2015/QH13', 'Bộ luật số 101/2015/QH13'],
    ['Thông tư số 769-NG/TT ngày 17/4/1993 của Bộ trưởng', 'Thông tư số 769-NG/TT'],
    ['Luật sửa đổi, bổ sung một số điều của Luật A số 87/2025/QH15', 'Luật số 87/2025/QH15'],
    ['Luật Tổ chức Chính phủ ngày 18/02/2025', 'Luật Tổ chức Chính phủ'],
    ['Pháp lệnh về quyền ưu đãi năm 1993', 'Pháp lệnh về quyền ưu đãi năm 1993'],
  ])('%s', (cited, short) => {
    expect(shortCited(cited)).toBe(short);
  });

  it('takes a page, else the citation, else the register, else the slug', () => {
    const [entry] = corpus.registries.citedDocuments;
    if (!entry) throw new Error('no cited documents');
    const nameOf = namer(site, corpus.registries.citedDocuments);
    expect(nameOf('70-2020-qh14', 'Luật X số 1/2020/QH14')).toMatchObject({
      full: 'Luật Thỏa thuận quốc tế số 70/2020/QH14',
      short: 'Luật số 70/2020/QH14',
    });
    expect(nameOf('khong-co', 'Luật X số 1/2020/QH14')).toEqual({
      full: 'Luật X số 1/2020/QH14',
      short: 'Luật số 1/2020/QH14',
      document: null,
    });
    expect(nameOf(entry.id).full).toContain(entry.number);
    expect(nameOf('khong-co').short).toBe('khong-co');
  });
});

describe('edgesOf', () => {
  it('gives relations the days that the state of effect rests on', () => {
    for (const document of site) {
      const edges = edgesOf(document, site).filter(({ side }) => side === 'acted-on');
      const days = (items: readonly { by: string; when: When }[]): string[] =>
        items.map(({ by, when }) => `${by} ${JSON.stringify(when)}`).sort();
      expect(days(edges.map(({ acting, when }) => ({ by: acting.slug, when })))).toEqual(
        days(document.incoming),
      );
    }
  });

  it('an unverified start gives a relation no day', () => {
    const decree = page('313-2025-nd-cp');
    const inForceFrom = { when: exactly('2025-12-08'), confidence: 'C' } as const;
    const unsure = { ...decree, effectInput: { ...decree.effectInput, inForceFrom } };
    expect(edgesOf(decree, site)[0]?.when).toEqual(exactly('2025-12-08'));
    expect(edgesOf(unsure, site)[0]?.when).toEqual(SOMETIME);
    expect(graphNodes([unsure])[0]?.inForce).toEqual(SOMETIME);
  });
});

describe('groupsOf', () => {
  const titles = (slug: string) =>
    groupsOf(edgesOf(page(slug), site)).map(
      ({ side, title, entries }) => `${side}: ${title} (${String(entries.length)})`,
    );

  it('puts what a document does before what is done to it, what bears on effect before căn cứ', () => {
    const found = titles('134-2025-nd-cp').map((line) => line.replace(/ \(\d+\)$/, ''));
    const ordered = [
      'acts: Văn bản có thẩm quyền được chuyển',
      'acts: Văn bản căn cứ',
      'acted-on: Văn bản quy định chi tiết',
      'acted-on: Văn bản lấy văn bản này làm căn cứ',
    ];
    expect(found.filter((title) => ordered.includes(title))).toEqual(ordered);
  });

  it('tells a replacement of a part from one of the whole', () => {
    expect(titles('18-2022-nd-cp')).toContain('acts: Văn bản bị thay thế một phần (1)');
    expect(titles('313-2025-nd-cp')[0]).toBe('acts: Văn bản bị thay thế (1)');
  });

  it('names a document once, with everything said of it', () => {
    const group = groupsOf(edgesOf(page('70-2020-qh14'), site)).find(
      ({ id }) => id === 'luc-do-duoc-chuyen-tham-quyen',
    );
    const slugs = group?.entries.map(({ slug }) => slug) ?? [];
    expect(slugs).toEqual(expect.arrayContaining(['02-2026-tt-bng', '134-2025-nd-cp']));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(group?.entries.find(({ slug }) => slug === '02-2026-tt-bng')?.edges).toHaveLength(5);
  });

  it('shows every relation of the corpus on both pages, none twice', () => {
    const stated = site.flatMap(({ slug, data }) =>
      data.relations.map(({ kind, target }) => `${slug} ${kind} ${target}`),
    );
    const shown = (side: Edge['side']) =>
      site.flatMap((document) =>
        groupsOf(edgesOf(document, site))
          .filter((group) => group.side === side)
          .flatMap(({ entries }) => entries.flatMap(({ edges }) => edges))
          .map(({ acting, relation }) => `${acting.slug} ${relation.kind} ${relation.target}`),
      );
    const pages = new Set(site.map(({ slug }) => slug));
    expect(shown('acts').sort()).toEqual([...stated].sort());
    expect(shown('acted-on').sort()).toEqual(
      stated.filter((line) => pages.has(line.split(' ')[2] ?? '')).sort(),
    );
  });

  it('gives each group of a page an id of its own', () => {
    for (const document of site) {
      const ids = groupsOf(edgesOf(document, site)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the words on an edge', () => {
  const link = (address: string): string =>
    `<a href="#${address}">${address.replaceAll('-', ' ')}</a>`;
  const edge = (relation: Partial<Edge['relation']>, more: Partial<Edge> = {}): Edge => ({
    side: 'acts',
    other: 'cu',
    acting: page('134-2025-nd-cp'),
    when: exactly('2025-07-01'),
    relation: {
      kind: 'replaces',
      target: 'cu',
      provisions: [],
      confidence: 'A',
      sources: ['x'],
      ...relation,
    },
    ...more,
  });

  it.each<[string, Partial<Edge['relation']>, Partial<Edge>, string]>([
    ['a replacement', { by: 'dieu-9' }, {}, 'theo dieu 9 văn bản này · từ 01/07/2025'],
    [
      'seen from the other side',
      { by: 'dieu-9' },
      { side: 'acted-on' },
      'theo dieu 9 · từ 01/07/2025',
    ],
    ['an unknown day', {}, { when: SOMETIME }, 'chưa rõ từ ngày nào'],
    ['a basis, which changes nothing', { kind: 'basedOn' }, {}, ''],
    [
      'details with a day of their own',
      { kind: 'details', from: '2025-07-01' },
      {},
      'từ 01/07/2025',
    ],
    [
      'provisions with words about them',
      {
        kind: 'transfers',
        provisions: ['dieu-3', 'dieu-5'],
        scope: 'hội nghị',
        until: '2027-03-01',
      },
      { side: 'acted-on' },
      'tại văn bản này: dieu 3, dieu 5 (hội nghị) · từ 01/07/2025 · đến trước ngày 01/03/2027',
    ],
    [
      'words that name the provisions',
      { kind: 'amends', provisions: ['dieu-3', 'dieu-36'], scope: 'dieu 36; dieu 3' },
      {},
      'dieu 36; dieu 3 · từ 01/07/2025',
    ],
    [
      'words that name a longer one only',
      { kind: 'amends', provisions: ['dieu-3'], scope: 'dieu 36' },
      {},
      'dieu 3 (dieu 36) · từ 01/07/2025',
    ],
    ['words alone', { scope: 'Chương 8–13' }, {}, 'Chương 8–13 · từ 01/07/2025'],
  ])('%s', (_, relation, more, words) => {
    expect(plain(edgeHtml(edge(relation, more), link, link))).toBe(words);
  });

  it('links each provision once, inside no other link', () => {
    const html = edgeHtml(
      edge({
        kind: 'amends',
        provisions: ['dieu-3', 'khoan-2-dieu-3'],
        scope: 'khoan 2 dieu 3, dieu 3',
      }),
      link,
      link,
    );
    expect(
      html.startsWith('<a href="#khoan-2-dieu-3">khoan 2 dieu 3</a>, <a href="#dieu-3">'),
    ).toBe(true);
  });

  it('words from content are never markup', () => {
    expect(edgeHtml(edge({ scope: '<img src=x onerror=alert(1)>' }), link, link)).not.toContain(
      '<img',
    );
  });
});

describe('a timeline', () => {
  const act = (slug: string) => {
    const found = chainOf(slug, links)
      ?.steps.flat()
      .find((one) => one.slug === slug);
    if (!found) throw new Error(`${slug} has no chain`);
    return found;
  };
  const days = (slug: string) =>
    actDays(site.find((one) => one.slug === slug) ?? null, act(slug)).map(
      ({ words, lead }) => `${plain(words)}${lead ? ' ?' : ''}`,
    );

  // Lines of succession that the issuers' own texts state.
  it.each([
    ['80-2020-nd-cp', ['93-2009-nd-cp', '80-2020-nd-cp', '313-2025-nd-cp']],
    ['06-2020-qd-ttg', ['122-2001-qd-ttg', '76-2010-qd-ttg', '06-2020-qd-ttg']],
  ])('%s stands in the line %j', (slug, line) => {
    expect(chainOf(slug, links)?.steps.map((acts) => acts.map((one) => one.slug))).toEqual(
      line.map((one) => [one]),
    );
    expect(
      allChains(links).some((chain) => chain.steps.flat().some((one) => one.slug === slug)),
    ).toBe(true);
  });

  it('gives issue, start and end, each as far as it is known', () => {
    expect(days('80-2020-nd-cp')).toEqual([
      'Ban hành ngày 08/07/2020',
      'Có hiệu lực từ 17/09/2020',
      'Hết hiệu lực từ 08/12/2025',
    ]);
    expect(days('93-2009-nd-cp')).toEqual([
      'Ban hành ngày 22/10/2009',
      'Chưa rõ ngày có hiệu lực',
      'Hết hiệu lực từ 17/09/2020',
    ]);
  });

  it('a lead ends nothing', () => {
    const only = act('2988-2015-qd-ubnd-hai-phong');
    expect(only.endedBy.map(({ confidence }) => confidence)).toEqual(['C']);
    expect(days('2988-2015-qd-ubnd-hai-phong').some((words) => words.includes('ết hiệu lực'))).toBe(
      false,
    );
  });

  it('an unverified start or end is marked', () => {
    const decree = page('80-2020-nd-cp');
    const lead = (day: string) => ({ when: exactly(day), confidence: 'C' }) as const;
    const effectInput = {
      ...decree.effectInput,
      inForceFrom: lead('2020-09-17'),
      expires: lead('2024-01-01'),
    };
    const lines = actDays({ ...decree, effectInput }, act('80-2020-nd-cp'));
    expect(lines.map(({ words, lead }) => `${plain(words)}${lead ? ' ?' : ''}`)).toEqual([
      'Ban hành ngày 08/07/2020',
      'Có hiệu lực từ 17/09/2020 ?',
      'Hết hiệu lực từ 01/01/2024 ?',
      'Hết hiệu lực từ 08/12/2025',
    ]);
  });

  it('an act without a page has what its end tells', () => {
    expect(days('74-2016-nd-cp')).toEqual(['Hết hiệu lực từ 01/07/2021']);
  });

  it('agrees with the state of effect on the day an act ended', () => {
    let compared = 0;
    for (const document of site) {
      const chain = chainOf(document.slug, links);
      const own = chain?.steps.flat().find(({ slug }) => slug === document.slug);
      if (!own || document.effect.reason !== 'replaced' || document.effect.since === null) continue;
      const day = document.effect.since.split('-').reverse().join('/');
      expect(days(document.slug)).toContain(`Hết hiệu lực từ ${day}`);
      compared++;
    }
    expect(compared).toBeGreaterThan(5);
  });

  it.each([
    ['80-2020-nd-cp', false, 'Được thay thế bởi Nghị định số 313/2025/NĐ-CP (Đ)'],
    ['80-2020-nd-cp', true, 'Được thay thế bởi Nghị định số 313/2025/NĐ-CP (Đ), từ 08/12/2025'],
    ['33-2007-pl-ubtvqh11', false, 'Bị bãi bỏ bởi Luật số 70/2020/QH14 (Đ)'],
    [
      '2988-2015-qd-ubnd-hai-phong',
      true,
      'Có thể đã được thay thế bởi Quyết định số 38/2020/QĐ-UBND, chưa rõ từ ngày nào',
    ],
  ])('%s, with day: %s', (slug, withDay, words) => {
    const [link] = act(slug).endedBy;
    if (!link) throw new Error('nothing ended it');
    const html = endingHtml(link, namer(site, [])(link.by), () => 'Đ', withDay);
    expect(plain(html)).toBe(words);
    expect(html).toContain(`href="/van-ban/${link.by}/"`);
  });
});
