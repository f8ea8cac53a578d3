import { describe, expect, test } from 'vitest';
import { mergeFacts, type DocumentFacts } from '../../../../src/import/document/index.ts';

const OURS = { confidence: 'A' as const, sources: ['tep-nhap#Điều 3'] };
const THEIRS = { confidence: 'B' as const, sources: ['bao-a'] };
const BOTH = { confidence: 'A' as const, sources: ['tep-nhap', 'bao-a'] };

const now: DocumentFacts = {
  number: '5/2024/TT-BNG',
  type: 'thong-tu',
  issuer: 'bo-ngoai-giao',
  title: 'Tên mới',
  identity: OURS,
  checkedOn: '2026-02-02',
  verbatim: { imported: { file: 'b.pdf' } as never },
};
const before: DocumentFacts = {
  ...now,
  title: 'Tên cũ',
  checkedOn: '2026-01-01',
  verbatim: { imported: { file: 'a.pdf' } as never },
};
const rel = (
  kind: 'amends' | 'replaces',
  target: string,
  evidence: typeof THEIRS | typeof OURS,
) => ({
  kind,
  target,
  ...evidence,
});

describe('facts of a file and of a text imported into it', () => {
  test.each<[string, Partial<DocumentFacts>, Partial<DocumentFacts>, Partial<DocumentFacts>]>([
    ['our identity is said anew', {}, {}, { title: 'Tên mới', checkedOn: '2026-02-02' }],
    [
      'theirs stays, with its day',
      { identity: THEIRS },
      {},
      { title: 'Tên cũ', identity: THEIRS, checkedOn: '2026-01-01' },
    ],
    ['so does what rests on both', { identity: BOTH }, {}, { title: 'Tên cũ', identity: BOTH }],
    [
      'our day is said anew',
      { issued: { value: '2024-01-01', ...OURS } },
      { issued: { value: '2024-01-02', ...OURS } },
      { issued: { value: '2024-01-02', ...OURS } },
    ],
    [
      'theirs stays',
      { issued: { value: '2024-01-01', ...THEIRS } },
      { issued: { value: '2024-01-02', ...OURS } },
      { issued: { value: '2024-01-01', ...THEIRS } },
    ],
    [
      'ours that the text no longer says goes',
      { signer: { value: 'A', ...OURS } },
      {},
      { signer: undefined },
    ],
    [
      'a day of theirs does not stand beside bounds of ours',
      { inForceFrom: { value: '2024-05-01', ...THEIRS } },
      { inForceBounds: { notBefore: '2024-04-01', ...OURS } },
      { inForceFrom: { value: '2024-05-01', ...THEIRS }, inForceBounds: undefined },
    ],
    [
      'nor bounds of theirs beside a day of ours',
      { inForceBounds: { notBefore: '2024-04-01', ...THEIRS } },
      { inForceFrom: { value: '2024-05-01', ...OURS } },
      { inForceBounds: { notBefore: '2024-04-01', ...THEIRS }, inForceFrom: undefined },
    ],
    [
      'their relations stay, ours are said anew, none twice',
      { relations: [rel('amends', 'a', OURS), rel('replaces', 'b', THEIRS)] },
      { relations: [rel('replaces', 'b', OURS), rel('amends', 'c', OURS)] },
      { relations: [rel('replaces', 'b', THEIRS), rel('amends', 'c', OURS)] },
    ],
    [
      'their ends of provisions stay',
      { provisionEnds: [{ provisions: ['dieu-1'], lastDay: '2026-12-31', ...THEIRS }] },
      { provisionEnds: [{ provisions: ['dieu-2'], lastDay: '2026-12-31', ...OURS }] },
      { provisionEnds: [{ provisions: ['dieu-1'], lastDay: '2026-12-31', ...THEIRS }] },
    ],
    [
      'what only they can know stays',
      {
        fields: ['lanh-su'],
        territory: 'hai-phong',
        accepts: [{ rule: 'x', why: 'y' }],
        officialUrl: 'https://a.vn',
      },
      { officialUrl: 'https://b.vn' },
      {
        fields: ['lanh-su'],
        territory: 'hai-phong',
        accepts: [{ rule: 'x', why: 'y' }],
        officialUrl: 'https://a.vn',
      },
    ],
    [
      'notes are kept and gathered, each once, with those of a digest on single articles',
      {
        notes: ['một', 'hai'],
        digest: {
          confidence: 'B',
          sources: ['bao-a'],
          articles: { 'dieu-2': { note: 'ba' }, 'dieu-3': { unknown: true } },
        } as never,
        verbatim: undefined,
      },
      { notes: ['hai', 'bốn'] },
      { notes: ['một', 'hai', 'dieu-2: ba', 'bốn'], digest: undefined },
    ],
  ])('%s', (_, had, said, expected) => {
    const merged = mergeFacts({ ...before, ...had }, { ...now, ...said });
    for (const [key, value] of Object.entries(expected))
      expect(merged[key as keyof DocumentFacts], key).toEqual(value);
    expect(merged.verbatim).toEqual(now.verbatim);
  });

  test('merged again, nothing changes; neither is touched; nothing is empty', () => {
    const had = { ...before, notes: ['a'], relations: [rel('amends', 'a', THEIRS)], fields: [] };
    const said = { ...now, notes: ['b'], relations: [rel('amends', 'c', OURS)] };
    const copies = structuredClone([had, said]);
    const once = mergeFacts(had, said);
    expect(mergeFacts(once, said)).toEqual(once);
    expect([had, said]).toEqual(copies);
    expect(once).not.toHaveProperty('fields');
    expect(once).not.toHaveProperty('digest');
  });
});
