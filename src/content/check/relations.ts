import type { Relation } from '../../schemas/relation.ts';
import type { FileIssue } from '../issues.ts';
import { issueAt, relationsOf, type CheckedCorpus, type CheckedDocument } from './corpus.ts';

/** Relations that lead nowhere, come back to their own document, or are written twice. */
export function checkRelations({ documents, pages, registries }: CheckedCorpus): FileIssue[] {
  // A file that does not compile is not missing: its own issues say what is wrong with it.
  const slugs = new Set([...pages, ...registries.citedDocuments.map(({ id }) => id)]);
  return documents.flatMap((document) => [
    ...dangling(document, slugs),
    ...toItself(document),
    ...repeated(document),
  ]);
}

function dangling(document: CheckedDocument, slugs: ReadonlySet<string>): FileIssue[] {
  return relationsOf(document)
    .filter(({ target, cited }) => cited === undefined && !slugs.has(target))
    .map(({ target, path }) =>
      issueAt(document, [...path, 'target'], {
        rule: 'graph/dangling',
        severity: 'error',
        message: `Trường "${path.join('.')}": không có văn bản "${target}".`,
        hint: 'Sửa mã văn bản, hoặc thêm "cited" ghi tên đầy đủ của văn bản ngoài kho.',
      }),
    );
}

function toItself(document: CheckedDocument): FileIssue[] {
  return relationsOf(document)
    .filter(({ target }) => target === document.slug)
    .map(({ kind, path }) =>
      issueAt(document, [...path, 'target'], {
        rule: 'graph/self',
        severity: 'error',
        message: `Trường "${path.join('.')}": văn bản có quan hệ "${kind}" với chính nó.`,
        hint: 'Sửa "target", hoặc bỏ quan hệ này.',
      }),
    );
}

function repeated(document: CheckedDocument): FileIssue[] {
  const seen = new Map<string, readonly PropertyKey[]>();
  return relationsOf(document).flatMap((relation) => {
    const key = identityOf(relation);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, relation.path);
      return [];
    }
    return [
      issueAt(document, relation.path, {
        rule: 'graph/repeated',
        severity: 'error',
        message: `Trường "${relation.path.join('.')}": quan hệ "${relation.kind}" với "${relation.target}" đã ghi ở dòng ${document.lineOf(first)}.`,
        hint: 'Gộp hai mục làm một, hoặc ghi rõ điều khoản để phân biệt.',
      }),
    ];
  });
}

/** What makes two relations one: words for the part touched count only where no address does. */
function identityOf({ kind, target, provisions, by, scope }: Relation): string {
  const part = provisions.length > 0 ? [...provisions].sort().join() : (scope ?? '');
  return JSON.stringify([kind, target, by ?? '', part]);
}
