import type { FileIssue } from './issues.ts';
import type { CompiledDocument } from './model.ts';

/**
 * What no single file can show: a relation to something nobody names, replacements that go round in
 * a circle, and days that contradict each other. Lines are not known here, so issues point to the
 * file's first line and name the field.
 */
export function checkGraph(
  documents: readonly CompiledDocument[],
  otherIds: readonly string[],
): FileIssue[] {
  const known = new Set([...documents.map(({ slug }) => slug), ...otherIds]);
  return documents.flatMap((document) => [
    ...dangling(document, known),
    ...contradictions(document),
    ...circles(document, documents),
  ]);
}

function dangling({ slug, data }: CompiledDocument, known: ReadonlySet<string>): FileIssue[] {
  return data.relations
    .filter(({ target, cited }) => cited === undefined && !known.has(target))
    .map(({ target }) =>
      issue(
        slug,
        'dangling',
        `Trường "relations": không có văn bản "${target}".`,
        'Sửa mã văn bản, hoặc thêm "cited" ghi tên đầy đủ của văn bản ngoài kho.',
      ),
    );
}

function contradictions({ slug, data }: CompiledDocument): FileIssue[] {
  const { issued, inForceFrom, expires } = data;
  const found: FileIssue[] = [];
  if (issued && inForceFrom && inForceFrom.value < issued.value)
    found.push(
      issue(
        slug,
        'in-force-before-issue',
        'Ngày có hiệu lực trước ngày ban hành.',
        'Kiểm tra lại "issued" và "inForceFrom".',
      ),
    );
  if (inForceFrom && expires && expires.value <= inForceFrom.value)
    found.push(
      issue(
        slug,
        'expires-before-in-force',
        'Ngày hết hiệu lực không sau ngày có hiệu lực.',
        'Kiểm tra lại "inForceFrom" và "expires".',
      ),
    );
  return found;
}

/** Whether a document ends up replacing itself; told once, on the alphabetically first of the circle. */
function circles(start: CompiledDocument, documents: readonly CompiledDocument[]): FileIssue[] {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const seen = new Set<string>();
  const open = wholeTargets(start);
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (slug === start.slug) {
      const members = [...seen, start.slug].sort();
      if (members[0] !== start.slug) return [];
      return [
        issue(
          start.slug,
          'circle',
          `Thay thế vòng tròn: ${members.join(', ')}.`,
          'Chỉ văn bản mới thay văn bản cũ; bỏ một chiều.',
        ),
      ];
    }
    if (seen.has(slug)) continue;
    seen.add(slug);
    const next = bySlug.get(slug);
    if (next) open.push(...wholeTargets(next));
  }
  return [];
}

/** Slugs of what a document replaces as a whole. */
function wholeTargets({ data }: CompiledDocument): string[] {
  return data.relations
    .filter(
      ({ kind, scope, provisions }) =>
        kind === 'replaces' && scope === undefined && provisions.length === 0,
    )
    .map(({ target }) => target);
}

function issue(slug: string, rule: string, message: string, hint: string): FileIssue {
  return {
    file: `van-ban/${slug}.mdx`,
    line: 1,
    rule: `graph/${rule}`,
    severity: 'error',
    message,
    hint,
  };
}
