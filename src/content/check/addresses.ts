import { makeAddress, parseAddress, type Segment } from '../../legal/address/index.ts';
import type { FileIssue } from '../issues.ts';
import type { DocumentText } from '../model.ts';
import { fileOf, issueAt, type CheckedCorpus, type CheckedDocument } from './corpus.ts';

/**
 * Addresses of provisions that the text they point into does not have. Texts that are not held here
 * prove nothing. Addresses of a digest's articles are checked where the digest is compiled.
 */
export function checkAddresses({ documents }: CheckedCorpus): FileIssue[] {
  const places = new Map(documents.map(({ slug, text }) => [slug, text && placesIn(text)]));
  return documents.flatMap((document) =>
    references(document).flatMap(({ address, into, path }) => {
      const known = places.get(into);
      if (!known || known.addresses.has(address)) return [];
      const severity = isComplete(address, known) ? 'error' : 'warning';
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

interface Places {
  readonly kind: DocumentText['kind'];
  readonly addresses: ReadonlySet<string>;
}

/** Every address of a text: the page gives each paragraph an id. */
function placesIn({ kind, html }: DocumentText): Places {
  const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id);
  return { kind, addresses: new Set(ids) };
}

/**
 * Whether a text that lacks an address proves that there is none. The law's own words do. A digest
 * only does for articles, where it has one for each number from the first on; it need not tell the
 * clauses apart, and one with gaps leaves articles out.
 */
function isComplete(address: string, { kind, addresses }: Places): boolean {
  if (kind === 'verbatim') return true;
  const parsed = parseAddress(address);
  const article = parsed?.segments.findIndex((segment) => segment.kind === 'article') ?? -1;
  if (!parsed || article === -1) return false;
  const withArticle = (segment: Segment) =>
    makeAddress({ ...parsed, segments: [...parsed.segments.slice(0, article), segment] });
  const named = parsed.segments[article];
  if (!named || addresses.has(withArticle(named))) return false;
  const has = (number: number) =>
    addresses.has(withArticle({ kind: 'article', label: String(number) }));
  let last = 0;
  while (has(last + 1)) last++;
  const highest = Math.max(0, ...articleNumbers(addresses, withArticle({ ...named, label: '0' })));
  return last > 0 && last === highest;
}

/** Numbers of the articles beside one, `quy-dinh-dieu-0` standing for any. */
function articleNumbers(addresses: ReadonlySet<string>, pattern: string): number[] {
  const head = pattern.slice(0, -1);
  return [...addresses].flatMap((address) => {
    const rest = address.startsWith(head) ? address.slice(head.length) : '';
    return /^\d+$/.test(rest) ? [Number(rest)] : [];
  });
}
