import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeBook } from '../../src/components/as-of/make-book.ts';
import { documentsIn, issueDays, staleItems } from '../../src/components/stale/collect.ts';
import { verdictOn, type StaleItem } from '../../src/components/stale/items.ts';
import { staleRows } from '../../src/components/stale/stale-csv.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { citationLinks, siteCorpus } from '../../src/content/site/citation-links.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { textFacts } from '../../src/content/compile/text-facts.ts';
import { isDead } from '../../src/legal/effect/index.ts';

const TODAY = '2026-11-22';
const DECISION = '3072-2014-qd-ubnd-hai-phong';
const LANG_SON = 'qd-khong-so-so-ngoai-vu-lang-son';

const { value: corpus } = await readCorpus(CONTENT_DIR);
const { registries, office, texts } = corpus;
const documents = buildSite(corpus.documents, registries, TODAY);
const known = siteCorpus(
  documents,
  registries.citedDocuments,
  registries.issuers,
  new Map([...texts].map(([slug, text]) => [slug, textFacts(text)])),
);
const links = new Map(
  [...texts].flatMap(([slug, text]) => {
    const self = known.bySlug.get(slug);
    return self ? [[slug, citationLinks(self, text, known.corpus)] as const] : [];
  }),
);
const bodies = office.obsoleteBodies.map(({ value }) => value);
const items = staleItems({
  documents,
  links,
  named: new Map([...texts].map(([slug, text]) => [slug, text.bodies])),
  discrepancies: registries.discrepancies,
  bodies,
});
const { territories } = registries;
const book = makeBook({
  documents: documentsIn(items, documents),
  all: documents,
  territories,
  builtOn: TODAY,
});
const issued = issueDays(documents);

it('looks for bodies that are gone only where the words are the law’s own', () => {
  const named = [...texts.values()].filter(({ bodies: found }) => found.length > 0);
  expect(named.map(({ kind }) => kind)).toContain('verbatim');
  expect(named.map(({ kind }) => kind)).not.toContain('digest');
});

/** The rows of a day. */
function shownOn(on: string) {
  return items.flatMap((item) => {
    const verdict = verdictOn(item, on, { book, issued });
    return verdict ? [{ item, verdict }] : [];
  });
}

function targetOf(item: StaleItem): string {
  if (item.type === 'reference') return item.target;
  return item.type === 'named' ? item.entry : item.body;
}

/** `kind | address | what it leans on | since | by | now`, of one document. */
function tableOf(slug: string, on = TODAY): string[] {
  return shownOn(on)
    .filter(({ item }) => item.from === slug)
    .map(({ item, verdict: { kind, stale, heirs } }) =>
      [
        kind,
        item.at,
        targetOf(item),
        stale?.since ?? '',
        stale?.by.join() ?? '',
        heirs.join(),
      ].join(' | '),
    )
    .sort();
}

/**
 * Read off content/nguon/qd-3072-2014-hai-phong.txt by hand: every place that leans on what has
 * ended, or may have. Two rows alike are two citations in one provision.
 */
const EXPECTED = `
dieu-khoan | quy-dinh-dieu-13-khoan-1 | 93-2009-nd-cp | 2020-09-17 | 80-2020-nd-cp | 313-2025-nd-cp
dieu-khoan | quy-dinh-dieu-13-khoan-1 | 12-2012-nd-cp | 2022-11-01 | 58-2022-nd-cp |
dieu-khoan | quy-dinh-dieu-16-khoan-1 | 76-2010-qd-ttg | 2020-04-15 | 06-2020-qd-ttg |
dieu-khoan | quy-dinh-dieu-17-khoan-2-diem-c | 33-2007-pl-ubtvqh11 | 2021-07-01 | 70-2020-qh14 |
dieu-khoan | quy-dinh-dieu-18-khoan-2 | 88-2012-nd-cp | 2026-07-01 | 262-2026-nd-cp |
kiem-tra | can-cu-1 | sk-45 | | |
kiem-tra | can-cu-2 | sk-46 | | |
kiem-tra | can-cu-4 | 1597-qd-tu-hai-phong | | 674-qd-tu-hai-phong |
kiem-tra | quy-dinh-dieu-6-khoan-1-diem-b | 1597-qd-tu-hai-phong | | 674-qd-tu-hai-phong |
kiem-tra | quy-dinh-dieu-6-khoan-1-diem-b | 1597-qd-tu-hai-phong | | 674-qd-tu-hai-phong |
kiem-tra | quy-dinh-dieu-6-khoan-3-diem-c | 1597-qd-tu-hai-phong | | 674-qd-tu-hai-phong |
kiem-tra | quy-dinh-dieu-7-doan-2 | 1597-qd-tu-hai-phong | | 674-qd-tu-hai-phong |
kiem-tra | quy-dinh-dieu-7-khoan-3-diem-d | 1597-qd-tu-hai-phong | | 674-qd-tu-hai-phong |
kiem-tra | quy-dinh-dieu-8-khoan-3-doan-2 | 1597-qd-tu-hai-phong | | 674-qd-tu-hai-phong |
kiem-tra | quy-dinh-dieu-8-khoan-6-diem-a | 1597-qd-tu-hai-phong | | 674-qd-tu-hai-phong |
kiem-tra | quy-dinh-dieu-18-khoan-1 | 79-2010-qd-ttg | | 72-2015-nd-cp |
kiem-tra | quy-dinh-dieu-18-khoan-1 | 510-2013-qd-ubnd-hai-phong | | 42-2018-qd-ubnd-hai-phong |
kiem-tra | quy-dinh-dieu-18-khoan-3-diem-b | 510-2013-qd-ubnd-hai-phong | | 42-2018-qd-ubnd-hai-phong |
co-quan | dieu-3 | ubnd-cap-huyen | | |
co-quan | quy-dinh-dieu-1-doan-1 | ubnd-cap-huyen | | |
co-quan | quy-dinh-dieu-4-khoan-2 | ubnd-cap-huyen | | |
co-quan | quy-dinh-dieu-11-khoan-4 | so-lao-dong-thuong-binh-va-xa-hoi | | |
co-quan | quy-dinh-dieu-13-khoan-2 | so-ke-hoach-va-dau-tu | | |
co-quan | quy-dinh-dieu-18-khoan-3 | so-thong-tin-va-truyen-thong | | |
co-quan | quy-dinh-dieu-18-khoan-5 | so-thong-tin-va-truyen-thong | | |
co-quan | quy-dinh-dieu-21-khoan-2 | so-ke-hoach-va-dau-tu | | |
`
  .trim()
  .split('\n')
  .map((row) =>
    row
      .replace(/\s*\|\s*/g, ' | ')
      .replace(/ \| $/, ' | ')
      .trimEnd(),
  )
  .sort();

describe('QĐ 3072/2014/QĐ-UBND', () => {
  it('has just the stale references read off its text', () => {
    expect(tableOf(DECISION).map((row) => row.trimEnd())).toEqual(EXPECTED);
  });

  it('shows them in the order of its text', () => {
    const text = readFileSync('content/nguon/qd-3072-2014-hai-phong.txt', 'utf8').normalize('NFC');
    const own = items.filter(({ from, type }) => from === DECISION && type !== 'body');
    let at = 0;
    for (const { words } of own) {
      const next = text.indexOf(words, at);
      expect(next, words).toBeGreaterThanOrEqual(at);
      at = next + 1;
    }
  });

  it('claims nothing that rests on a lead', () => {
    const certain = shownOn(TODAY).filter(
      ({ item, verdict }) => item.from === DECISION && verdict.certain,
    );
    expect(certain.map(({ item }) => targetOf(item)).sort()).toEqual([
      '12-2012-nd-cp',
      '33-2007-pl-ubtvqh11',
      '76-2010-qd-ttg',
      '88-2012-nd-cp',
      '93-2009-nd-cp',
      'ubnd-cap-huyen',
      'ubnd-cap-huyen',
      'ubnd-cap-huyen',
    ]);
  });

  it.each([
    ['2026-06-30', '88-2012-nd-cp', false],
    ['2026-07-01', '88-2012-nd-cp', true],
    ['2020-09-16', '93-2009-nd-cp', false],
    ['2020-09-17', '93-2009-nd-cp', true],
    ['2025-06-30', 'ubnd-cap-huyen', false],
    ['2025-07-01', 'ubnd-cap-huyen', true],
    // The act that may have replaced it was issued on that day.
    ['2017-09-17', '1597-qd-tu-hai-phong', false],
    ['2017-09-18', '1597-qd-tu-hai-phong', true],
  ])('on %s leans on %s, no more in force: %s', (on, target, expected) => {
    const targets = tableOf(DECISION, on).map((row) => row.split(' | ')[2]);
    expect(targets.includes(target)).toBe(expected);
  });

  it('has none before it was in force', () => {
    expect(tableOf(DECISION, '2015-01-09')).toEqual([]);
  });

  it('names the act that applies now, and the one that did on another day', () => {
    const row = (on: string) => tableOf(DECISION, on).find((text) => text.includes('93-2009'));
    expect(row(TODAY)).toMatch(/80-2020-nd-cp \| 313-2025-nd-cp$/);
    expect(row('2025-12-07')).toMatch(/80-2020-nd-cp \| $/);
  });
});

describe('all documents', () => {
  it('an act that names another to end it does not lean on it', () => {
    const pairs = shownOn(TODAY).flatMap(({ item }) =>
      item.type === 'reference' ? [`${item.from} ${item.target}`] : [],
    );
    const cited = [...links].flatMap(([from, own]) =>
      own.map(({ slug }) => `${from} ${slug ?? ''}`),
    );
    for (const pair of [
      '06-2020-qd-ttg 76-2010-qd-ttg',
      '262-2026-nd-cp 88-2012-nd-cp',
      '313-2025-nd-cp 80-2020-nd-cp',
      '58-2022-nd-cp 12-2012-nd-cp',
      '70-2020-qh14 33-2007-pl-ubtvqh11',
    ]) {
      expect(cited).toContain(pair);
      expect(pairs).not.toContain(pair);
    }
  });

  it('acts that name the replaced decree on the ministry as basis are marked, and no more than that', () => {
    const leaning = shownOn(TODAY).filter(
      ({ item }) => item.type === 'reference' && item.target === '28-2025-nd-cp',
    );
    const expected = documents
      .filter(({ data, effect }) => {
        const basis = data.relations.some(
          ({ kind, target }) => kind === 'basedOn' && target === '28-2025-nd-cp',
        );
        return basis && !isDead(effect.id);
      })
      .map(({ slug }) => slug);
    expect(expected.length).toBeGreaterThan(4);
    expect(leaning.map(({ item }) => item.from)).toEqual(expected);
    for (const { verdict } of leaning) expect(verdict).toMatchObject({ kind: 'can-cu' });
  });

  it('what the decision of Lạng Sơn says of the past is not stale', () => {
    expect(texts.get(LANG_SON)?.body).toContain('Ủy ban nhân dân huyện được ký kết trước ngày');
    expect(tableOf(LANG_SON)).toEqual([]);
  });

  it('a digest, in our own words, names no body as gone', () => {
    const named = items.filter(({ type }) => type === 'body').map(({ from }) => from);
    for (const slug of named) expect(texts.get(slug)?.kind).toBe('verbatim');
    expect(texts.get('58-2022-nd-cp')?.body).toContain('Bộ Kế hoạch và Đầu tư');
  });

  it('an act that has ended leans on nothing', () => {
    const ended = documents.filter(({ effect }) => isDead(effect.id)).map(({ slug }) => slug);
    expect(items.some(({ from }) => ended.includes(from))).toBe(true);
    for (const { item } of shownOn(TODAY)) expect(ended).not.toContain(item.from);
  });

  it.each([
    ['2027-02-28', false],
    ['2027-03-01', true],
  ])('what ends by its own words is cited in vain from then on: %s %s', (on, expected) => {
    const rows = tableOf('62-2025-qd-ubnd-hai-phong', on);
    expect(rows.some((row) => row.startsWith('can-cu |  | 134-2025-nd-cp | 2027-03-01'))).toBe(
      expected,
    );
  });

  it('the file has a line for each row, each with an address that the text has', () => {
    const rows = staleRows(shownOn(TODAY), documents, bodies);
    expect(rows).toHaveLength(shownOn(TODAY).length);
    for (const row of rows) expect(row.at(-1)).toMatch(/^\/van-ban\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?$/);
    const decree = rows.find(([, , , target]) => target?.includes('88/2012/NĐ-CP'));
    expect(decree?.slice(4, 8)).toEqual([
      'Dẫn trong điều khoản',
      'có chứng cứ',
      '01/07/2026',
      'Nghị định số 262/2026/NĐ-CP',
    ]);
  });
});
