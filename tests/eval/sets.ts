import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SearchData, SearchDocument, SearchProvision } from '../../src/search/types.ts';

/** Questions with their right answers, over a corpus in the form the search takes. */
export interface LabelledSet {
  readonly name: string;
  readonly data: SearchData;
  /** Id of each provision of `data`, as the answers name it. */
  readonly ids: readonly string[];
  readonly questions: readonly Question[];
}

export interface Question {
  readonly text: string;
  /** One entry per right answer; the ids inside an entry are alternatives. */
  readonly gold: readonly (readonly string[])[];
}

/** An article as the sets hold it. */
interface Article {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly heading: string;
  readonly text: string;
}

const ROOT = new URL('../../../shared/data/retrieval/', import.meta.url);

/** Names of the four acts, which the file leaves out and every real corpus has. */
const NAMES: Readonly<Record<string, string>> = {
  '91/2015/QH13': 'Bộ luật Dân sự',
  '24/2018/QH14': 'Luật An ninh mạng',
  '45/2019/QH14': 'Bộ luật Lao động',
  '01/VBHN-VPQH': 'Bộ luật Hình sự',
};

/** ALQAC 2022: 520 questions over 1,377 articles; `null` when the file is not there. */
export function loadAlqac({ names }: { names: boolean }): LabelledSet | null {
  if (!existsSync(new URL('alqac2022/law.json', ROOT))) return null;
  const laws = json('alqac2022/law.json') as {
    id: string;
    articles: { id: string; text: string }[];
  }[];
  const articles = laws.flatMap((law) =>
    law.articles.map(({ id, text }): Article => {
      const [heading = '', ...body] = text.split('\n');
      const name = names ? (NAMES[law.id] ?? '') : '';
      return {
        id: `${law.id}#${id}`,
        document: law.id,
        name,
        heading,
        text: body.join('\n').trim(),
      };
    }),
  );
  const questions = json('alqac2022/question.json') as {
    text: string;
    relevant_articles: { law_id: string; article_id: string }[];
  }[];
  return {
    name: names ? 'ALQAC 2022 with names of the acts' : 'ALQAC 2022',
    ...toData(articles),
    questions: questions.map(({ text, relevant_articles: right }) => ({
      text,
      gold: right.map(({ law_id, article_id }) => [`${law_id}#${article_id}`]),
    })),
  };
}

/** Zalo, development part: 229 questions of citizens over 49,206 articles. */
export function loadZalo(): LabelledSet | null {
  const file = new URL('zalo-dev/articles.jsonl.gz', ROOT);
  if (!existsSync(file)) return null;
  const rows = lines(gunzipSync(readFileSync(file)).toString()) as {
    pd_id: string;
    title: string | null;
    source_number: string | null;
    source_doc: string | null;
    text: string;
  }[];
  // One article of each document bears its full name, the others type and number only.
  const names = new Map<string, string>();
  for (const { source_number: number, source_doc: name } of rows)
    if ((name ?? '').length > (names.get(number ?? '') ?? '').length)
      names.set(number ?? '', name ?? '');
  const articles = rows.map(({ pd_id: id, title, source_number: number, text }): Article => ({
    id,
    document: number ?? '',
    name: names.get(number ?? '') ?? '',
    heading: title ?? '',
    text,
  }));
  const questions = lines(readFileSync(new URL('zalo-dev/queries.jsonl', ROOT), 'utf8')) as {
    query: string;
    gold: { pd_ids: string[] }[];
  }[];
  return {
    name: 'Zalo-dev',
    ...toData(articles),
    questions: questions.map(({ query, gold }) => ({
      text: query,
      gold: gold.map(({ pd_ids: ids }) => ids),
    })),
  };
}

function toData(articles: readonly Article[]): { data: SearchData; ids: string[] } {
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
  return { data: { documents, provisions }, ids: articles.map(({ id }) => id) };
}

function documentOf({ document, name }: Article): SearchDocument {
  return {
    slug: document,
    // The name, where there is one, already holds the number.
    number: document,
    title: name.replace(document, ''),
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

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}

function lines(text: string): unknown[] {
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
