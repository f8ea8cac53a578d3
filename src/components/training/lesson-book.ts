import { allCompetence } from '../../content/site/competence.ts';
import type { SiteDocument } from '../../content/model.ts';
import { allDocuments } from '../../content/site/site.ts';
import type { FullLesson } from '../../schemas/lesson.ts';
import type { Focus } from '../as-of/book.ts';
import { pageBook } from '../as-of/page-book.ts';
import type { CompetenceBook } from '../competence/book.ts';
import { competenceBook, competenceDocuments } from '../competence/page-data.ts';

/** Documents of this site that a lesson, its questions or its slides rest on. */
export async function lessonDocuments({
  reading,
  questions,
  slides,
}: Pick<FullLesson, 'reading' | 'questions' | 'slides'>): Promise<SiteDocument[]> {
  const grounds = [reading, ...[...questions, ...slides].map(({ basis }) => basis)].flat();
  const slugs = new Set(grounds.map(({ document }) => document));
  return (await allDocuments()).filter(({ slug }) => slugs.has(slug));
}

/** A document a lesson reads, and what touches its provisions. */
interface ReadDocument {
  readonly document: SiteDocument;
  readonly focus: Focus | null;
}

/** Documents of this site a lesson reads; its text embeds provisions of no others. */
export async function readDocuments({
  reading,
}: Pick<FullLesson, 'reading'>): Promise<ReadDocument[]> {
  const slugs = new Set(reading.map(({ document }) => document));
  const documents = (await allDocuments()).filter(({ slug }) => slugs.has(slug));
  return Promise.all(
    documents.map(async (document) => {
      const { focus } = await pageBook([document], document);
      // What it is based on is no matter of its provisions.
      return { document, focus: focus && { ...focus, bases: [] } };
    }),
  );
}

/** The book of a lesson's pages: states of all it rests on, and the matters its text answers. */
export async function lessonBook(lesson: FullLesson): Promise<CompetenceBook> {
  const rows = (await allCompetence()).filter(({ id }) => lesson.answers.includes(id));
  const read = await readDocuments(lesson);
  const movers = new Set(read.flatMap(({ focus }) => focus?.moves.map(({ by }) => by) ?? []));
  const documents = [
    ...(await lessonDocuments(lesson)),
    ...(await competenceDocuments(rows)),
    ...(await allDocuments()).filter(({ slug }) => movers.has(slug)),
  ];
  return { ...(await competenceBook(rows)), effect: await pageBook(documents) };
}
