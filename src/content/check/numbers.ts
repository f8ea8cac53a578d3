import { parseDocumentNumber } from '../../legal/number/index.ts';
import type { FileIssue } from '../issues.ts';
import { contentPath } from '../paths.ts';
import { issueAt, type CheckedCorpus } from './corpus.ts';

/**
 * A page and an entry of the cited documents for one number of one issuer: a citation could lead to
 * either. Two pages cannot share one, for the number decides the file's name (content/slug,
 * content/duplicate-number); two entries are told where the list is read.
 */
export function checkNumbers({ documents, registries }: CheckedCorpus): FileIssue[] {
  const entries = registries.citedDocuments.map(({ id, ...entry }) => ({
    id,
    identity: identityOf(entry),
  }));
  return documents.flatMap((document) => {
    const own = identityOf(document.data);
    return entries
      .filter(({ id, identity }) => id === document.slug || isSameDocument(identity, own))
      .map(({ id }) =>
        issueAt(document, ['number'], {
          rule: 'number/also-cited',
          severity: 'error',
          message: `Số hiệu ${document.data.number ?? '(không số)'} của cơ quan này cũng có ở mục "${id}" trong ${contentPath.citedDocuments('content')}.`,
          hint: 'Văn bản đã có trang thì bỏ mục đó đi; hoặc sửa số hiệu hay cơ quan ban hành.',
        }),
      );
  });
}

/** What tells a document apart by its number. */
export interface Identity {
  /** Number, however spelled, and issuer. */
  readonly key: string;
  /** Year of issue, of numbers that are used again every year; null where it is not known. */
  readonly year: string | null;
}

/** The identity of a document; null when it has no number or none that can be read. */
export function identityOf({
  number,
  issuer,
  issued,
}: {
  readonly number: string | null;
  readonly issuer: string;
  readonly issued?: { readonly value: string } | undefined;
}): Identity | null {
  const parsed = number === null ? null : parseDocumentNumber(number).value;
  if (!parsed) return null;
  // A year in the number is part of the key.
  const year = parsed.year === undefined ? (issued?.value.slice(0, 4) ?? null) : null;
  return { key: `${parsed.identityKey} ${issuer}`, year };
}

/** Whether two identities may be of one document: their years, where known, must not differ. */
export function isSameDocument(a: Identity | null, b: Identity | null): boolean {
  if (!a || a.key !== b?.key) return false;
  return a.year === null || b.year === null || a.year === b.year;
}
