import { bodyDigest } from '../../src/content/compile/fidelity.ts';
import {
  accountOf,
  articlesOf,
  documentFacts,
  doubtsOf,
  toBody,
  witnessOf,
  type Account,
  type FiledFacts,
  type ImportedArticle,
  type Lacking,
} from '../../src/import/document/index.ts';
import { readMetadata, type Metadata } from '../../src/import/metadata/index.ts';
import { findCitations } from '../../src/legal/citation/index.ts';
import { parseStructure, type LegalTree } from '../../src/legal/structure/index.ts';
import type { Issuer } from '../../src/schemas/registry.ts';
import { applyGiven, type Given } from './given.ts';
import { failureSentence, ImportFault } from './failures.ts';
import type { ReadSource } from './read-source.ts';
import { doubtedIssuer } from './seen-issuer.ts';

/** Where a text comes from. */
export interface Origin {
  /** Name of the file, without folders. */
  readonly file: string;
  readonly sha256: string;
  /** ISO day of the import. */
  readonly on: string;
  readonly url: string | null;
}

/** A text ready to be filed. */
export interface ImportedText extends FiledFacts {
  readonly body: string;
  readonly tree: LegalTree;
  readonly metadata: Metadata;
  readonly account: Account;
  readonly articles: readonly ImportedArticle[];
}

/** Many times the longest act there is; more would take minutes and gigabytes. */
const MOST_CHARACTERS = 10_000_000;
const MOST_LINES = 300_000;

const LACKING: Readonly<Record<Lacking, string>> = {
  type: 'loại văn bản (--type)',
  issuer: 'cơ quan ban hành (--issuer)',
  title: 'trích yếu (--title)',
};

/**
 * Makes a document of a text: body, structure, facts with where they stand.
 *
 * @param given facts that the user says, instead of what the text says.
 * @throws ImportFault when the text does not say what it is and nobody else does, or when it was read
 *   off a picture and names a body that nobody knows.
 */
export function importText(
  { text, reader }: ReadSource,
  { file, sha256, on, url }: Origin,
  given: Given,
  issuers: readonly Issuer[],
): ImportedText {
  const body = toBody(text.blocks);
  if (body.length > MOST_CHARACTERS || body.split('\n', MOST_LINES).length === MOST_LINES)
    throw new ImportFault(failureSentence('too-large', null));
  const tree = parseStructure(body);
  const read = readMetadata(body, tree, findCitations(body), { fileName: file });
  const metadata = applyGiven(read, given, issuers);
  const account = accountOf(text, body);
  const filed = documentFacts(metadata, {
    witness: witnessOf(tree, text.optical),
    imported: {
      file,
      sha256,
      on,
      ...(url !== null && { url }),
      reader,
      text: bodyDigest(body),
      facts: '0'.repeat(64),
      ...(Object.keys(account.removed).length > 0 && { removed: { ...account.removed } }),
      ...(Object.keys(account.added).length > 0 && { added: { ...account.added } }),
      ...(text.optical && { doubts: doubtsOf(text.blocks, tree) }),
    },
    issuers,
    duplicates: tree.issues
      .filter(({ rule }) => rule === 'structure/duplicate')
      .map(({ address }) => address),
  });
  if ('lacking' in filed)
    throw new ImportFault(
      `Văn bản không cho biết ${filed.lacking.map((one) => LACKING[one]).join(', ')}; hãy ghi thêm trong lệnh.`,
    );
  if (text.optical && filed.newIssuer && given.issuer === null) {
    const doubt = doubtedIssuer(filed.newIssuer, issuers);
    if (doubt !== null) throw new ImportFault(doubt);
  }
  return { ...filed, body, tree, metadata, account, articles: articlesOf(tree) };
}
