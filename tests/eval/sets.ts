import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchData, SearchDocument, SearchProvision } from '../../src/search/types.ts';
import { readArticles, type Article } from './articles.ts';
import { readQuestions, type Question } from './questions.ts';

/** Questions with their right answers, over a corpus in the form the search takes. */
export interface LabelledSet {
  readonly name: string;
  readonly data: SearchData;
  /** Id of each provision of `data`, as the answers name it. */
  readonly ids: readonly string[];
  readonly questions: readonly Question[];
}

/** What the sets are called in figures, and in the table of what must be reached. */
export const ALQAC = 'ALQAC 2022';
export const ZALO = 'Zalo-dev';

const ROOT = new URL('../../../shared/data/retrieval/', import.meta.url);

/** Names of the four acts, which the file leaves out and every real corpus has. */
const NAMES: Readonly<Record<string, string>> = {
  '91/2015/QH13': 'Bộ luật Dân sự',
  '24/2018/QH14': 'Luật An ninh mạng',
  '45/2019/QH14': 'Bộ luật Lao động',
  '01/VBHN-VPQH': 'Bộ luật Hình sự',
};

/** A set of two files, see {@link readArticles} and {@link readQuestions}. */
export function loadSet(corpus: string, queries: string): LabelledSet {
  const articles = readArticles(corpus);
  return toSet(`${basename(queries)} trên ${basename(corpus)}`, articles, queries);
}

/** ALQAC 2022: 520 questions over 1,377 articles; `null` when the files are not there. */
export function loadAlqac({ names }: { names: boolean }): LabelledSet | null {
  const [corpus, queries] = [at('alqac2022/law.json'), at('alqac2022/question.json')];
  if (!existsSync(corpus)) return null;
  const articles = readArticles(corpus);
  const named = articles.map((one) => ({ ...one, name: NAMES[one.document] ?? '' }));
  const name = names ? `${ALQAC} with names of the acts` : ALQAC;
  return toSet(name, names ? named : articles, queries);
}

/** Zalo, development part: 229 questions of citizens over 49,206 articles. */
export function loadZalo(): LabelledSet | null {
  const [corpus, queries] = [at('zalo-dev/articles.jsonl.gz'), at('zalo-dev/queries.jsonl')];
  return existsSync(corpus) ? toSet(ZALO, readArticles(corpus), queries) : null;
}

function at(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

function toSet(name: string, articles: readonly Article[], queries: string): LabelledSet {
  return {
    name,
    data: toData(articles),
    ids: articles.map(({ id }) => id),
    questions: readQuestions(queries, articles),
  };
}

function toData(articles: readonly Article[]): SearchData {
  const numbers = new Map<string, number>();
  const documents: SearchDocument[] = [];
  const provisions = articles.map((article): SearchProvision => {
    let document = numbers.get(article.document);
    if (document === undefined) {
      document = documents.push(documentOf(article)) - 1;
      numbers.set(article.document, document);
    }
    const { id, heading, text } = article;
    return { document, address: id, label: id, heading, text };
  });
  return { documents, provisions };
}

function documentOf({ document, name }: Article): SearchDocument {
  return {
    slug: document,
    number: document === '' ? null : document,
    // The name, where there is one, already holds the number.
    title: document === '' ? name : name.replace(document, ''),
    type: '',
    typeName: '',
    issuer: '',
    issuerName: '',
    year: null,
    fields: [],
    state: '',
    stateName: '',
  };
}
