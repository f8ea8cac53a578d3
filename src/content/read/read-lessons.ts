import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';
import {
  lesson,
  question,
  slide,
  type Lesson,
  type Question,
  type Slide,
} from '../../schemas/lesson.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { FileIssue } from '../issues.ts';
import { lessonParts, type LessonPart } from './lesson-parts.ts';
import { parseMdxBody } from './mdx-body.ts';
import { contentPath } from '../paths.ts';
import type { Placed } from './read-folder.ts';
import { readRegistry } from './registries.ts';
import { readYaml } from './read-yaml.ts';
import { schemaIssues } from './validate.ts';

/** A lesson as it stands in its three files. */
export interface LessonFiles {
  readonly lesson: Placed<Lesson>;
  /** Components in the text. */
  readonly parts: readonly LessonPart[];
  readonly questions: Placed<readonly Question[]>;
  readonly slides: Placed<readonly Slide[]>;
}

/**
 * Reads the lessons below a content folder, one folder each, in their order. One that cannot be read
 * is left out; what is wrong comes back as issues.
 */
export async function readLessons(
  root: string,
): Promise<{ value: readonly LessonFiles[]; issues: readonly FileIssue[] }> {
  const folder = contentPath.lessons(root);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const issues: FileIssue[] = [];
  const found: LessonFiles[] = [];
  for (const name of names.sort()) {
    const text = await readText(root, join(folder, name, 'bai.mdx'));
    const file = (part: string): string => join(folder, name, part);
    const questions = await readRegistry(root, file('cau-hoi.yaml'), question);
    const slides = await readYaml(root, file('trinh-chieu.yaml'), z.array(slide));
    issues.push(
      ...text.issues,
      ...questions.issues,
      ...slides.issues.map((issue) => ({ file: slides.file, ...issue })),
    );
    const unread = questions.value.length === 0 && questions.issues.length > 0;
    if (!text.value || unread || !slides.value) continue;
    found.push({ ...text.value, questions, slides: { ...slides, value: slides.value } });
  }
  return {
    value: found.toSorted((a, b) => a.lesson.value.order - b.lesson.value.order),
    issues,
  };
}

type LessonText = Pick<LessonFiles, 'lesson' | 'parts'>;

async function readText(
  root: string,
  path: string,
): Promise<{ value: LessonText | null; issues: FileIssue[] }> {
  const file = relative(root, path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    return {
      value: null,
      issues: [
        {
          file,
          line: 1,
          rule: 'content/missing',
          severity: 'error',
          message: 'Thư mục bài học này không có tệp bai.mdx.',
          hint: 'Thêm tệp, hoặc xóa thư mục.',
        },
      ],
    };
  const split = splitFrontmatter(text);
  if (!split.value)
    return { value: null, issues: split.issues.map((issue) => ({ file, ...issue })) };
  const { data, body, bodyLine, lineOf } = split.value;
  const parsed = lesson.safeParse(data);
  const tree = parseMdxBody(body, file, bodyLine);
  const issues = [
    ...(parsed.success ? [] : schemaIssues(parsed.error, lineOf)),
    ...tree.issues,
  ].map((issue): FileIssue => ({ file, ...issue }));
  if (!parsed.success || !tree.value) return { value: null, issues };
  if (parsed.data.id !== basename(dirname(path)))
    issues.push({
      file,
      rule: 'content/misnamed',
      severity: 'error',
      line: lineOf(['id']),
      message: `Mã "${parsed.data.id}" khác tên thư mục.`,
      hint: `Đổi tên thư mục thành ${parsed.data.id}, hoặc sửa mã.`,
    });
  return {
    value: {
      lesson: { value: parsed.data, file, lineOf },
      parts: lessonParts(tree.value, bodyLine),
    },
    issues,
  };
}
