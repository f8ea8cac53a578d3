import { parseStructure } from '../../../../src/legal/structure/index.ts';
import { wordingOf } from '../../../../src/legal/markup/index.ts';
import type { ExportedFacts } from '../../../../src/export/json/facts-schema.ts';
import type { AboutText, ExportSource } from '../../../../src/export/source.ts';

const evidence = {
  confidence: 'A' as const,
  sources: [{ source: 'nguon', place: 'Điều 1' }],
  checkedOn: '2026-11-22',
};

/** Facts of a decree that replaces another. */
export const FACTS: ExportedFacts = {
  id: '1-2025-nd-cp',
  url: '/van-ban/1-2025-nd-cp/',
  name: 'Nghị định số 1/2025/NĐ-CP',
  number: '1/2025/NĐ-CP',
  type: { id: 'nghi-dinh', name: 'Nghị định' },
  issuer: { id: 'chinh-phu', name: 'Chính phủ' },
  title: 'Quy định về “đối ngoại” & <thử>',
  identity: evidence,
  checkedOn: '2026-11-22',
  normative: true,
  issued: { value: '2025-06-12', evidence },
  inForceFrom: { value: '2025-07-01', evidence },
  inForceBounds: null,
  expires: null,
  lastSeenInForce: null,
  provisionEnds: [],
  signer: null,
  territory: null,
  fields: [{ id: 'le-tan', name: 'Lễ tân' }],
  officialUrl: null,
  notes: [],
  effect: {
    state: 'con-hieu-luc',
    name: 'Còn hiệu lực',
    reason: 'in-force',
    on: '2026-11-22',
    since: '2025-07-01',
    by: [],
    evidenceUntil: '2025-07-01',
    leads: [],
  },
  relations: {
    outgoing: [
      {
        kind: 'replaces',
        document: '9-2015-nd-cp',
        name: 'Nghị định số 9/2015/NĐ-CP',
        url: null,
        provisions: [],
        when: { notBefore: '2025-07-01', notAfter: '2025-07-01' },
        evidence,
      },
    ],
    incoming: [
      {
        kind: 'amends',
        document: '2-2026-nd-cp',
        name: 'Nghị định số 2/2026/NĐ-CP',
        url: '/van-ban/2-2026-nd-cp/',
        provisions: ['dieu-1'],
        when: { notBefore: '2026-01-01', notAfter: '2026-01-01' },
        evidence,
      },
    ],
  },
  sources: [{ id: 'nguon', title: 'Một nguồn', kind: 'press', url: null }],
};

const VERBATIM: AboutText = {
  kind: 'verbatim',
  origin: { from: 'stored', file: '/nguon/x.txt', sha256: 'a'.repeat(64), removals: [] },
  notice: null,
  incorporates: [],
};

/** A document of given words, verbatim unless said otherwise. */
export function sourceOf(
  body: string,
  {
    markup = false,
    about = VERBATIM,
    facts = FACTS,
    digest = null,
    provisionEffects = new Map(),
  }: {
    markup?: boolean;
    about?: AboutText;
    facts?: ExportedFacts;
    digest?: NonNullable<ExportSource['text']>['digest'];
    provisionEffects?: NonNullable<ExportSource['text']>['provisionEffects'];
  } = {},
): ExportSource {
  return {
    facts,
    files: {
      json: '/van-ban/1-2025-nd-cp.json',
      xml: '/van-ban/1-2025-nd-cp.xml',
      markdown: '/van-ban/1-2025-nd-cp.md',
      text: '/van-ban/1-2025-nd-cp.txt',
    },
    text: {
      tree: parseStructure(body),
      wording: wordingOf(body, markup),
      about,
      provisionEffects,
      digest,
    },
  };
}

/** A digest's description. */
export const DIGEST: AboutText = {
  kind: 'digest',
  evidence,
  notice: 'Tóm lược của trang này.',
  incorporates: [],
};
