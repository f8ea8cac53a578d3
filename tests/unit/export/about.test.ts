import { describe, expect, it } from 'vitest';
import { exportText } from '../../../src/content/site/export-text.ts';
import type { SiteDocument } from '../../../src/content/model.ts';
import { plainTextFile } from '../../../src/export/plain-text.ts';
import { sourceOf } from './support/source.ts';

const REGISTRIES = { sources: [], territories: [] };
const imported = {
  file: 'a.pdf',
  sha256: 'a'.repeat(64),
  on: '2026-11-20',
  reader: 'ocr' as const,
  text: 'b'.repeat(64),
  removed: {},
  added: {},
  doubts: [{ at: 'dieu-1', word: 'Tên', confidence: 0.4 }],
};
const effectInput = {
  normative: true,
  territory: null,
  inForceFrom: { when: { notBefore: '2020-01-01', notAfter: '2020-01-01' }, confidence: 'A' },
  expires: null,
  lastSeen: { day: '2026-01-01', confidence: 'A' },
  incoming: [],
  provisionEnds: [{ provisions: ['dieu-1'], lastDay: '2025-12-31', confidence: 'A' }],
};

/** A document imported from a scan, with what differs. */
function scan(more: { comparedOn?: string; edited?: boolean } = {}): SiteDocument {
  const { edited = false, ...compared } = more;
  const read = { ...imported, ...compared };
  return {
    slug: 'a',
    data: {
      checkedOn: '2026-11-22',
      verbatim: { imported: read, incorporates: ['b'], duplicates: [] },
    },
    fidelity: { from: 'import', imported: read, edited, sha256: read.sha256 },
    effect: { id: 'het-hieu-luc-mot-phan', by: [], on: '2026-11-22' },
    effectInput,
  } as unknown as SiteDocument;
}

const textOf = (document: SiteDocument) =>
  exportText(
    document,
    { body: 'Điều 1. Tên\n1. Một\nĐiều 2. Hai', markup: true, kind: 'verbatim' },
    REGISTRIES,
  );

describe('a text read from pictures', () => {
  it('says so in what is taken away until somebody has compared it', () => {
    const text = textOf(scan());
    expect(text.about.notice).toContain('OCR, chưa đối chiếu');
    expect(plainTextFile({ ...sourceOf(''), text })).toContain('OCR, chưa đối chiếu');
    expect(textOf(scan({ comparedOn: '2026-11-21' })).about.notice).toBeNull();
  });

  it('says that somebody changed it', () => {
    const { notice } = textOf(scan({ comparedOn: '2026-11-21', edited: true })).about;
    expect(notice).toBe('Nội dung đã được sửa tay sau khi nhập từ tệp chính thức.');
  });

  it('tells where it is from, with the words the machine doubted', () => {
    expect(textOf(scan()).about).toMatchObject({
      kind: 'verbatim',
      incorporates: ['b'],
      origin: {
        from: 'import',
        file: 'a.pdf',
        reader: 'ocr',
        compared: null,
        doubts: imported.doubts,
      },
    });
  });
});

it('a provision that ended by itself has a state of its own, others have not', () => {
  const { provisionEffects } = textOf(scan());
  expect([...provisionEffects.keys()]).toEqual(['dieu-1']);
  expect(provisionEffects.get('dieu-1')).toEqual({
    state: 'het-hieu-luc-toan-bo',
    name: 'Hết hiệu lực toàn bộ',
    since: '2026-01-01',
    by: [],
  });
});
