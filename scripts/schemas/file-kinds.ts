import { z } from 'astro/zod';
import { contentPath } from '../../src/content/paths.ts';
import { citedDocument, unresolvedCitation } from '../../src/schemas/cited-document.ts';
import { comparison } from '../../src/schemas/comparison.ts';
import { competence } from '../../src/schemas/competence.ts';
import { contact, localContact } from '../../src/schemas/contact.ts';
import { discrepancy } from '../../src/schemas/discrepancy.ts';
import { document } from '../../src/schemas/document.ts';
import { duty, sharedDuty } from '../../src/schemas/duty.ts';
import { guide } from '../../src/schemas/guide.ts';
import { lesson, question, slide } from '../../src/schemas/lesson.ts';
import { obsoleteBody } from '../../src/schemas/obsolete-body.ts';
import { post } from '../../src/schemas/post.ts';
import { administrativeProcedure } from '../../src/schemas/procedure.ts';
import { redirect } from '../../src/schemas/redirect.ts';
import { department, field, issuer, source, territory } from '../../src/schemas/registry.ts';
import { countingRule, reportDuty, reportTemplate } from '../../src/schemas/report-duty.ts';
import { review } from '../../src/schemas/review.ts';
import { structure } from '../../src/schemas/structure.ts';
import { successionBranch } from '../../src/schemas/succession.ts';
import { fixedHoliday, workYearEntry } from '../../src/schemas/work-year.ts';

/** A kind of content file that an editor writes by hand. */
export interface FileKind {
  /** Which files, below the content folder; `*` stands for one name. */
  readonly files: string;
  /** What a whole YAML file, or the facts at the top of an MDX file, must be. */
  readonly schema: z.ZodType;
}

/** A path below the content folder, with the folder's own name left out. */
function below(path: (root: string) => string, rest = ''): string {
  return `${path('')}${rest}`.replaceAll('\\', '/');
}

const one = (folder: (root: string) => string, schema: z.ZodType, rest = '/*.yaml'): FileKind => ({
  files: below(folder, rest),
  schema,
});
const list = (file: (root: string) => string, entry: z.ZodType): FileKind => ({
  files: below(file),
  schema: z.array(entry),
});

/** Every kind of content file, from the schemas its reader uses (`src/content/read`). */
export const FILE_KINDS: readonly FileKind[] = [
  one(contentPath.documents, document, '/*.mdx'),
  one(contentPath.guides, guide, '/*.mdx'),
  one(contentPath.lessons, lesson, '/*/bai.mdx'),
  one(contentPath.lessons, z.array(question), '/*/cau-hoi.yaml'),
  one(contentPath.lessons, z.array(slide), '/*/trinh-chieu.yaml'),
  one(contentPath.competence, competence),
  one(contentPath.posts, post),
  one(contentPath.procedures, administrativeProcedure),
  one(contentPath.succession, successionBranch),
  one(contentPath.comparisons, comparison),
  one(contentPath.duties, duty),
  one(contentPath.reports, reportDuty),
  list(contentPath.reportTemplates, reportTemplate),
  list(contentPath.countingRules, countingRule),
  list(contentPath.fixedHolidays, fixedHoliday),
  list(contentPath.workYears, workYearEntry),
  list(contentPath.sourceRegistry, source),
  list(contentPath.issuers, issuer),
  list(contentPath.obsoleteBodies, obsoleteBody),
  list(contentPath.fields, field),
  list(contentPath.territories, territory),
  list(contentPath.departments, department),
  list(contentPath.structures, structure),
  list(contentPath.contacts, contact),
  list(contentPath.localContacts, localContact),
  list(contentPath.sharedDuties, sharedDuty),
  list(contentPath.citedDocuments, citedDocument),
  list(contentPath.unresolved, unresolvedCitation),
  list(contentPath.discrepancies, discrepancy),
  list(contentPath.reviews, review),
  list(contentPath.redirects, redirect),
];

/** Name of the schema's file: `van-ban`, `tap-huan.cau-hoi`, `don-vi.co-quan`. */
export function schemaName({ files }: FileKind): string {
  return files
    .replace(/\.(?:yaml|mdx)$/u, '')
    .split('/')
    .filter((part) => part !== '*')
    .join('.');
}

/** The kind of a file below the content folder; null where nobody writes such a file. */
export function kindOf(file: string): FileKind | null {
  const path = file.replaceAll('\\', '/').split('/');
  const fits = ({ files }: FileKind): boolean => {
    const pattern = files.split('/');
    return (
      pattern.length === path.length &&
      pattern.every((part, i) => part === path[i] || matches(part, path[i] ?? ''))
    );
  };
  return FILE_KINDS.find(fits) ?? null;
}

function matches(pattern: string, name: string): boolean {
  return pattern.startsWith('*') && name.endsWith(pattern.slice(1));
}
