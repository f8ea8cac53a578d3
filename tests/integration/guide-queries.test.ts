import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createKindFinder } from '../../src/components/search/find-kinds.ts';
import { makeKinds } from '../../src/components/search/make-kinds.ts';
import { makeBook } from '../../src/components/as-of/make-book.ts';
import { searchedTexts } from '../../src/content/compile/searched-text.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { toSearchData } from '../../src/content/site/to-search-data.ts';
import { namedGrounds } from '../../src/components/ground/named-grounds.ts';
import { createEngine } from '../../src/search/engine.ts';
import { readDefinitions } from '../../src/search/kinds/definitions.ts';
import { TEST_DAY } from '../../scripts/lib/test-day.ts';

const { value: corpus } = await readCorpus(CONTENT_DIR);
const site = buildSite(corpus.documents, corpus.registries, TEST_DAY);
const data = toSearchData(site, searchedTexts(corpus.texts));
const engine = createEngine(data);
const findKinds = createKindFinder(
  makeKinds({
    rows: corpus.competence.map(({ value }) => value),
    procedures: corpus.procedures.map(({ value }) => value),
    terms: readDefinitions(data),
    named: namedGrounds(site, corpus.registries.citedDocuments),
    territories: corpus.registries.territories,
    effect: makeBook({
      documents: site,
      all: site,
      territories: corpus.registries.territories,
      builtOn: TEST_DAY,
    }),
  }),
);

/** Queries that help pages offer to try, with the words before them. */
const offered = readdirSync('content/huong-dan')
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) =>
    [
      ...readFileSync(`content/huong-dan/${name}`, 'utf8').matchAll(
        /^(?:- )?(?<about>[^<\n]*)<TryQuery q=(?<quote>["'])(?<q>.*?)\k<quote>/gmu,
      ),
    ].map(({ groups }) => ({ name, about: groups?.about ?? '', q: groups?.q ?? '' })),
  );

describe('queries that help pages offer', () => {
  it('are there', () => expect(offered.length).toBeGreaterThan(5));

  it.each(offered)('$name: $about$q finds what it says', ({ about, q }) => {
    const { query, total } = engine.search(q);
    const kinds = findKinds(query, TEST_DAY);
    if (about.includes('ai có thẩm quyền')) expect(kinds.matters.length).toBeGreaterThan(0);
    else if (about.includes('thủ tục')) expect(kinds.procedures.length).toBeGreaterThan(0);
    else if (about.includes('thuật ngữ')) expect(kinds.terms.length).toBeGreaterThan(0);
    else if (/số hiệu|điều khoản/u.test(about)) expect(query.targets.length).toBeGreaterThan(0);
    else expect(total.documents).toBeGreaterThan(0);
  });
});
