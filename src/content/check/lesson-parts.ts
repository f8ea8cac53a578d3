import { parseAddress } from '../../legal/address/index.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { FileIssue } from '../issues.ts';
import type { LessonPart } from '../read/lesson-parts.ts';
import type { Placed } from '../read/read-folder.ts';
import type { Known } from './entries.ts';

/**
 * What is wrong with a component in the text of a lesson. What it embeds must stand in the lesson's
 * frontmatter too: there it is checked, and there changes of the law are looked for.
 */
export function checkLessonPart(
  part: LessonPart,
  { file, value: { reading, matters } }: Placed<Lesson>,
  texts: Known['texts'],
): FileIssue[] {
  const at = { file, line: part.line, severity: 'error' as const };
  const shape = shapeIssue(part);
  if (shape !== null) return [{ ...at, rule: 'lesson/component', ...shape }];
  const { document = '', provision = '', matter = '' } = part.attributes;
  if (part.name === 'Answer' && !matters.includes(matter))
    return [
      {
        ...at,
        rule: 'lesson/matter',
        message: `Bài hiện câu trả lời về "${matter}" nhưng "matters" không có mã này.`,
        hint: `Thêm ${matter} vào "matters" ở đầu tệp.`,
      },
    ];
  const listed = reading.some(
    (ground) => ground.document === document && ground.provisions.includes(provision),
  );
  if (part.name === 'Clause' && !listed)
    return [
      {
        ...at,
        rule: 'lesson/reading',
        message: `Bài nhúng "${provision}" của "${document}" nhưng "reading" không có.`,
        hint: 'Thêm điều khoản này vào "reading" ở đầu tệp.',
      },
    ];
  // A provision of a text that is held is checked where "reading" lists it.
  if (part.name === 'Clause' && texts?.get(document) === null)
    return [
      {
        ...at,
        rule: 'lesson/no-text',
        message: `Kho chưa có nội dung của "${document}" để nhúng.`,
        hint: 'Bỏ <Clause>, nêu điều khoản trong câu và giữ nó ở "reading".',
      },
    ];
  return [];
}

/** What a component lacks to be shown; null when it is whole. */
function shapeIssue({ name, attributes, within, holds }: LessonPart): {
  message: string;
  hint: string;
} | null {
  const { document, provision, matter, title } = attributes;
  if (name === 'Clause' && (document === undefined || !parseAddress(provision ?? '')))
    return {
      message: '<Clause> cần document, và provision là địa chỉ điều khoản.',
      hint: 'Viết như <Clause document="70-2020-qh14" provision="dieu-19-khoan-4" />.',
    };
  if (name === 'Answer' && matter === undefined)
    return {
      message: '<Answer> cần matter, mã của một việc.',
      hint: 'Viết như <Answer matter="hoi-nghi-cap-bo-truong" />.',
    };
  if (name === 'Solution' && within !== 'Case')
    return {
      message: '<Solution> chỉ đứng ngay trong <Case>.',
      hint: 'Chuyển nó vào cuối tình huống mà nó giải.',
    };
  if (
    name === 'Case' &&
    (title === undefined || holds.filter((one) => one === 'Solution').length !== 1)
  )
    return {
      message: '<Case> cần title và đúng một <Solution>.',
      hint: 'Viết như <Case title="…"> tình huống <Solution> cách giải </Solution> </Case>.',
    };
  return null;
}
