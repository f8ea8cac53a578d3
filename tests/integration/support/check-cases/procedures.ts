import type { Case } from './case.ts';

const FILE = 'thu-tuc/xin-phep.yaml';

/** A matter for the procedure to name. */
const MATTER = `id: viec
number: C1
matter: Cho phép việc thử
asked: [ai cho phép việc thử, xin phép việc thử, việc thử do ai quyết]
fields: [thu]
levels: [cap-tinh]
askers: [to-chuc]
checkedOn: 2026-06-01
cases: [{ id: mot, name: Một }]
spans:
  - from: 2020-07-01
    kind: phan-dinh
    holder: Bộ trưởng
    basis: [{ document: 10-2020-qh14 }]
    confidence: A
    sources: [cong-bao]
commune:
  answer: unknown
  text: Luật không nói.
  confidence: A
  sources: [cong-bao]
`;

/** A procedure with nothing wrong, resting on the small law. */
const GOOD = `id: xin-phep
order: 1
kind: online
title: Xin phép
checkedOn: 2026-06-01
fields: [thu]
askers: [to-chuc]
summary: { text: Xin phép., confidence: B, sources: [bao-a] }
basis: [{ document: 10-2020-qh14, provisions: [dieu-1-khoan-2] }]
officialName: { known: false, settledBy: quyết định }
code: { known: true, value: { code: '2.000001', confidence: B, sources: [bao-a] } }
conditions: { known: false, settledBy: quyết định }
decidedBy: { known: true, value: [{ matter: viec, cases: [mot] }] }
result: { known: false, settledBy: quyết định }
fee: { known: false, settledBy: quyết định }
forms: { known: false, settledBy: quyết định }
dossier:
  known: true
  value:
    - text: Đơn.
      document: 10-2020-qh14
      provision: dieu-1-khoan-1
      confidence: B
      sources: [bao-b]
channels: { known: false, settledBy: quyết định }
submitTo:
  known: true
  value: [{ who: Bộ, text: Nộp., contacts: [tong-dai], confidence: B, sources: [bao-a] }]
deadlines: { known: false, settledBy: quyết định }
internalTime: { known: false, settledBy: quyết định }
steps: { from: nowhere, settledBy: quyết định }
`;

const CONTACT = `- id: tong-dai
  office: bo-ngoai-giao
  order: 1
  checkedOn: 2026-06-01
  label: Tổng đài
  value: '113'
  confidence: B
  sources: [bao-a]
`;

/** The good procedure and all it names, with one thing changed. */
function changed(from: string, to: string): Case['changes'] {
  if (!GOOD.includes(from)) throw new Error(`The good procedure has no "${from}".`);
  return {
    [FILE]: [['', GOOD.replace(from, to)]],
    'tham-quyen/viec.yaml': [['', MATTER]],
    'don-vi/lien-he.yaml': [['', CONTACT]],
  };
}

/** Procedures, and everything they refer to. */
export const PROCEDURE_CASES: readonly Case[] = [
  {
    rule: 'procedure/clause',
    fault: 'a legal basis that the law does not have',
    changes: changed('[dieu-1-khoan-2]', '[dieu-1-khoan-7]'),
    at: 'dieu-1-khoan-7',
  },
  {
    rule: 'procedure/clause',
    fault: 'a paper by a clause that the law does not have',
    changes: changed('provision: dieu-1-khoan-1', 'provision: dieu-7'),
    at: 'provision: dieu-7',
  },
  {
    rule: 'procedure/case',
    fault: 'a case that the matter does not have',
    changes: changed('cases: [mot]', 'cases: [hai]'),
    at: 'decidedBy:',
  },
  {
    rule: 'procedure/code',
    fault: 'two pages of one code',
    changes: {
      ...changed('id: xin-phep', 'id: xin-phep'),
      'thu-tuc/xin-phep-khac.yaml': [
        ['', GOOD.replace('id: xin-phep', 'id: xin-phep-khac').replace('order: 1', 'order: 2')],
      ],
    },
    file: 'thu-tuc/xin-phep-khac.yaml',
    at: 'code:',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a matter that there is not',
    changes: changed('matter: viec, cases: [mot]', 'matter: viec-la'),
    at: 'matter: viec-la',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a contact point that there is not',
    changes: changed('contacts: [tong-dai]', 'contacts: [tong-dai-la]'),
    at: 'tong-dai-la',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a neighbour that there is not',
    changes: changed('steps: {', 'related: [khong-co]\nsteps: {'),
    at: 'related:',
  },
  {
    rule: 'content/unknown-id',
    fault: 'a legal basis that is no document',
    changes: changed('basis: [{ document: 10-2020-qh14', 'basis: [{ document: 11-2020-qh14'),
    at: 'basis:',
  },
  {
    rule: 'content/schema',
    fault: 'a fee left out',
    changes: changed('fee: { known: false, settledBy: quyết định }\n', ''),
    at: 'id: xin-phep',
  },
];
