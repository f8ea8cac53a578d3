import type { Filing, FiledFacts } from '../../../../src/import/document/facts.ts';
import { documentFacts } from '../../../../src/import/document/index.ts';
import type { Found, Issuer, Metadata } from '../../../../src/import/metadata/index.ts';
import type { SourceBlock, SourceText } from '../../../../src/import/model.ts';
import { parseDocumentNumber } from '../../../../src/legal/number/index.ts';
import type { WrittenImport } from '../../../../src/schemas/verbatim.ts';

/** Something said at the beginning of a text. */
export function found<T>(value: T): Found<T> {
  return { value, range: { start: 0, end: 1 } };
}

export const MINISTRY: Issuer = {
  name: 'Bộ Ngoại giao',
  symbol: 'BNG',
  level: 'central',
  place: null,
};
export const REGISTER = [{ id: 'bo-ngoai-giao', name: 'Bộ Ngoại giao', level: 'central' as const }];

/** What a short circular says of itself, or something else in places. */
export function metadataOf(change: Partial<Metadata> = {}): Metadata {
  return {
    number: found(numberOf('5/2024/TT-BNG')),
    type: found('thong-tu'),
    issuers: [found(MINISTRY)],
    issued: found('2024-03-02'),
    place: null,
    title: found('Hướng dẫn việc thử'),
    signers: [],
    inForce: null,
    expires: null,
    provisionStarts: [],
    provisionEnds: [],
    bases: [],
    relations: [],
    incorporates: [],
    attachments: [],
    missing: [],
    issues: [],
    ...change,
  };
}

/** A number that must be one. */
export function numberOf(text: string) {
  const { value } = parseDocumentNumber(text);
  if (!value) throw new Error(`no number: ${text}`);
  return value;
}

const IMPORTED: WrittenImport = {
  file: 'a.pdf',
  sha256: 'a'.repeat(64),
  on: '2026-01-02',
  reader: 'pdf',
  text: 'b'.repeat(64),
};

/** Files what a text says; fails where it cannot be filed. */
export function filed(metadata: Metadata, change: Partial<Filing> = {}): FiledFacts {
  const done = documentFacts(metadata, {
    witness: () => ({ confidence: 'A', sources: ['tep-nhap'] }),
    imported: IMPORTED,
    issuers: REGISTER,
    duplicates: [],
    ...change,
  });
  if ('lacking' in done) throw new Error(`lacking: ${done.lacking.join()}`);
  return done;
}

/** A text as readers give it, of which nothing was removed or added. */
export function sourceOf(blocks: readonly SourceBlock[], read: number): SourceText {
  return {
    blocks,
    read,
    removed: [],
    added: [],
    pages: null,
    converted: null,
    optical: false,
    issues: [],
  };
}

/** A paragraph as a block. */
export function paragraph(text: string): SourceBlock {
  return { kind: 'paragraph', text, page: null };
}
