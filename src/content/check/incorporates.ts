import type { RelationKind } from '../../legal/graph.ts';
import type { FileIssue } from '../issues.ts';
import { fileOf, issueAt, type CheckedCorpus, type CheckedDocument } from './corpus.ts';

/** Relations that change the words of the other document. */
const CHANGES: readonly RelationKind[] = ['amends', 'replaces', 'repeals', 'corrects'];

/** Acts said to be worked into a text that do not change it: a missing change would go unseen. */
export function checkIncorporates({ documents, pages }: CheckedCorpus): FileIssue[] {
  return documents.flatMap((document) =>
    (['digest', 'verbatim'] as const).flatMap((body) =>
      (document.data[body]?.incorporates ?? []).flatMap((slug, i) => {
        const acting = documents.find((other) => other.slug === slug);
        // What an act does is not known while its file does not compile.
        if (acting ? changes(acting, document) : pages.has(slug)) return [];
        return [
          issueAt(document, [body, 'incorporates', i], {
            rule: 'graph/incorporates-nothing',
            severity: 'error',
            message: `Trường "${body}.incorporates.${i}": "${slug}" không có quan hệ sửa đổi văn bản này.`,
            hint: `Sửa mã văn bản, hoặc ghi quan hệ "amends" trong ${fileOf(slug)}.`,
          }),
        ];
      }),
    ),
  );
}

function changes({ data }: CheckedDocument, { slug }: CheckedDocument): boolean {
  return data.relations.some(({ kind, target }) => target === slug && CHANGES.includes(kind));
}
