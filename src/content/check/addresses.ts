import { parseAddress } from '../../legal/address/index.ts';
import { existsIn } from '../../legal/citation/resolve/index.ts';
import type { FileIssue } from '../issues.ts';
import { textFacts } from '../compile/text-facts.ts';
import { fileOf, issueAt, type CheckedCorpus, type CheckedDocument } from './corpus.ts';

/**
 * Addresses of provisions that the text they point into does not have. Texts that are not held here
 * prove nothing. Addresses of a digest's articles are checked where the digest is compiled.
 */
export function checkAddresses({ documents }: CheckedCorpus): FileIssue[] {
  const texts = new Map(
    documents.map(({ slug, text }) => [slug, text && { kind: text.kind, ...textFacts(text) }]),
  );
  return documents.flatMap((document) =>
    references(document).flatMap(({ address, into, path }) => {
      const known = texts.get(into);
      const parsed = parseAddress(address);
      if (!known || !parsed) return [];
      const text = { has: (one: string) => known.addresses.has(one), complete: known.complete };
      const exists = existsIn({ text }, parsed);
      if (exists === true) return [];
      const severity = exists === false ? 'error' : 'warning';
      const kind = known.kind === 'verbatim' ? 'nguyên văn' : 'tóm lược';
      return [
        issueAt(document, path, {
          rule: 'address/unknown',
          severity,
          message: `Trường "${path.join('.')}": ${kind} trong ${fileOf(into)} không có "${address}".`,
          hint:
            known.kind === 'verbatim'
              ? 'Sửa địa chỉ theo đúng văn bản.'
              : 'Sửa địa chỉ, hoặc thêm điều khoản đó vào tóm lược.',
        }),
      ];
    }),
  );
}

interface Reference {
  readonly address: string;
  /** Slug of the document the address is in. */
  readonly into: string;
  readonly path: readonly (string | number)[];
}

/** Every address a document's facts name. */
function references({ slug, data }: CheckedDocument): Reference[] {
  return [
    ...data.relations.flatMap(({ target, provisions, by }, i): Reference[] => [
      ...provisions.map((address, j) => ({
        address,
        into: target,
        path: ['relations', i, 'provisions', j],
      })),
      ...(by === undefined ? [] : [{ address: by, into: slug, path: ['relations', i, 'by'] }]),
    ]),
    ...data.provisionEnds.flatMap(({ provisions }, i) =>
      provisions.map((address, j) => ({
        address,
        into: slug,
        path: ['provisionEnds', i, 'provisions', j],
      })),
    ),
  ];
}
