import { placeOf, type Dependant, type GroundPlace } from '../../legal/impact/index.ts';
import { nodeId } from '../../legal/succession/index.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import type { Competence } from '../../schemas/competence.ts';
import type { Duty, SharedDuty } from '../../schemas/duty.ts';
import type { Lesson, Question, Slide } from '../../schemas/lesson.ts';
import type { Post } from '../../schemas/post.ts';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';
import type { ReportDuty } from '../../schemas/report-duty.ts';
import type { SuccessionBranch } from '../../schemas/succession.ts';
import type { Placed } from '../read/read-folder.ts';

/** What rests on provisions, in the order in which a reader should be shown it. */
export const DEPENDANT_KINDS = {
  'tham-quyen': 'Thẩm quyền',
  'thu-tuc': 'Thủ tục',
  'ke-thua': 'Kế thừa thỏa thuận',
  'bao-cao': 'Báo cáo',
  'chuc-danh': 'Theo chức danh',
  'linh-vuc': 'Lĩnh vực công tác',
  'so-sanh': 'So sánh',
  'tap-huan': 'Bài tập huấn',
  'cau-hoi': 'Câu hỏi tự kiểm tra',
} as const;
export type DependantKind = keyof typeof DEPENDANT_KINDS;

/** An entry of ours; a check knows its place in a file as well. */
export type Entry<T> = Pick<Placed<T>, 'value'> & Partial<Placed<T>>;

const ALL_DUTIES = 'Điều đúng cho mọi lĩnh vực công tác';

type Path = readonly PropertyKey[];

/** A place something rests on, and where its entry says so first. */
export interface EntryGround extends GroundPlace {
  readonly entry: Entry<unknown>;
  readonly path: Path;
}

/** Something that rests on provisions, with the way back into its files. */
export interface EntryDependant extends Dependant<EntryGround> {
  readonly kind: DependantKind;
}

/** All entries that rest on provisions, as a content folder holds them. */
export interface DependantEntries {
  readonly competence: readonly Entry<Competence>[];
  readonly procedures: readonly Entry<AdministrativeProcedure>[];
  readonly lessons: readonly LessonEntries[];
  readonly succession: readonly Entry<SuccessionBranch>[];
  readonly comparisons: readonly Entry<Comparison>[];
  readonly posts: readonly Entry<Post>[];
  readonly reporting: { readonly reports: readonly Entry<ReportDuty>[] };
  readonly office: {
    readonly duties: readonly Entry<Duty>[];
    readonly sharedDuties: readonly Entry<SharedDuty>[];
  };
}

/** The parts of a lesson, each from a file of its own. */
export interface LessonEntries {
  readonly lesson: Entry<Lesson>;
  readonly questions: Entry<readonly Question[]>;
  readonly slides: Entry<readonly Slide[]>;
}

/**
 * Everything of ours that rests on provisions: a new kind of entry is one line here. What an entry
 * rests on is read off its keys (`groundsIn`), so a kind has only to say what it is called and where
 * its page is.
 */
export function dependantsOf(entries: DependantEntries): EntryDependant[] {
  const { competence, procedures, succession, reporting, posts, office, comparisons, lessons } =
    entries;
  return [
    ...competence.map((one) => whole('tham-quyen', one, one.value.matter)),
    ...procedures.map((one) => whole('thu-tuc', one, one.value.title)),
    ...succession.flatMap(outcomes),
    ...reporting.reports.map((one) =>
      whole('bao-cao', one, one.value.what, `/bao-cao/#${one.value.id}`),
    ),
    ...posts.map((one) =>
      whole('chuc-danh', one, one.value.name, `/tham-quyen/chuc-danh/${one.value.id}/`),
    ),
    ...office.duties.map((one) => whole('linh-vuc', one, one.value.name)),
    ...office.sharedDuties.map((one) => whole('linh-vuc', one, ALL_DUTIES, '/linh-vuc/')),
    ...comparisons.map((one) => whole('so-sanh', one, one.value.title)),
    ...lessons.flatMap(lessonAndQuestions),
  ];
}

/** An entry whose page is `/<kind>/<id>/`, unless said otherwise. */
function whole(
  kind: DependantKind,
  entry: Entry<{ id: string }>,
  title: string,
  url = `/${kind}/${entry.value.id}/`,
): EntryDependant {
  return { kind, id: entry.value.id, title, url, grounds: groundsIn([wholeOf(entry)]) };
}

/** A lesson with its slides; each of its questions by itself, for an answer is looked at alone. */
function lessonAndQuestions({ lesson, questions, slides }: LessonEntries): EntryDependant[] {
  const { id, title } = lesson.value;
  const url = `/tap-huan/${id}/`;
  return [
    {
      kind: 'tap-huan',
      id,
      title,
      url,
      grounds: groundsIn([wholeOf(lesson), wholeOf(slides)]),
    },
    ...questions.value.map((question, i): EntryDependant => ({
      kind: 'cau-hoi',
      id: `${id}/${question.id}`,
      title: question.question,
      url: `${url}#cau-${String(i + 1)}`,
      grounds: groundsIn([{ entry: questions, value: question, path: [i] }]),
    })),
  ];
}

/** Each end of the paths through a branch, with the parts of the answer it is made of. */
function outcomes(entry: Entry<SuccessionBranch>): EntryDependant[] {
  const { id, outcomes: ends, blocks } = entry.value;
  return ends.map((end) => ({
    kind: 'ke-thua',
    id: nodeId(id, end.id),
    title: end.name,
    url: `/ke-thua-thoa-thuan/#ket-qua-${nodeId(id, end.id)}`,
    grounds: groundsIn(
      blocks.flatMap((value, i) =>
        end.blocks.includes(value.id) ? [{ entry, value, path: ['blocks', i] }] : [],
      ),
    ),
  }));
}

/** A part of an entry, and where in it. */
interface Part {
  readonly entry: Entry<unknown>;
  readonly value: unknown;
  readonly path: Path;
}

function wholeOf(entry: Entry<unknown>): Part {
  return { entry, value: entry.value, path: [] };
}

/**
 * Every place some parts of entries name as a ground, once: `document` with `provision` or
 * `provisions`, or alone for the document as a whole; `documents` for several as a whole.
 */
export function groundsIn(parts: readonly Part[]): EntryGround[] {
  const found = new Map<string, EntryGround>();
  for (const { entry, value, path: start } of parts)
    walk(value, start, ({ document, documents, provision, provisions }, path) => {
      const add = (slug: string, address: string | null, ...at: Path): void => {
        const key = placeOf({ document: slug, provision: address });
        const ground = { document: slug, provision: address, entry, path: [...path, ...at] };
        if (!found.has(key)) found.set(key, ground);
      };
      for (const [i, slug] of listOf(documents).entries()) add(slug, null, 'documents', i);
      if (typeof document !== 'string') return;
      const named = listOf(provisions);
      for (const [i, address] of named.entries()) add(document, address, 'provisions', i);
      if (typeof provision === 'string') add(document, provision, 'provision');
      else if (named.length === 0) add(document, null, 'document');
    });
  return [...found.values()];
}

function walk(
  value: unknown,
  path: Path,
  visit: (group: Readonly<Record<string, unknown>>, path: Path) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Readonly<Record<string, unknown>>, path);
  for (const [key, item] of Object.entries(value))
    walk(item, [...path, Array.isArray(value) ? Number(key) : key], visit);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
