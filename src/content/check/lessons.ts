import type { Lesson } from '../../schemas/lesson.ts';
import type { FileIssue } from '../issues.ts';
import type { Placed } from '../read/read-folder.ts';
import type { LessonFiles } from '../read/read-lessons.ts';
import { unknownClauses } from './clauses.ts';
import { checkLessonPart } from './lesson-parts.ts';
import { checkEntries, groupsIn, withMentioned, type Known } from './entries.ts';
import { unknownAt } from './unknown-id.ts';

const QUESTIONS = 10;
const SLIDES = { least: 8, most: 14 };

/**
 * Checks that everything a lesson names exists, in its text as in its questions and slides; that the
 * text embeds nothing its frontmatter does not list; and that a lesson is whole.
 *
 * @param matters ids of the rows of competence.
 */
export function checkLessons(
  lessons: readonly LessonFiles[],
  known: Known,
  duties: readonly string[],
  matters: readonly string[],
): FileIssue[] {
  return lessons.flatMap((files, i) => {
    const entries = [files.lesson, files.questions, files.slides];
    return [
      ...checkEntries(entries, withMentioned(known), duties),
      ...entries.flatMap((entry) => [
        ...unknownMatters(entry, matters),
        ...(known.texts ? unknownClauses(entry, known.texts, 'lesson/provision') : []),
      ]),
      ...files.parts.flatMap((part) => checkLessonPart(part, files.lesson, known.texts)),
      ...missingParts(files),
      ...repeatedOrder(files.lesson, lessons.slice(0, i)),
    ];
  });
}

function unknownMatters(entry: Placed<object>, matters: readonly string[]): FileIssue[] {
  const list = { known: matters, what: 'việc', where: 'content/tham-quyen/' };
  return groupsIn(entry.value, []).flatMap(({ group, path }) =>
    (Array.isArray(group.matters) ? group.matters : []).flatMap((id: unknown, i) => {
      if (typeof id !== 'string') return [];
      return unknownAt(entry, [...path, 'matters', i], id, list);
    }),
  );
}

/** What a lesson has too little or too much of. */
function missingParts({ questions, slides }: LessonFiles): FileIssue[] {
  const asked = questions.value.length;
  const shown = slides.value.length;
  const found: FileIssue[] = [];
  if (asked < QUESTIONS)
    found.push({
      file: questions.file,
      line: 1,
      rule: 'lesson/questions',
      severity: 'error',
      message: `Bài có ${asked} câu hỏi, cần ít nhất ${QUESTIONS}.`,
      hint: 'Viết thêm câu hỏi.',
    });
  if (shown < SLIDES.least || shown > SLIDES.most)
    found.push({
      file: slides.file,
      line: 1,
      rule: 'lesson/slides',
      severity: 'error',
      message: `Bài có ${shown} trang trình chiếu, cần từ ${SLIDES.least} đến ${SLIDES.most}.`,
      hint: 'Gộp, tách hoặc viết thêm trang.',
    });
  return found;
}

function repeatedOrder(
  { value, file, lineOf }: Placed<Lesson>,
  earlier: readonly LessonFiles[],
): FileIssue[] {
  const first = earlier.find(({ lesson }) => lesson.value.order === value.order);
  if (!first) return [];
  return [
    {
      file,
      line: lineOf(['order']),
      rule: 'lesson/order',
      severity: 'error',
      message: `Thứ tự ${value.order} đã dùng ở ${first.lesson.file}.`,
      hint: 'Mỗi bài cần một thứ tự riêng.',
    },
  ];
}
