import {
  listOf,
  optional,
  readRecords,
  required,
  textOf,
  type FileRecord,
} from './read-records.ts';

/** An article as sets of questions hold it. */
export interface Article {
  readonly id: string;
  /** Number of its document; empty where the file does not say. */
  readonly document: string;
  /** What its document is called, the number perhaps included. */
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  /** Its own number inside the document. */
  readonly article: string;
}

/**
 * Reads a corpus in one of two forms, told by its first record: a document with its `articles`
 * (`id`, `text` whose first line is the heading), or one article a record (`pd_id`, `text`, and
 * perhaps `title`, `source_number`, `source_article`, `source_doc`).
 *
 * @throws EvalError that names file, line and what was expected there.
 */
export function readArticles(path: string): Article[] {
  const records = readRecords(path);
  return records[0]?.value.articles !== undefined
    ? records.flatMap(ofDocument)
    : withFullNames(records.map(ofArticle));
}

function ofDocument(law: FileRecord): Article[] {
  const document = required(law, 'id', 'law_id');
  const name = optional(law, 'name', 'title');
  return listOf(law, 'articles').map((record) => {
    const article = required(record, 'id', 'article_id');
    const [heading = '', ...body] = textOf(record).split('\n');
    const id = articleKey(document, article);
    return { id, document, name, heading, text: body.join('\n').trim(), article };
  });
}

function ofArticle(record: FileRecord): Article {
  return {
    id: required(record, 'pd_id', 'id'),
    document: optional(record, 'source_number'),
    name: optional(record, 'source_doc'),
    heading: optional(record, 'title'),
    text: textOf(record),
    article: optional(record, 'source_article'),
  };
}

/** One article of each document bears its full name, the others type and number only. */
function withFullNames(articles: readonly Article[]): Article[] {
  const names = new Map<string, string>();
  for (const { document, name } of articles)
    if (name.length > (names.get(document) ?? '').length) names.set(document, name);
  return articles.map((article) => ({ ...article, name: names.get(article.document) ?? '' }));
}

/** What an article is called where a file has no id for it. @example articleKey('91/2015/QH13', '4') */
export function articleKey(document: string, article: string): string {
  return `${document.toLowerCase()}#${article.toLowerCase()}`;
}
