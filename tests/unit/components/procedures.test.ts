import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import {
  needWords,
  placeWords,
  timeWords,
} from '../../../src/components/procedures/first-words.ts';
import { groupClaims } from '../../../src/components/procedures/group-claims.ts';
import { groupProcedures } from '../../../src/components/procedures/group-procedures.ts';
import { governmentService } from '../../../src/components/procedures/json-ld.ts';
import {
  countWords,
  readList,
  staysIn,
  writeList,
} from '../../../src/components/procedures/list-state.ts';
import { matterRows } from '../../../src/components/procedures/matter-rows.ts';
import { matterStepsHtml } from '../../../src/components/procedures/matter-steps-html.ts';
import { qrDrawing } from '../../../src/components/procedures/qr-path.ts';
import type { CompetenceBook } from '../../../src/components/competence/book.ts';
import type { Competence } from '../../../src/schemas/competence.ts';
import {
  administrativeProcedure,
  type AdministrativeProcedure,
  type Service,
} from '../../../src/schemas/procedure.ts';
import { GOOD_HELP, GOOD_PROCEDURE } from '../support/procedure.ts';

const said = { confidence: 'B' as const, sources: ['a'], discrepancies: [] };

/** The good procedure with some fields changed, as the schema reads it. */
function service(change: Record<string, unknown> = {}): Service {
  return administrativeProcedure.parse({ ...GOOD_PROCEDURE, ...change }) as Service;
}

describe('the block for machines', () => {
  const names = { area: null, contacts: [], offices: [] };

  it('of a procedure of which nothing is known claims only its name, what it is, and for whom', () => {
    expect(governmentService(service(), names)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: 'Xin phép họp',
      description: 'Nộp một bộ.',
      serviceType: 'Thủ tục hành chính',
      audience: [{ '@type': 'Audience', audienceType: 'Hội, doanh nghiệp, tổ chức trong nước' }],
    });
  });

  it('tells code, office, channel, area and result where sources do', () => {
    const full = service({
      officialName: { known: true, value: { text: 'Cho phép họp', ...said } },
      code: { known: true, value: { code: '2.002311', ...said } },
      submitTo: {
        known: true,
        value: [
          { who: 'Sở', text: 'Nộp.', office: 'so', contacts: ['cong'], ...said },
          { who: 'Cơ quan ngoại vụ cấp tỉnh', text: 'Nộp.', ...said },
        ],
      },
      result: { known: true, value: { text: 'Giấy phép.', ...said } },
    });
    expect(
      governmentService(full, {
        area: 'Hải Phòng',
        contacts: [
          { id: 'cong', url: 'https://dichvucong.gov.vn/' },
          { id: 'khac', url: 'https://khac.vn/' },
        ],
        offices: [
          { id: 'so', name: 'Sở Ngoại vụ' },
          { id: 'bo', name: 'Bộ Ngoại giao' },
        ],
      }),
    ).toMatchObject({
      name: 'Cho phép họp',
      alternateName: ['Xin phép họp'],
      identifier: { '@type': 'PropertyValue', value: '2.002311' },
      // An office of which every province has one is no organisation with a name.
      provider: [{ '@type': 'GovernmentOrganization', name: 'Sở Ngoại vụ' }],
      areaServed: { '@type': 'AdministrativeArea', name: 'Hải Phòng' },
      availableChannel: [{ '@type': 'ServiceChannel', serviceUrl: 'https://dichvucong.gov.vn/' }],
      serviceOutput: { '@type': 'Thing', name: 'Giấy phép.' },
    });
  });
});

describe('the QR code', () => {
  const modules = (path: string): Set<string> =>
    new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x = '', y = '']) => `${x},${y}`));

  it.each([
    'https://example.org/thu-tuc/apostille/',
    'http://127.0.0.1:4720/thu-tuc/apostille/?ngay=2027-03-01',
    'https://vi-du.vn/đường/dẫn/',
  ])('of %s is the matrix of the encoder, with a quiet zone of four', (text) => {
    const { size, path } = qrDrawing(text);
    const { data } = encode(text, { ecc: 'M', border: 4 });
    expect(size).toBe(data.length);
    const dark = modules(path);
    for (const [y, row] of data.entries())
      for (const [x, on] of row.entries()) expect(dark.has(`${x},${y}`)).toBe(on);
    for (const place of dark)
      for (const at of place.split(',').map(Number)) {
        expect(at).toBeGreaterThanOrEqual(4);
        expect(at).toBeLessThan(size - 4);
      }
  });

  it('of two addresses differs', () => {
    expect(qrDrawing('https://a.vn/1').path).not.toBe(qrDrawing('https://a.vn/2').path);
  });
});

describe('sentences that share their proof', () => {
  const claim = (text: string, provision?: string) => ({
    text,
    document: 'a',
    ...(provision === undefined ? {} : { provision }),
    ...said,
  });

  it('are joined only in a row and only where everything is the same', () => {
    const groups = groupClaims([
      claim('1', 'dieu-1'),
      claim('2', 'dieu-1'),
      claim('3', 'dieu-2'),
      claim('4', 'dieu-1'),
      claim('5'),
    ]);
    expect(groups.map(({ claims }) => claims.map(({ text }) => text).join(''))).toEqual([
      '12',
      '3',
      '4',
      '5',
    ]);
  });

  it('are never lost or put in another order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('dieu-1', 'dieu-2', undefined)), (places) => {
        const claims = places.map((place, i) => claim(String(i), place));
        expect(groupClaims(claims).flatMap((group) => group.claims)).toEqual(claims);
      }),
    );
  });
});

describe('the list', () => {
  const card = { words: 'xin phep hoi thao quoc te 2.002312', askers: ['to-chuc'], fields: ['hn'] };
  it.each<[Partial<Parameters<typeof staysIn>[0]>, boolean]>([
    [{}, true],
    [{ q: 'HỘI THẢO' }, true],
    [{ q: 'thao hoi' }, true],
    [{ q: '  hội   thảo ' }, true],
    [{ q: '2.002312' }, true],
    [{ q: 'hội nghị' }, false],
    [{ ai: 'to-chuc' }, true],
    [{ ai: 'nguoi-dan' }, false],
    [{ linhVuc: 'hn' }, true],
    [{ q: 'hội thảo', linhVuc: 'khac' }, false],
  ])('narrowed by %j keeps the card: %s', (state, stays) => {
    expect(staysIn({ q: '', ai: '', linhVuc: '', ...state }, card)).toBe(stays);
  });

  it('is what its address says, and leaves the rest of the address alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (q, ai, linhVuc) => {
        const state = { q: q.trim(), ai, linhVuc };
        expect(readList(writeList(state, '?ngay=2027-03-01'))).toEqual(state);
        expect(writeList(state, '?ngay=2027-03-01')).toContain('ngay=2027-03-01');
      }),
    );
    expect(writeList({ q: '', ai: '', linhVuc: '' }, '?q=a&ai=b')).toBe('');
  });

  it('counts in words', () => {
    expect(countWords(3, 20)).toBe('3 trong 20 mục');
    expect(countWords(20, 20)).toBe('20 mục');
  });

  it('holds every procedure once, those in need first', () => {
    const all = [
      administrativeProcedure.parse({
        ...GOOD_PROCEDURE,
        id: 'a',
        askers: ['so-nganh', 'to-chuc'],
      }),
      administrativeProcedure.parse({ ...GOOD_PROCEDURE, id: 'b', fields: ['x'] }),
      administrativeProcedure.parse({ ...GOOD_PROCEDURE, id: 'c' }),
      administrativeProcedure.parse({ ...GOOD_PROCEDURE, id: 'd', fields: ['x'] }),
      administrativeProcedure.parse(GOOD_HELP),
    ];
    const groups = groupProcedures(all);
    const ids = (list: readonly AdministrativeProcedure[]) => list.map(({ id }) => id).join('');
    expect(groups.map(({ id, procedures }) => `${id}: ${ids(procedures)}`)).toEqual([
      'can-giup: gap-nan',
      'to-chuc: bdc',
      'so-nganh: a',
    ]);
  });
});

describe('the first screen', () => {
  it('says what would settle it where nothing is known', () => {
    const settled = { settledBy: 'toàn văn Nghị định' };
    expect(needWords(service())).toEqual(settled);
    expect(placeWords(service())).toEqual(settled);
    expect(timeWords(service())).toEqual(settled);
  });

  it('names four papers and counts the rest', () => {
    const value = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => ({ text, ...said }));
    expect(needWords(service({ dossier: { known: true, value } }))).toEqual({
      lines: ['a', 'b', 'c', 'd', 'Và 2 mục nữa.'],
    });
  });

  it('tells limits in words', () => {
    const time = { relation: 'before', count: 40, unit: 'day', of: 'ngày tổ chức' };
    const value = [{ what: 'Nộp hồ sơ', time, ...said }];
    expect(timeWords(service({ deadlines: { known: true, value } }))).toEqual({
      lines: ['Nộp hồ sơ: ít nhất 40 ngày trước ngày tổ chức.'],
    });
  });
});

describe('the rows a page answers from', () => {
  const step = (who: string) => ({ who, does: 'Làm.', ...said });
  const row = {
    id: 'viec',
    cases: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    spans: [
      {
        case: 'a',
        from: '2020-01-01',
        kind: 'phan-dinh',
        holder: 'Ông A',
        basis: [],
        steps: [step('<b>Sở</b>')],
        ...said,
      },
      {
        case: 'b',
        from: '2020-01-01',
        kind: 'phan-dinh',
        holder: 'Bà B',
        basis: [],
        steps: [],
        ...said,
      },
    ],
    checkedOn: '2026-11-22',
    commune: { answer: 'unknown', basis: [], ...said },
    unknown: [],
    leads: [],
  } as unknown as Competence;
  const decided = (cases: string[]) => ({
    decidedBy: { known: true, value: [{ matter: 'viec', cases }] },
  });

  it('hold only the cases asked for, or all', () => {
    const [limited] = matterRows(service(decided(['a'])), [row]);
    expect(limited?.spans.map(({ holder }) => holder)).toEqual(['Ông A']);
    const [whole] = matterRows(service(decided([])), [row]);
    expect(whole?.spans).toHaveLength(2);
  });

  it('put the page’s own steps before and after those of the row', () => {
    const steps = { from: 'matter', matter: 'viec', first: [step('Trước')], after: [step('Sau')] };
    const [joined] = matterRows(service({ ...decided([]), steps }), [row]);
    expect(joined?.spans.map((span) => span.steps.map(({ who }) => who))).toEqual([
      ['Trước', '<b>Sở</b>', 'Sau'],
      [],
    ]);
  });

  const book = {
    rows: [row],
    documents: {},
    departments: {},
    areas: {},
    sources: [],
    advisers: {},
    procedurePages: {},
    effect: { builtOn: '2026-11-22', nextTurn: null, territories: [], entries: {}, focus: null },
  } satisfies CompetenceBook;

  it('become steps without markup of their own', () => {
    const html = matterStepsHtml(row, { on: '2026-11-22' }, book);
    expect(html).toContain('&lt;b&gt;Sở&lt;/b&gt;');
    expect(html).not.toContain('<b>Sở');
  });

  it('say that there are none on a day before them', () => {
    expect(matterStepsHtml(row, { on: '2019-01-01' }, book)).toContain('Chưa có trong nguồn');
  });
});
