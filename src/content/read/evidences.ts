import type { DocumentData } from '../../schemas/document.ts';
import type { Confidence } from '../../schemas/fact.ts';

/** One block of evidence in a document. */
export interface EvidenceBlock {
  readonly path: readonly (string | number)[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** The sources are those of the block it stands in. */
  readonly inherited?: true;
}

const FACTS = [
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

/** Every block of evidence in a document with its path. */
export function evidences(data: DocumentData): EvidenceBlock[] {
  return [
    ...FACTS.flatMap((key) => {
      const block = data[key];
      return block ? [{ path: [key], ...pick(block) }] : [];
    }),
    ...data.provisionEnds.map((block, i) => ({ path: ['provisionEnds', i], ...pick(block) })),
    ...data.relations.map((block, i) => ({ path: ['relations', i], ...pick(block) })),
    ...articles(data),
  ];
}

/** Articles of a digest that are known otherwise than the digest as a whole. */
function articles({ digest }: DocumentData): EvidenceBlock[] {
  if (!digest) return [];
  return Object.entries(digest.articles).flatMap(([address, article]): EvidenceBlock[] => {
    const { confidence = digest.confidence, sources } = article;
    const path = ['digest', 'articles', address];
    if (sources) return [{ path, confidence, sources }];
    if (article.confidence === undefined) return [];
    return [{ path, confidence, sources: digest.sources, inherited: true }];
  });
}

function pick({ confidence, sources }: Pick<EvidenceBlock, 'confidence' | 'sources'>) {
  return { confidence, sources };
}
