import { describe, expect, test } from 'vitest';
import { documentFacts, type DocumentFacts } from '../../../../src/import/document/index.ts';
import type { Metadata, StatedRelation } from '../../../../src/import/metadata/index.ts';
import { document } from '../../../../src/schemas/document.ts';
import { filed, found, metadataOf, MINISTRY, numberOf } from './support.ts';

const relation = (change: Partial<StatedRelation>): StatedRelation => ({
  kind: 'replaces',
  target: '1-2020-tt-bng',
  cited: 'Thông tư số 1/2020/TT-BNG',
  range: { start: 0, end: 1 },
  by: null,
  provisions: [],
  scope: null,
  from: null,
  ...change,
});

describe('facts of an imported text', () => {
  test('what it says stands with its evidence, what it does not say is left out', () => {
    expect(filed(metadataOf()).facts).toEqual({
      number: '05/2024/TT-BNG',
      type: 'thong-tu',
      issuer: 'bo-ngoai-giao',
      title: 'Hướng dẫn việc thử',
      identity: { confidence: 'A', sources: ['tep-nhap'] },
      checkedOn: '2026-01-02',
      issued: { value: '2024-03-02', confidence: 'A', sources: ['tep-nhap'] },
      verbatim: { imported: expect.objectContaining({ file: 'a.pdf' }) as object },
    });
  });

  const EVIDENCE = { confidence: 'A', sources: ['tep-nhap'] };
  test.each<[string, Partial<Metadata>, Partial<DocumentFacts>]>([
    [
      'a day of entry',
      { inForce: found({ kind: 'day', from: '2024-05-01' }) },
      { inForceFrom: { value: '2024-05-01', ...EVIDENCE } as never },
    ],
    [
      'an earliest day of entry',
      { inForce: found({ kind: 'bounds', notBefore: '2024-05-01' }) },
      { inForceBounds: { notBefore: '2024-05-01', ...EVIDENCE } as never },
    ],
    [
      'a last day',
      { expires: found('2027-01-01') },
      { expires: { value: '2027-01-01', ...EVIDENCE } as never },
    ],
    [
      'ends of provisions',
      { provisionEnds: [found({ provisions: ['dieu-2'], day: '2026-12-31' })] },
      { provisionEnds: [{ provisions: ['dieu-2'], lastDay: '2026-12-31', ...EVIDENCE } as never] },
    ],
    [
      'several signers',
      { signers: [found({ name: 'A', post: 'x' }), found({ name: 'B', post: 'y' })] },
      { signer: { value: 'A, B', ...EVIDENCE } as never },
    ],
    [
      'a joint act',
      { issuers: [found(MINISTRY), found({ ...MINISTRY, name: 'Bộ Công an' })] },
      { issuer: 'bo-ngoai-giao', notes: ['Văn bản liên tịch, cùng ban hành: Bộ Công an.'] },
    ],
    [
      'what begins on another day, and what is missing',
      {
        provisionStarts: [found({ provisions: ['dieu-2', 'dieu-3'], day: '2026-12-31' })],
        missing: [
          { fact: 'issued', why: 'Không thấy ngày.' },
          { fact: 'signer', why: 'Không thấy người ký.' },
        ],
      },
      { notes: ['Có hiệu lực riêng từ 31/12/2026: dieu-2, dieu-3.', 'Không thấy ngày.'] },
    ],
    [
      'relations: once each, to documents with a number, not to itself',
      {
        relations: [
          relation({ by: 'dieu-9' }),
          relation({ by: 'dieu-9' }),
          relation({ target: null }),
          relation({ target: '05-2024-tt-bng' }),
          relation({
            kind: 'amends',
            provisions: ['dieu-2'],
            scope: 'trừ khoản 1',
            from: '2024-06-01',
          }),
        ],
      },
      {
        relations: [
          {
            kind: 'replaces',
            target: '1-2020-tt-bng',
            cited: 'Thông tư số 1/2020/TT-BNG',
            by: 'dieu-9',
            ...EVIDENCE,
          },
          {
            kind: 'amends',
            target: '1-2020-tt-bng',
            cited: 'Thông tư số 1/2020/TT-BNG',
            provisions: ['dieu-2'],
            scope: 'trừ khoản 1',
            from: '2024-06-01',
            ...EVIDENCE,
          },
        ] as never,
      },
    ],
  ])('%s', (_, change, expected) => {
    const { facts } = filed(metadataOf(change));
    expect(facts).toMatchObject(expected);
    expect(document.safeParse(facts).success).toBe(true);
  });

  test('a day of entry before that of issue is told, and no state follows from it', () => {
    const { facts } = filed(metadataOf({ inForce: found({ kind: 'day', from: '2024-03-01' }) }));
    expect(facts.notes).toEqual([
      'Văn bản in ngày có hiệu lực 01/03/2024, trước ngày ban hành; cần kiểm tra lại.',
    ]);
    expect(facts).not.toHaveProperty('inForceFrom');
    const same = filed(metadataOf({ inForce: found({ kind: 'day', from: '2024-03-02' }) }));
    expect(same.facts.inForceFrom?.value).toBe('2024-03-02');
  });

  test('addresses printed twice are told', () => {
    expect(filed(metadataOf(), { duplicates: ['dieu-1-lan-2'] }).facts.verbatim).toMatchObject({
      duplicates: ['dieu-1-lan-2'],
    });
  });

  test.each([
    ['nothing', { type: null, issuers: [], title: null }, ['type', 'issuer', 'title']],
    ['no title', { title: null }, ['title']],
    ['no issuer', { issuers: [] }, ['issuer']],
  ])('with %s it cannot be filed', (_, change, lacking) => {
    const done = documentFacts(metadataOf(change), {
      witness: () => ({ confidence: 'A', sources: ['tep-nhap'] }),
      imported: {} as never,
      issuers: [],
      duplicates: [],
    });
    expect(done).toEqual({ lacking });
  });
});

describe('the name of the file', () => {
  const province = {
    name: 'Ủy ban nhân dân',
    symbol: 'UBND',
    level: 'province' as const,
    place: 'tỉnh Hà Giang',
  };
  test.each<[string, Partial<Metadata>, string]>([
    ['a number', {}, '05-2024-tt-bng'],
    [
      'a local one',
      { number: found(numberOf('9/2024/QĐ-UBND')), issuers: [found(province)] },
      '09-2024-qd-ubnd-ha-giang',
    ],
    ['none', { number: null }, 'thong-tu-khong-so-bo-ngoai-giao-huong-dan-viec-thu'],
    [
      'none and a title of paths',
      { number: null, title: found('../../etc/passwd ..\\x') },
      'thong-tu-khong-so-bo-ngoai-giao-etc-passwd-x',
    ],
    [
      'none and a title without letters',
      { number: null, title: found('— ! —') },
      'thong-tu-khong-so-bo-ngoai-giao',
    ],
  ])('%s', (_, change, slug) => {
    expect(filed(metadataOf(change)).slug).toBe(slug);
  });

  test('is never longer than a file system takes', () => {
    const long = found('a'.repeat(5000));
    const issuer = { ...MINISTRY, name: `Ban ${'b'.repeat(5000)}` };
    const { slug, newIssuer } = filed(
      metadataOf({ number: null, title: long, issuers: [found(issuer)] }),
    );
    expect(slug).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/u);
    expect(slug.length).toBeLessThanOrEqual(100);
    expect(newIssuer?.id.length).toBeLessThanOrEqual(80);
  });
});
