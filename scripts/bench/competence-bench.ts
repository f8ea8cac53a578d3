import { makeBook } from '../../src/components/as-of/make-book.ts';
import type { CompetenceBook } from '../../src/components/competence/book.ts';
import { findRows } from '../../src/components/competence/find-rows.ts';
import { readFinder } from '../../src/components/competence/finder-state.ts';
import { foundHtml } from '../../src/components/competence/found-html.ts';
import { makeData } from '../../src/components/competence/make-data.ts';
import { documentsIn } from '../../src/components/competence/mentions.ts';
import { BUILD_DATE } from '../../src/content/build-date.ts';
import { buildSite } from '../../src/content/site/build-site.ts';
import { CONTENT_DIR } from '../../src/content/paths.ts';
import { readCorpus } from '../../src/content/read-corpus.ts';
import { createFinder } from '../../src/legal/competence/index.ts';
import { expansionOf } from '../../src/search/abbreviations.ts';
import { readQuestions } from '../../tests/eval/competence-measure.ts';
import type { Figure } from './figure.ts';
import { medianTime } from './median.ts';

/** Type → card: what is left of it for the browser's drawing is measured by the browser tests. */
const MOST = 50;

/** Speed of the finder of who decides, from a question to the HTML of its answer. */
export async function competenceBench(): Promise<Figure[]> {
  const book = await wholeBook();
  const { rows } = book;
  const expand = (word: string): string | null => expansionOf(word, 'query');
  const finder = createFinder(rows, expand);
  const times = readQuestions()
    .map(({ ask }) => {
      const state = { ...readFinder(''), text: ask };
      return medianTime(() => {
        const found = findRows(rows, finder, state);
        if (found.first !== null) foundHtml(found, { on: BUILD_DATE }, book);
      }, 3);
    })
    .sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return [
    {
      name: 'finder of who decides, ready',
      value: medianTime(() => createFinder(rows, expand), 5),
      unit: 'ms',
    },
    { name: 'question to answer card, median', value: at(0.5), unit: 'ms', budget: MOST },
    { name: 'question to answer card, p95', value: at(0.95), unit: 'ms', budget: MOST },
  ];
}

/** The book of the page of the finder. */
async function wholeBook(): Promise<CompetenceBook> {
  const { competence, documents, office, registries } = (await readCorpus(CONTENT_DIR)).value;
  const all = buildSite(documents, registries, BUILD_DATE);
  const rows = competence.map(({ value }) => value);
  const slugs = documentsIn(rows);
  return {
    ...makeData(rows, {
      documents: all,
      registries,
      duties: office.duties.map(({ value }) => value),
    }),
    effect: makeBook({
      documents: all.filter(({ slug }) => slugs.has(slug)),
      all,
      territories: registries.territories,
      builtOn: BUILD_DATE,
    }),
  };
}
