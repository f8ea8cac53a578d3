import { DOCUMENT_TYPES, documentTypeById } from '../legal/document-type.ts';
import { fold } from '../legal/vietnamese/index.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { Frontmatter, LineIssue } from './frontmatter.ts';
import type { Registries } from './registries.ts';

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
    const near = nearest(id, known);
    issues.push({
      rule: 'content/unknown-id',
      severity: 'error',
      line: front.lineOf(path),
      message: `Trường "${path.map(String).join('.')}": không có ${what} "${id}".`,
      hint: `${near === null ? '' : `Có phải "${near}"? `}Danh sách ở ${where}.`,
    });
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
  for (const { path, sources } of evidences(data))
    sources.forEach((ref, i) =>
      check(
        ref.split('#')[0] ?? '',
        ids(registries.sources),
        [...path, 'sources', i],
        'nguồn',
        'content/nguon/nguon.yaml',
      ),
    );
  return issues;
}

/** Every block of evidence in a document with its path. */
export function evidences(
  data: DocumentData,
): { path: readonly PropertyKey[]; sources: readonly string[] }[] {
  const facts = [
    'identity',
    'issued',
    'inForceFrom',
    'inForceBounds',
    'expires',
    'lastSeenInForce',
    'signer',
    'departments',
    'digest',
  ] as const;
  return [
    ...facts.flatMap((key) => (data[key] ? [{ path: [key], sources: data[key].sources }] : [])),
    ...data.relations.map(({ sources }, i) => ({ path: ['relations', i], sources })),
  ];
}

/** The known id closest to a mistyped one, if any is close. */
export function nearest(id: string, known: readonly string[]): string | null {
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
