import { describe, expect, it } from 'vitest';
import type { Known } from '../../../../src/content/check/entries.ts';
import { checkOffice } from '../../../../src/content/check/office.ts';
import type { Office } from '../../../../src/content/read/read-office.ts';
import { duty, type Duty } from '../../../../src/schemas/duty.ts';
import { GOOD_DUTY } from '../../support/duty.ts';

const NONE: Office = {
  duties: [],
  sharedDuties: [],
  structures: [],
  contacts: [],
  localContacts: [],
  obsoleteBodies: [],
};

const registries = {
  issuers: [],
  fields: [{ id: 'hoi-nghi', name: 'Hội nghị', summary: 'Hội nghị.' }],
  departments: [{ id: 'phong-a', name: 'Phòng A', of: 'Sở' }],
  sources: [
    { id: 'tai-lieu', title: 'Tài liệu', kind: 'department-document' as const },
    { id: 'bao', title: 'Báo', kind: 'press' as const },
  ],
  citedDocuments: [],
  unresolved: [],
  discrepancies: [],
  reviews: [],
  territories: [],
};
const text = {
  body: '',
  html: '<p id="dieu-3">Điều 3.</p>',
  kind: 'digest' as const,
  outline: [],
  passages: [],
  notes: [],
  incorporates: [],
};
const KNOWN = {
  registries,
  pages: ['06-2020-qd-ttg', '18-2022-nd-cp', '70-2020-qh14'],
  texts: new Map([
    ['06-2020-qd-ttg', text],
    ['18-2022-nd-cp', null],
  ]),
} as unknown as Known;

/** What is wrong with a duty: where it points, and what it says. */
function issuesOf(change: Partial<Duty> = {}, known: Known = KNOWN): string[] {
  const value = { ...duty.parse(GOOD_DUTY), ...change };
  const lineOf = (path: readonly PropertyKey[]): number => path.length;
  return checkOffice({ ...NONE, duties: [{ value, file: 'linh-vuc/a.yaml', lineOf }] }, known).map(
    ({ file, line, rule, message, hint }) => `${file}:${line} ${rule} ${message} ${hint ?? ''}`,
  );
}

const BASIS = duty.parse(GOOD_DUTY).basis[0];
const DOES = duty.parse(GOOD_DUTY).does[0];

describe('what entries about the department refer to', () => {
  it('finds nothing wrong with a good one', () => {
    expect(issuesOf()).toEqual([]);
  });

  it.each<[string, Partial<Duty>, RegExp]>([
    [
      'a source',
      { does: [{ ...DOES, sources: ['tai-lieux#1'] } as Duty['does'][number]] },
      /:4 .*không có nguồn "tai-lieux".*Có phải "tai-lieu"/,
    ],
    [
      'a field',
      { fields: ['hoi-ngh'] },
      /:2 .*không có lĩnh vực "hoi-ngh".*content\/don-vi\/linh-vuc/,
    ],
    [
      'a department',
      {
        handledBy: [
          { department: 'phong-b', confidence: 'B', sources: ['bao'], discrepancies: [] },
        ],
      },
      /:3 .*"handledBy\.0\.department": không có phòng "phong-b"/,
    ],
    [
      'a document',
      { basis: [{ ...BASIS, document: '06-2020' } as Duty['basis'][number]] },
      /không có văn bản "06-2020"/,
    ],
    [
      'the place of a provision',
      { basis: [{ ...BASIS, provision: 'dieu-99' } as Duty['basis'][number]] },
      /address\/unknown .*không có "dieu-99"/,
    ],
    [
      'a provision of a document without text',
      { basis: [{ ...BASIS, document: '18-2022-nd-cp' } as Duty['basis'][number]] },
      /address\/unknown/,
    ],
  ])('says which %s does not exist', (_, change, says) => {
    const issues = issuesOf(change);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(says);
  });

  it('says which discrepancy does not exist, where there is a register', () => {
    const entry = { id: 'sk-01' };
    const known = {
      ...KNOWN,
      registries: { ...registries, discrepancies: [entry] },
    } as unknown as Known;
    const does = [{ ...DOES, discrepancies: ['sk-02'] } as Duty['does'][number]];
    expect(issuesOf({ does }, known).join()).toMatch(/không có mục sai khác "sk-02"/);
    expect(issuesOf({ does }, KNOWN)).toEqual([]);
  });

  it('does not tell the fault of a document that does not compile again', () => {
    const basis = [{ ...BASIS, document: '70-2020-qh14' } as Duty['basis'][number]];
    expect(issuesOf({ basis })).toEqual([]);
  });

  it('warns of an A that rests on one source', () => {
    const does = [{ ...DOES, confidence: 'A' } as Duty['does'][number]];
    expect(issuesOf({ does }).join()).toMatch(/evidence\/weak-a/);
    expect(
      issuesOf({
        does: [{ ...DOES, confidence: 'A', sources: ['tai-lieu', 'bao'] } as Duty['does'][number]],
      }),
    ).toEqual([]);
  });
});
