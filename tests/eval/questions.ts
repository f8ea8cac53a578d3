import { articleKey, type Article } from './articles.ts';
import { EvalError } from './eval-error.ts';
import { listOf, readRecords, required, type FileRecord } from './read-records.ts';

/** A question with its right answers. */
export interface Question {
  readonly text: string;
  /** One entry per right answer; the ids inside an entry are alternatives. */
  readonly gold: readonly (readonly string[])[];
}

/**
 * Reads questions over a corpus: `query` with `gold`, or `text` with `relevant_articles`. An answer
 * names its article by `pd_ids` (any of them will do) or by `law_id` and `article_id`.
 *
 * @throws EvalError that names file, line and what was expected there.
 */
export function readQuestions(path: string, articles: readonly Article[]): Question[] {
  const byKey = new Map(articles.map((one) => [articleKey(one.document, one.article), one.id]));
  return readRecords(path).map((record) => ({
    text: required(record, 'query', 'question', 'text'),
    gold: answersOf(record).map((answer) => idsOf(answer, byKey)),
  }));
}

function answersOf(record: FileRecord): FileRecord[] {
  const key = ['gold', 'relevant_articles'].find((name) => record.value[name] !== undefined);
  if (key === undefined)
    throw new EvalError(`${record.where}: thiếu "gold" hoặc "relevant_articles" (mảng).`);
  return listOf(record, key);
}

function idsOf(answer: FileRecord, byKey: ReadonlyMap<string, string>): string[] {
  const ids = answer.value.pd_ids;
  if (Array.isArray(ids) && ids.length > 0) return ids.map(String);
  const key = articleKey(
    required(answer, 'law_id', 'source_number'),
    required(answer, 'article_id', 'source_article'),
  );
  return [byKey.get(key) ?? key];
}

/** Questions none of whose answers is in the corpus: they can only fail, and are told. */
export function unanswerable(questions: readonly Question[], ids: readonly string[]): Question[] {
  const known = new Set(ids);
  return questions.filter(({ gold }) => !gold.flat().some((id) => known.has(id)));
}
