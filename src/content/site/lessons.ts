import { getCollection, getEntry, render } from 'astro:content';
import type { FullLesson } from '../../schemas/lesson.ts';

/** The lessons, in their order. */
export async function allLessons(): Promise<readonly FullLesson[]> {
  const entries = await getCollection('lessons');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** The text of a lesson, to be given the components of its page, and its headings. */
export async function lessonText({ id }: Pick<FullLesson, 'id'>) {
  const entry = await getEntry('lessonTexts', id);
  if (!entry) throw new Error(`The text of the lesson ${id} is missing.`);
  return render(entry);
}
