import { DOCUMENT_TYPES, documentTypeById } from '../../legal/document-type.ts';
import type { Issue } from '../../legal/issue.ts';
import { fold } from '../../legal/vietnamese/index.ts';
import type { DocumentData } from '../../schemas/document.ts';
import { evidences } from '../read/evidences.ts';
import type { Frontmatter, LineIssue } from '../read/frontmatter.ts';
import type { Registries } from '../read/registries.ts';

/** Checks that every id a document names exists; says which one may have been meant. */
export function checkReferences(
  data: DocumentData,
  front: Frontmatter,
  registries: Registries,
): LineIssue[] {
  const issues: LineIssue[] = [];
  const check = (
    id: string,
    known: readonly string[],
    path: readonly PropertyKey[],
    what: string,
    where: string,
  ): void => {
    if (known.includes(id)) return;
    const label = `Trường "${path.map(String).join('.')}"`;
    issues.push({ line: front.lineOf(path), ...unknownId(label, id, { known, what, where }) });
  };
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

  if (!documentTypeById(data.type))
    check(
      data.type,
      DOCUMENT_TYPES.map(({ id }) => id),
      ['type'],
      'loại văn bản',
      'src/legal/document-type.ts',
    );
  check(
    data.issuer,
    ids(registries.issuers),
    ['issuer'],
    'cơ quan ban hành',
    'content/don-vi/co-quan.yaml',
  );
  data.fields.forEach((id, i) =>
    check(id, ids(registries.fields), ['fields', i], 'lĩnh vực', 'content/don-vi/linh-vuc.yaml'),
  );
  data.departments?.value.forEach((id, i) =>
    check(
      id,
      ids(registries.departments),
      ['departments', 'value', i],
      'phòng',
      'content/don-vi/phong.yaml',
    ),
  );
  if (data.territory !== undefined)
    check(
      data.territory,
      ids(registries.territories),
      ['territory'],
      'địa bàn',
      'content/don-vi/dia-ban.yaml',
    );
  const checkSource = (ref: string, path: readonly PropertyKey[]): void =>
    check(
      ref.split('#')[0] ?? '',
      ids(registries.sources),
      path,
      'nguồn',
      'content/nguon/nguon.yaml',
    );
  for (const { path, sources, inherited } of evidences(data))
    if (!inherited) sources.forEach((ref, i) => checkSource(ref, [...path, 'sources', i]));
  for (const [address, { quoted }] of Object.entries(data.digest?.articles ?? {}))
    if (quoted !== undefined) checkSource(quoted, ['digest', 'articles', address, 'quoted']);
  return issues;
}

/** A list of ids: what they are of, and where it stands. */
interface IdList {
  readonly known: readonly string[];
  readonly what: string;
  readonly where: string;
}

/** The issue for an id that no list has; `label` says what names it. */
export function unknownId(label: string, id: string, { known, what, where }: IdList): Issue {
  const near = nearest(id, known);
  return {
    rule: 'content/unknown-id',
    severity: 'error',
    message: `${label}: không có ${what} "${id}".`,
    hint: `${near === null ? '' : `Có phải "${near}"? `}Danh sách ở ${where}.`,
  };
}

/** The known id closest to a mistyped one, if any is close. */
function nearest(id: string, known: readonly string[]): string | null {
  const scored = known
    .map((candidate) => ({ candidate, distance: distance(fold(id), candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best && best.distance <= Math.max(2, id.length / 3) ? best.candidate : null;
}

/** Levenshtein distance; ids are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
