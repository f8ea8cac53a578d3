import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeBook } from '../../src/components/as-of/make-book.ts';
import { namedGrounds } from '../../src/components/ground/named-grounds.ts';
import { createKindFinder, type KindResults } from '../../src/components/search/find-kinds.ts';
import type { KindsData } from '../../src/components/search/kinds-data.ts';
import { makeKinds } from '../../src/components/search/make-kinds.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { competenceWorld } from '../../src/content/site/competence-world.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { searchedTexts } from '../../src/content/compile/searched-text.ts';
import { toSearchData } from '../../src/content/site/to-search-data.ts';
import { readDefinitions } from '../../src/search/kinds/definitions.ts';
import { competenceOn } from '../../src/legal/competence/index.ts';
import { createCatalogue, parseQuery } from '../../src/search/query/index.ts';
import { readQuestions } from '../eval/competence-measure.ts';

const ON = '2026-11-22';
const { value: corpus } = await readCorpus(CONTENT_DIR);
const { registries } = corpus;
const site = buildSite(corpus.documents, registries, ON);
const catalogue = createCatalogue(toSearchData(site, new Map()));
const definitions = readDefinitions(toSearchData(site, searchedTexts(corpus.texts)));
const rows = corpus.competence.map(({ value }) => value);
const made = makeKinds({
  rows,
  procedures: corpus.procedures.map(({ value }) => value),
  terms: definitions,
  named: namedGrounds(site, registries.citedDocuments),
  territories: registries.territories,
  effect: makeBook({
    documents: site,
    all: site,
    territories: registries.territories,
    builtOn: ON,
  }),
});
// As it arrives in the browser.
const data = JSON.parse(JSON.stringify(made)) as KindsData;
const find = createKindFinder(data);

/** What a query shows beside documents. */
function shown(text: string, on = ON): KindResults {
  return find(parseQuery(text, catalogue), on);
}

function idsOf(found: readonly { readonly id: string }[]): string[] {
  return found.map(({ id }) => id);
}

function linesOf(name: string): string[] {
  return readFileSync(new URL(`../eval/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
}

/** Share of texts that a test does not hold for, told one by one where it is too large. */
function expectMost(
  texts: readonly string[],
  least: number,
  holds: (text: string) => boolean,
): void {
  const wrong = texts.filter((text) => !holds(text));
  const share = 1 - wrong.length / texts.length;
  expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(least);
}

const showsNothing = (text: string): boolean => {
  const { matters, procedures, terms } = shown(text);
  return matters.length + procedures.length + terms.length === 0;
};

describe('beside documents', () => {
  const questions = readQuestions();

  it.each(['tuning', 'held-out'])('a question about a matter shows it: %s', (part) => {
    const asked = questions.filter((question) => question.part === part);
    const rowOf = new Map(asked.map(({ ask, row }) => [ask, row]));
    expect(asked.length).toBeGreaterThan(60);
    expectMost([...rowOf.keys()], 0.95, (ask) =>
      idsOf(shown(ask).matters).includes(rowOf.get(ask) ?? ''),
    );
  });

  it('a question about a procedure shows it', () => {
    const asked = linesOf('procedure-questions.jsonl').map(
      (line) => JSON.parse(line) as { ask: string; id: string },
    );
    const idOf = new Map(asked.map(({ ask, id }) => [ask, id]));
    expect(new Set(idOf.values()).size).toBe(corpus.procedures.length);
    expectMost([...idOf.keys()], 0.95, (ask) =>
      idsOf(shown(ask).procedures).includes(idOf.get(ask) ?? ''),
    );
  });

  it('procedures shown with a matter are its own', () => {
    const tiesOf = new Map(data.procedures.map(({ id, matters }) => [id, matters]));
    const pairs = questions.flatMap(({ ask, row }) =>
      shown(ask).procedures.map(({ id }) => ({ row, id })),
    );
    const own = pairs.filter(({ row, id }) => tiesOf.get(id)?.includes(row));
    expect(pairs.length).toBeGreaterThan(80);
    expect(own.length / pairs.length).toBeGreaterThanOrEqual(0.85);
  });

  it('who looks for a document sees only documents', () => {
    const queries = linesOf('document-queries.txt');
    expect(queries.length).toBeGreaterThanOrEqual(40);
    expectMost(queries, 0.95, showsNothing);
  });

  it('no name or number of a document here shows anything else', () => {
    const names = site.flatMap(({ typeName, data: { number, title } }) => [
      ...(number === null ? [] : [number, `${typeName} ${number}`, `${typeName} số ${number}`]),
      `${typeName} ${title}`,
    ]);
    expectMost(names, 0.99, showsNothing);
  });

  it.each([
    ['hoi nghi quoc te', 8],
    ['hội nghị quốc tế', 8],
    ['lãnh sự', 3],
    ['thỏa thuận quốc tế', 8],
  ])('"%s" may mean many matters: none is picked, and that is said', (text, least) => {
    const { matters, several } = shown(text);
    expect(matters).toEqual([]);
    expect(several).toBeGreaterThanOrEqual(least);
  });

  it.each(['apostille', 'hội thảo có bộ trưởng nước ngoài dự', 'luật đấu thầu', 'đất đai'])(
    '"%s" may not',
    (text) => {
      expect(shown(text).several).toBe(0);
    },
  );

  it.each(['', '   ', 'loại:nghị-định', 'năm:2025 hiệu-lực:còn', '-biên giới', '?!'])(
    'nothing to look for shows nothing: "%s"',
    (text) => {
      expect(showsNothing(text)).toBe(true);
    },
  );

  it('at most two of a kind', () => {
    for (const { ask } of questions) {
      expect(shown(ask).matters.length).toBeLessThanOrEqual(2);
      expect(shown(ask).procedures.length).toBeLessThanOrEqual(2);
    }
  });
});

describe('terms', () => {
  it('are taken from articles on terms alone, each from the clause that defines it', () => {
    expect(definitions.length).toBeGreaterThanOrEqual(30);
    for (const { term, text, document, provision } of definitions) {
      const passage = corpus.texts
        .get(document)
        ?.passages.find(({ address }) => address === provision);
      expect(passage?.heading, `${term} (${document}#${provision})`).toMatch(/^Giải thích từ ngữ/);
      expect(text.startsWith(term)).toBe(true);
    }
  });

  it.each([
    ['vốn đối ứng là gì', 'Vốn đối ứng', '313-2025-nd-cp'],
    ['von doi ung', 'Vốn đối ứng', '313-2025-nd-cp'],
    ['thế nào là hội nghị, hội thảo quốc tế', 'Hội nghị, hội thảo quốc tế', '06-2020-qd-ttg'],
    ['TTQT là gì', 'Thỏa thuận quốc tế', '70-2020-qh14'],
    ['phong vien thuong tru la gi', 'Phóng viên thường trú', '262-2026-nd-cp'],
  ])('"%s" is answered by %s of %s', (text, term, document) => {
    const [first] = shown(text).terms;
    expect(first?.term).toBe(term);
    expect(first?.clause.at?.slug).toBe(document);
    expect(first?.clause.state?.id).toBe('con-hieu-luc');
  });

  it.each(['ký', 'vốn', 'ai cho phép hội thảo quốc tế', 'viện trợ', 'luật là gì'])(
    '"%s" asks for none',
    (text) => {
      const { terms } = shown(text);
      // "Viện trợ" is itself a term of two syllables.
      expect(terms.map(({ term }) => term)).toEqual(text === 'viện trợ' ? ['Viện trợ'] : []);
    },
  );
});

describe('the answers', () => {
  const world = competenceWorld(site, registries);

  it.each(['2025-06-15', ON, '2027-03-15'])('are those of the engine on %s', (on) => {
    for (const row of rows) {
      const ask = readQuestions().find((question) => question.row === row.id)?.ask ?? row.matter;
      const result = shown(ask, on).matters.find(({ id }) => id === row.id);
      if (!result) continue;
      const { parts, status } = competenceOn(row, { on }, world);
      expect(result.answer.status).toBe(status);
      const told = result.answer.lines.map(({ who }) => who).join('; ');
      for (const { authority, status: sure } of parts) {
        if (authority !== null) expect(told).toContain(authority);
        if (sure === 'unknown') expect(told).toContain('Chưa xác định');
        if (sure === 'possible') expect(told).toContain('Có thể: ');
      }
      const places = parts.flatMap(({ grounds }) =>
        grounds.map(({ document, provision }) => `${document}#${provision ?? ''}`),
      );
      expect(result.clauses.length + result.more).toBe(new Set(places).size);
    }
  });

  it('follow the day: a conference with a minister before, during and after the term', () => {
    const who = (on: string): string | undefined =>
      shown('hội thảo có bộ trưởng nước ngoài dự', on).matters[0]?.answer.lines[0]?.who;
    expect(who('2025-06-15')).toBe('Thủ tướng Chính phủ');
    expect(who('2025-08-15')).toContain('Chủ tịch Ủy ban nhân dân cấp tỉnh');
    expect(who('2027-03-15')).toBe('Chưa xác định');
  });
});
