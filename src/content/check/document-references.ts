import { DOCUMENT_TYPES, documentTypeById } from '../../legal/document-type.ts';
import type { DocumentData } from '../../schemas/document.ts';
import { evidences } from '../read/evidences.ts';
import type { Frontmatter, LineIssue } from '../read/frontmatter.ts';
import type { Registries } from '../read/registries.ts';
import { unknownId } from './unknown-id.ts';

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
