import { expect, it } from 'vitest';
import { countConfidence, countUnknown } from '../../../src/components/trust/count-evidence.ts';
import {
  comparedTexts,
  evidenceAges,
  stateCounts,
  textFigures,
} from '../../../src/components/trust/figures.ts';
import type { SiteDocument } from '../../../src/content/model.ts';

interface Made {
  readonly data?: object;
  readonly state?: string;
  readonly until?: string | null;
  readonly normative?: boolean;
  readonly fidelity?: object | null;
}

function made({
  data = {},
  state = 'con-hieu-luc',
  until = null,
  normative = true,
  fidelity = null,
}: Made) {
  return {
    name: 'Nghị định',
    url: '/van-ban/a/',
    data,
    fidelity,
    effect: { id: state, evidenceUntil: until },
    effectInput: { normative },
  } as unknown as SiteDocument;
}

it('facts are counted by confidence wherever they stand', () => {
  const entry = {
    identity: { confidence: 'A', sources: ['a'] },
    relations: [
      { confidence: 'B', sources: ['a'] },
      { confidence: 'C', sources: ['a'], inner: { confidence: 'B' } },
    ],
    digest: { confidence: 'B', articles: { 'dieu-1': { unknown: true }, 'dieu-2': {} } },
  };
  expect(countConfidence([entry, entry])).toEqual({ A: 2, B: 6, C: 2 });
  expect(countConfidence(null, 'A', [], { confidence: 'D' })).toEqual({ A: 0, B: 0, C: 0 });
});

it('what is openly not known is counted in every form in which content says it', () => {
  const entry = {
    fee: { known: false, settledBy: 'biểu phí' },
    time: { known: true, value: {} },
    articles: { 'dieu-1': { unknown: true } },
    unknown: [{ text: 'a' }, { text: 'b' }],
    spans: [{ kind: 'chua-xac-dinh' }, { kind: 'co-quan' }],
  };
  expect(countUnknown([entry])).toBe(5);
});

it('texts are counted by how they came in', () => {
  const documents = [{ verbatim: {} }, { digest: {} }, { digest: {} }, {}].map((data) =>
    made({ data }),
  );
  expect(textFigures(documents)).toEqual({ documents: 4, verbatim: 1, digest: 2, none: 1 });
});

it('only what was compared is said to be', () => {
  const fidelity = { from: 'stored', characters: 10, differing: 0 };
  expect(comparedTexts([made({}), made({ fidelity })])).toHaveLength(1);
});

it('evidence is grouped by whole months, for what may still apply', () => {
  const documents = [
    made({ until: '2026-11-01' }),
    made({ until: '2026-05-22' }),
    made({ until: '2025-11-22' }),
    made({ until: '2024-11-22' }),
    made({ until: null }),
    made({ until: '2020-01-01', state: 'het-hieu-luc-toan-bo' }),
    made({ until: '2020-01-01', normative: false }),
  ];
  expect(evidenceAges(documents, '2026-11-22').map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
});

it('states are counted, most documents first', () => {
  const documents = ['con-hieu-luc', 'chua-xac-dinh', 'con-hieu-luc'].map((state) =>
    made({ state }),
  );
  expect(stateCounts(documents)).toEqual([
    { id: 'con-hieu-luc', count: 2 },
    { id: 'chua-xac-dinh', count: 1 },
  ]);
});
